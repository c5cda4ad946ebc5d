package io.hanjul.bench;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What guests were promised: whatever an answer has said must be true afterwards. */
final class Promises {

    private static final String HOLDS = """
            SELECT CAST(id AS text) FROM hold
            """;

    private static final String BOOKINGS = """
            SELECT CAST(id AS text) FROM booking WHERE state IN ('CONFIRMED', 'CHECKED_IN')
            """;

    private static final String UNITS = """
            SELECT CAST(booking_id AS text) || ' ' || CAST(unit_id AS text) FROM cell WHERE state = 'SOLD'
            """;

    private final Map<String, String> moves = new ConcurrentHashMap<>();
    private final Set<String> givenBack = ConcurrentHashMap.newKeySet();
    private final AtomicInteger offers = new AtomicInteger();
    private final Set<String> holds = ConcurrentHashMap.newKeySet();
    private final Set<String> bookings = ConcurrentHashMap.newKeySet();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final AtomicInteger undecided = new AtomicInteger();
    private final AtomicInteger fled = new AtomicInteger();
    private final AtomicInteger repeats = new AtomicInteger();

    void hold(String id) {
        holds.add(id);
    }

    void booking(String id) {
        bookings.add(id);
    }

    /** A booking has that unit now. */
    void moved(String booking, String unit) {
        moves.put(booking, unit);
    }

    /** A booking is nobody's any more. */
    void givenBack(String booking) {
        givenBack.add(booking);
    }

    /** What came back was offered to somebody. */
    void offered() {
        offers.incrementAndGet();
    }

    /** What guests did who changed their minds, and how often. */
    Map<String, Integer> secondThoughts() {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("bookings given back", givenBack.size());
        counts.put("bookings moved to another seat", moves.size());
        counts.put("offers of what came back", offers.get());
        return counts;
    }

    /** A guest was told something that must not be. */
    void complaint(String what) {
        complaints.add(what);
    }

    /** A payment was answered with "not known yet". */
    void undecided() {
        undecided.incrementAndGet();
    }

    /** A guest went away in the middle of a payment, and never asks what became of it. */
    void fled() {
        fled.incrementAndGet();
    }

    /** A request had to be sent again. */
    void repeat() {
        repeats.incrementAndGet();
    }

    int bookings() {
        return bookings.size();
    }

    int undecidedPayments() {
        return undecided.get();
    }

    int fledGuests() {
        return fled.get();
    }

    int repeatedRequests() {
        return repeats.get();
    }

    /** Every promise that the database does not keep, and every complaint. */
    List<String> brokenIn(JdbcClient jdbc) {
        List<String> units = jdbc.sql(UNITS).query((rs, row) -> rs.getString(1)).list();
        List<String> broken = broken(
                jdbc.sql(HOLDS).query((rs, row) -> rs.getString(1)).list(),
                jdbc.sql(BOOKINGS).query((rs, row) -> rs.getString(1)).list());
        return Stream.concat(broken.stream(), brokenMoves(Set.copyOf(units)).stream())
                .toList();
    }

    /** The same, when these holds and these bookings are there. */
    List<String> broken(List<String> holdsThere, List<String> bookingsThere) {
        var kept = new TreeSet<>(bookings);
        kept.removeAll(givenBack);
        List<String> stand = bookingsThere.stream()
                .filter(givenBack::contains)
                .map(id -> "booking " + id + " was given back and stands")
                .toList();
        return Stream.of(missing("hold", holds, holdsThere), missing("booking", kept, bookingsThere), stand, complaints)
                .flatMap(Collection::stream)
                .toList();
    }

    /** Every move that was acknowledged and is not to be seen, when these bookings have these units. */
    List<String> brokenMoves(Set<String> unitsOfBookings) {
        return moves.entrySet().stream()
                .filter(move -> !givenBack.contains(move.getKey()))
                .map(move -> move.getKey() + " " + move.getValue())
                .filter(has -> !unitsOfBookings.contains(has))
                .map(has -> "was moved and has not: " + has)
                .toList();
    }

    private static List<String> missing(String what, Set<String> promised, List<String> there) {
        var gone = new TreeSet<>(promised);
        there.forEach(gone::remove);
        return gone.stream()
                .map(id -> what + " " + id + " was acknowledged and is gone")
                .toList();
    }
}

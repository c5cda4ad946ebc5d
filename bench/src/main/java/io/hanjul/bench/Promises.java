package io.hanjul.bench;

import java.util.Collection;
import java.util.List;
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
        return broken(
                jdbc.sql(HOLDS).query((rs, row) -> rs.getString(1)).list(),
                jdbc.sql(BOOKINGS).query((rs, row) -> rs.getString(1)).list());
    }

    /** The same, when these holds and these bookings are there. */
    List<String> broken(List<String> holdsThere, List<String> bookingsThere) {
        return Stream.of(missing("hold", holds, holdsThere), missing("booking", bookings, bookingsThere), complaints)
                .flatMap(Collection::stream)
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

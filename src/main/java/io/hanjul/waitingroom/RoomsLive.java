package io.hanjul.waitingroom;

import io.hanjul.catalog.SaleView;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.edge.Role;
import io.hanjul.ids.RoomId;
import io.hanjul.ids.SaleId;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.line.Bounds;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Rooms as those see them who watch over them: now, and over the last quarter of an hour. Everything comes from this
 * node's memory, so asking every two seconds costs no store; what all nodes decide is in it with a delay of less than
 * a second.
 */
@Component
public class RoomsLive {

    private static final Duration KEPT = Duration.ofMinutes(15);
    private static final long STEP_MILLIS = 2_000;

    private final RoomWatch watch;
    private final RoomOwners owners;
    private final Stamps stamps;
    private final Clock clock;
    private final Map<RoomId, RoomHistory> histories = new ConcurrentHashMap<>();

    RoomsLive(RoomWatch watch, RoomOwners owners, Stamps stamps, Clock clock) {
        this.watch = watch;
        this.owners = owners;
        this.stamps = stamps;
        this.clock = clock;
    }

    /**
     * How a room stood at a moment.
     *
     * @param at the moment
     * @param state what the room did
     * @param arrivals people who joined, a second
     * @param called people who were called, a second
     * @param waiting people who waited to be called and were there
     * @param silent people in the line who had not been heard for a while
     * @param overdue people who were passed over while silent, came back and waited to be called before all others
     * @param late people who missed their call, came back and waited to be called once more
     * @param inside places taken
     * @param maxInside most places
     * @param ratePerMinute most people let in per minute
     * @param waitFrom how long somebody who joined then had to wait at best, in seconds
     * @param waitTo the same at worst
     * @param waitKnown false while all places are taken and nobody was seen leaving yet, or while nothing was left:
     *     both then say little
     * @param stock what the sale had left
     * @param show which share of those called was expected to turn up, 0.3 to 1
     * @param heldBy what kept the room from calling more people
     * @param bearable how many people inside booking could bear, at most the places
     */
    public record Sample(
            Instant at,
            RoomState state,
            double arrivals,
            double called,
            long waiting,
            long silent,
            int overdue,
            int late,
            int inside,
            int maxInside,
            int ratePerMinute,
            long waitFrom,
            long waitTo,
            boolean waitKnown,
            Stock stock,
            double show,
            HeldBy heldBy,
            int bearable) {}

    /** What keeps a room, in which people wait, from calling more of them. */
    public enum HeldBy {
        /** The pace that it was told. */
        RATE,
        /** The places inside: all are taken, or somebody is on the way to them. */
        PLACES,
        /** What is left: it is sold, held, or somebody is on the way for it. */
        STOCK,
        /** Booking, which is slow: it bears fewer people than there are places. */
        BOOKING;

        static HeldBy of(Bounds.Tightest tightest, boolean isBookingSlow) {
            return switch (tightest) {
                case RATE -> RATE;
                case PLACES -> isBookingSlow ? BOOKING : PLACES;
                case STOCK -> STOCK;
            };
        }
    }

    /**
     * Units of all sessions of a sale.
     *
     * @param free what can be had
     * @param held what somebody is paying for
     * @param sold what is booked
     */
    public record Stock(int free, int held, int sold) {

        /** Before anybody has counted. */
        static final Stock UNKNOWN = new Stock(0, 0, 0);

        /** What that means for those who wait. */
        MyTurn.Left left() {
            if (free > 0) {
                return MyTurn.Left.SOME;
            }
            if (held > 0) {
                return MyTurn.Left.NONE_FREE;
            }
            return sold > 0 ? MyTurn.Left.SOLD_OUT : MyTurn.Left.UNKNOWN;
        }
    }

    /**
     * A room now.
     *
     * @param room its terms and its version
     * @param sale what it sells
     * @param now how it stands
     */
    public record Live(RoomView room, SaleView.InShort sale, Sample now) {}

    /**
     * A room over the last quarter of an hour.
     *
     * @param room its terms and its version
     * @param sale what it sells
     * @param node number of the start of the node whose view this is
     * @param at the node's time
     * @param stepMillis time between two samples
     * @param samples how it stood, oldest first
     */
    public record Watched(
            RoomView room, SaleView.InShort sale, int node, Instant at, long stepMillis, List<Sample> samples) {}

    /**
     * Rooms of the caller, or all for an operator, newest first; those whose sale is over since a day are left out.
     */
    public Page<Live> list(Caller caller, PageRequest request) {
        List<Live> found = watch.all().stream()
                .filter(room -> room.id().toString().compareTo(request.before().toString()) < 0)
                .flatMap(room -> owners
                        .ofSale(room.row().sale())
                        .filter(sale -> mayWatch(caller, sale))
                        .map(sale -> live(room, sale))
                        .stream())
                .sorted(Comparator.comparing((Live live) -> live.room().id().toString())
                        .reversed())
                .limit(request.limit() + 1L)
                .toList();
        return Page.of(found, request, live -> live.room().id());
    }

    /**
     * A room and its samples after a moment.
     *
     * @throws Refusal NOT_FOUND when the room is another's
     */
    public Watched find(Caller caller, RoomId id, Instant since) {
        KnownRoom room = owners.require(caller, id);
        SaleView.InShort sale = owners.ofSale(room.row().sale()).orElseThrow();
        Instant now = clock.instant();
        return new Watched(
                RoomView.of(room.row(), now),
                sale,
                stamps.boot(),
                now,
                STEP_MILLIS,
                historyOf(room).since(since));
    }

    /** The sales whose rooms are watched here and not over. */
    public Set<SaleId> sales() {
        Instant now = clock.instant();
        return watch.all().stream()
                .map(KnownRoom::row)
                .filter(row -> !row.terms().isOverAt(now))
                .map(RoomRow::sale)
                .collect(Collectors.toSet());
    }

    /** Takes what a sale has left from those who know. */
    public void note(SaleId sale, Stock stock) {
        watch.ofSale(sale).ifPresent(room -> {
            room.note(stock);
            historyOf(room).note(stock);
        });
    }

    @Scheduled(fixedRate = STEP_MILLIS)
    void sample() {
        Instant now = clock.instant();
        histories.keySet().removeIf(id -> !watch.knows(id));
        watch.all().forEach(room -> historyOf(room).sample(room, now));
    }

    private Live live(KnownRoom room, SaleView.InShort sale) {
        Instant now = clock.instant();
        RoomHistory history = historyOf(room);
        return new Live(
                RoomView.of(room.row(), now), sale, history.latest().orElseGet(() -> history.sample(room, now)));
    }

    private RoomHistory historyOf(KnownRoom room) {
        return histories.computeIfAbsent(room.id(), id -> new RoomHistory(KEPT));
    }

    private static boolean mayWatch(Caller caller, SaleView.InShort sale) {
        return caller.role().isAtLeast(Role.OPERATOR) || caller.account().equals(sale.owner());
    }
}

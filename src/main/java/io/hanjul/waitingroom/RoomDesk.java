package io.hanjul.waitingroom;

import io.hanjul.edge.Caller;
import io.hanjul.edge.Reason;
import io.hanjul.edge.Version;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.RoomId;
import io.hanjul.ids.SaleId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.line.Chain;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where a room's owner and operators give orders. Each order is one entry of the room's hash chain, written under the
 * room's lock together with what it changes, so the chain tells between which calls of the line it fell. Leaders look
 * at the row under the same lock: an order counts from their next step on.
 */
@Component
public class RoomDesk {

    /** The reason that stands in the log of a room whose rehearsal was ended; pages have words for it. */
    static final String REHEARSAL_ENDED = "rehearsal-ended";

    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final RoomOwners owners;
    private final RoomTable rooms;
    private final RoomLogTable log;
    private final RoomStops stops;
    private final RoomWatch watch;
    private final TransactionTemplate transactions;
    private final MeterRegistry meters;
    private final Clock clock;

    RoomDesk(
            RoomOwners owners,
            RoomTable rooms,
            RoomLogTable log,
            RoomStops stops,
            RoomWatch watch,
            TransactionTemplate transactions,
            MeterRegistry meters,
            Clock clock) {
        this.owners = owners;
        this.rooms = rooms;
        this.log = log;
        this.stops = stops;
        this.watch = watch;
        this.transactions = transactions;
        this.meters = meters;
        this.clock = clock;
    }

    /** Something that an owner or an operator says about a room by hand. */
    public sealed interface Order {

        /** Why, in their own words, 1 to 200 characters. */
        String reason();

        /**
         * What the room shall do from now on. Pausing and closing are undone by opening: whoever kept a turn has the
         * place that it had, and whoever was called as much time as was left. So is draining: from then on people join
         * again, behind those who stand in the line.
         *
         * @param state what it shall do
         * @param reason why
         */
        record Mode(RoomState state, String reason) implements Order {}

        /**
         * How many may come in. Fewer places than are taken turn nobody out.
         *
         * @param ratePerMinute most people let in per minute, 1 to {@link NewRoom#MOST_PER_MINUTE}
         * @param maxInside most people inside at once, 1 to {@link NewRoom#MOST_INSIDE}
         * @param reason why
         */
        record Admission(int ratePerMinute, int maxInside, String reason) implements Order {}

        /**
         * When the sale is open, said by the catalogue and not here.
         *
         * @param opensAt when calling starts
         * @param closesAt first instant after the sale
         * @param reason why
         */
        record Window(Instant opensAt, Instant closesAt, String reason) implements Order {}
    }

    /**
     * Makes an order come true. One that changes nothing is no error and leaves no entry.
     *
     * @return the room after it
     * @throws Refusal NOT_FOUND when the room is another's; INVALID_FIELDS without a reason; VERSION_CHANGED
     *     when somebody else was faster; ROOM_OVER once the sale is over
     */
    public RoomView order(Caller caller, RoomId id, Order order, Version version) {
        owners.require(caller, id);
        String reason = Reason.require(order.reason());
        RoomRow after = transactions.execute(open -> {
            RoomRow before = locked(id);
            OrderPolicy.require(before, order, version, clock.instant());
            return carryOut(before, order, caller.account(), reason);
        });
        watch.refresh(after);
        return RoomView.of(after, clock.instant());
    }

    /** Takes over the window that the catalogue has given the room's sale. Inside its transaction. Locks: room. */
    void follow(RoomId id, Order.Window window, AccountId by) {
        carryOut(locked(id), window, by, window.reason());
    }

    /**
     * Ends the sale's window in its room, as an order like any other; nothing happens without a room, or once the
     * sale is over. In the transaction of whatever ends it. Locks: room.
     */
    void close(SaleId sale, AccountId by, String reason) {
        rooms.ofSale(sale).map(room -> locked(room.id())).ifPresent(before -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            RoomRow.Terms terms = before.terms();
            if (!terms.isOverAt(now)) {
                Instant opensAt = terms.opensAt().isBefore(now) ? terms.opensAt() : now.minus(MOMENT);
                carryOut(before, new Order.Window(opensAt, now, reason), by, reason);
            }
        });
    }

    /** The row as it stays until the transaction ends. Locks: room. */
    private RoomRow locked(RoomId id) {
        rooms.lock(List.of(id));
        return rooms.find(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    /** Changes a locked room and its log; gives the same row when there is nothing to change. */
    private RoomRow carryOut(RoomRow before, Order order, AccountId by, String reason) {
        RoomState mode = OrderPolicy.modeAfter(before, order);
        RoomRow.Terms terms = OrderPolicy.termsAfter(before, order);
        List<RoomLog.Change> changes = OrderPolicy.changes(before, mode, terms);
        if (changes.isEmpty()) {
            return before;
        }
        if (mode != before.orders().mode()) {
            stops.end(before);
        }
        var act = new Act(clock.instant().truncatedTo(ChronoUnit.MILLIS), changes, reason);
        Chain chain = log.append(before.id(), before.chain(), act, by);
        RoomRow after = before.ordered(mode, terms, chain);
        rooms.order(after);
        changes.forEach(change ->
                meters.counter("hanjul.room.orders", "what", change.what()).increment());
        return after;
    }
}

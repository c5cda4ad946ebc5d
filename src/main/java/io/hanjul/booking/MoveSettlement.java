package io.hanjul.booking;

import io.hanjul.booking.MoveTable.Move;
import io.hanjul.ids.Money;
import io.hanjul.ids.PaymentId;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.HoldView;
import io.hanjul.inventory.Holds;
import io.hanjul.inventory.Swaps;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Exchanges units of a booking for what a move holds: new units are sold, old ones freed, what they cost is settled and
 * the ticket is another, all in one transaction or not at all. A request and a payment that was settled end here alike.
 *
 * <p>Locks: payments of the booking → refund → holds → cells → session_stock → booking.
 */
@Component
class MoveSettlement {

    private final MoveTable moves;
    private final MovedTable moved;
    private final BookingTable bookings;
    private final BookingMoney money;
    private final Holds holds;
    private final Swaps swaps;
    private final BookingCodes codes;
    private final TransactionTemplate savepoint;
    private final MeterRegistry meters;

    MoveSettlement(
            MoveTable moves,
            MovedTable moved,
            BookingTable bookings,
            BookingMoney money,
            Holds holds,
            Swaps swaps,
            BookingCodes codes,
            PlatformTransactionManager transactions,
            MeterRegistry meters) {
        this.moves = moves;
        this.moved = moved;
        this.bookings = bookings;
        this.money = money;
        this.holds = holds;
        this.swaps = swaps;
        this.codes = codes;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.meters = meters;
    }

    /**
     * Exchanges them, in the caller's transaction; where it cannot be done nothing of it is left in there.
     *
     * @param payment of the difference, which was settled in this transaction; empty where there is none to pay
     * @return whether it is done, by this or before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean settle(Move move, Optional<PaymentId> payment) {
        boolean done = Boolean.TRUE.equals(savepoint.execute(status -> {
            boolean exchanged = exchange(move, payment);
            if (!exchanged) {
                status.setRollbackOnly();
            }
            return exchanged;
        }));
        meters.counter("hanjul.bookings.moved", "outcome", done ? "moved" : "refused")
                .increment();
        return done;
    }

    private boolean exchange(Move move, Optional<PaymentId> payment) {
        money.lock(move.booking(), bookings.find(move.booking()).orElseThrow().payment());
        BookingTable.Row booking = bookings.find(move.booking()).orElseThrow();
        HoldView held = holds.find(move.hold()).orElseThrow();
        List<UnitId> to = held.units().stream().map(HoldView.Line::unit).toList();
        long difference = held.total().amount() - move.cost().amount();
        boolean asAsked = booking.account().equals(move.account())
                && (difference > 0) == payment.isPresent()
                && costOf(booking, move.units()) == move.cost().amount();
        if (!asAsked) {
            return false;
        }
        if (!swaps.swap(new Swaps.Swap(booking.hold(), booking.id(), move.units(), move.hold()))) {
            return false;
        }
        long kept = Math.max(-difference, 0) - move.refund().amount();
        var change =
                new MovedTable.Change(booking, Math.max(difference, 0), Math.max(-difference, 0), kept, codes.next());
        if (!moved.change(change) || !moves.settle(move, payment)) {
            return false;
        }
        money.giveBack(
                booking.id(),
                booking.payment(),
                move.refund(),
                "booking " + booking.firstCode() + " moved to other units");
        moved.addEvent(move, to);
        return true;
    }

    private long costOf(BookingTable.Row booking, List<UnitId> units) {
        return holds.find(booking.hold()).orElseThrow().lines().stream()
                .filter(line -> units.contains(line.unit()))
                .mapToLong(line -> line.price().amount())
                .sum();
    }

    /** What is to be paid for a hold: all of it, or what it costs more than what it is exchanged for. */
    Money due(HoldView hold) {
        return moves.find(hold.id())
                .map(move -> new Money(
                        Math.max(hold.total().amount() - move.cost().amount(), 0),
                        hold.total().currency()))
                .orElseGet(hold::total);
    }
}

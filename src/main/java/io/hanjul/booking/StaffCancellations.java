package io.hanjul.booking;

import io.hanjul.catalog.SessionDesk;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Reason;
import io.hanjul.idempotency.IdempotencyKey;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.Money;
import io.hanjul.ids.SessionId;
import io.hanjul.inventory.Revocations;
import io.hanjul.payment.PaymentProblem;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whoever manages a session cancels the booking of one of its guests, with a reason, until it starts. What it costs
 * goes back in full whatever the terms say, because it is not the guest who wants it.
 *
 * <p>Locks: payment → refund → hold → cells → pools → session_stock → booking.
 */
@Service
public class StaffCancellations {

    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final BookingTable bookings;
    private final CancellationTable cancellations;
    private final SessionDesk sessions;
    private final Revocations revocations;
    private final BookingMoney money;
    private final TransactionTemplate transaction;
    private final MeterRegistry meters;

    StaffCancellations(
            BookingTable bookings,
            CancellationTable cancellations,
            SessionDesk sessions,
            Revocations revocations,
            BookingMoney money,
            TransactionTemplate transaction,
            MeterRegistry meters) {
        this.bookings = bookings;
        this.cancellations = cancellations;
        this.sessions = sessions;
        this.revocations = revocations;
        this.money = money;
        this.transaction = transaction;
        this.meters = meters;
    }

    /**
     * An order.
     *
     * @param booking which booking
     * @param reason why; its guest reads it
     * @param key of the request
     */
    public record Order(BookingId booking, String reason, IdempotencyKey key) {}

    /**
     * What was done.
     *
     * @param bookingId booking
     * @param refund what goes back to who paid
     */
    public record Outcome(BookingId bookingId, Money refund) {}

    /**
     * Cancels a booking; its units are free at once, and the money is on its way. A request that was granted before
     * changes nothing more.
     *
     * @throws Refusal NOT_FOUND when the session is not the caller's, or the booking is of another; INVALID_FIELDS
     *     without a reason; ALREADY_CANCELLED, ALREADY_CHECKED_IN, BOOKING_STARTED; NOT_REFUNDABLE for what an
     *     organiser made, which is cancelled where it was made
     */
    public Outcome cancel(Caller caller, SessionId session, Order order) {
        sessions.find(caller, session);
        String reason = Reason.require(order.reason());
        BookingTable.Row before = find(session, order.booking());
        String actor = Actor.organiser(caller.account());
        long refund = transaction.execute(status -> {
            money.lock(before.id(), before.payment());
            return cancellations
                    .doneBy(before.id(), actor, order.key().value())
                    .map(CancellationTable.Done::refund)
                    .orElseGet(() -> cancel(find(session, order.booking()), actor, reason, order.key()));
        });
        return new Outcome(before.id(), new Money(refund, before.total().currency()));
    }

    private long cancel(BookingTable.Row row, String actor, String reason, IdempotencyKey key) {
        refuseUnlessStanding(row);
        if (row.payment().isEmpty()) {
            throw Refusal.of(PaymentProblem.NOT_REFUNDABLE);
        }
        Money all = row.total();
        money.giveBack(row.id(), row.payment(), all, "booking " + row.code() + " cancelled by the organiser");
        revocations.revoke(List.of(row.hold()));
        if (!cancellations.cancel(new CancellationTable.Change(row, all.amount(), 0))) {
            refuseUnlessStanding(bookings.find(row.id()).orElseThrow());
            throw Refusal.retryAfter(CommonProblem.TRY_AGAIN, "", AGAIN);
        }
        cancellations.addEvent(new CancellationTable.Event(
                row.id(), "CANCELLED", actor, reason, List.of(), all.amount(), key.value()));
        meters.counter("hanjul.bookings.cancelled", "by", "organiser", "whole", "true")
                .increment();
        return all.amount();
    }

    private void refuseUnlessStanding(BookingTable.Row row) {
        Cancellations.refuseUnlessStanding(row, cancellations.terms(row.id()).orElseThrow());
    }

    private BookingTable.Row find(SessionId session, BookingId booking) {
        return bookings.find(booking)
                .filter(found -> found.session().equals(session))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }
}

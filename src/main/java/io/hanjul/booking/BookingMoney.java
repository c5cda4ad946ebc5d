package io.hanjul.booking;

import io.hanjul.ids.BookingId;
import io.hanjul.ids.Money;
import io.hanjul.ids.PaymentId;
import io.hanjul.payment.Refunds;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was paid for a booking: once when it was made, and again with each move to dearer units. Whoever changes what a
 * booking costs locks the first payment before anything of it is read, and so waits for all others who do. What
 * organisers make has no payment: its money is none of the gateway's.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BookingMoney {

    private final Refunds refunds;
    private final MoveTable moves;

    BookingMoney(Refunds refunds, MoveTable moves) {
        this.refunds = refunds;
        this.moves = moves;
    }

    /** Locks the payments of a booking, the first one first. What else is known of it must be read after this. */
    void lock(BookingId booking, Optional<PaymentId> first) {
        first.ifPresent(refunds::lock);
        moves.paid(booking).forEach(refunds::lock);
    }

    /** Gives some of it back, of the first payment as much as there is; nothing for nothing. They are locked. */
    void giveBack(BookingId booking, Optional<PaymentId> first, Money amount, String reason) {
        if (amount.amount() > 0 && first.isPresent()) {
            refunds.some(paymentsOf(booking, first), amount, reason);
        }
    }

    /** The same where only the first payment is locked so far. */
    void giveBackLocking(BookingId booking, Optional<PaymentId> first, Money amount, String reason) {
        lock(booking, first);
        giveBack(booking, first, amount, reason);
    }

    /** The first payment, and those of differences. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<PaymentId> paymentsOf(BookingId booking, Optional<PaymentId> first) {
        return Stream.concat(first.stream(), moves.paid(booking).stream()).toList();
    }
}

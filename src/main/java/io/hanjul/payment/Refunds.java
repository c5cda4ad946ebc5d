package io.hanjul.payment;

import io.hanjul.ids.IdSource;
import io.hanjul.ids.Money;
import io.hanjul.ids.PaymentId;
import io.hanjul.problem.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Money that goes back, for the module that sells. Here an intent is put on record, in the caller's transaction; the
 * money goes back within seconds of the commit, and is tried until it has or the gateway says no ({@link
 * RefundPayments}).
 */
@Service
public class Refunds {

    private static final int LONGEST_REASON = 200;

    private final RefundTable refunds;
    private final IdSource ids;

    Refunds(RefundTable refunds, IdSource ids) {
        this.refunds = refunds;
        this.ids = ids;
    }

    /** What of a payment was given back or is on its way, oldest first; whoever's it is. */
    public List<PaymentView.Refund> of(PaymentId id) {
        return refunds.ofPayment(id);
    }

    /** Makes everybody who would give something of the payment back wait for the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(PaymentId id) {
        refunds.lockPayment(id);
    }

    /**
     * Gives all back that is left; asked again, nothing more happens.
     *
     * @param reason for the payer's statement; cut to 200 characters
     * @return what goes back by this, minor units
     * @throws Refusal NOT_REFUNDABLE when nothing was paid
     */
    @Transactional
    public long all(PaymentId id, String reason) {
        Optional<Long> amount = refunds.requestAll(ids.next(), id, cut(reason));
        if (amount.isEmpty() && !refunds.exists(id)) {
            throw Refusal.of(PaymentProblem.NOT_REFUNDABLE);
        }
        return amount.orElse(0L);
    }

    /** How far the refunds of these payments have come. */
    @Transactional(readOnly = true)
    public RefundProgress progress(List<PaymentId> payments) {
        return refunds.progress(payments);
    }

    /**
     * Gives a part back.
     *
     * @param amount more than nothing
     * @param reason for the payer's statement; cut to 200 characters
     * @throws Refusal NOT_REFUNDABLE when that much is not left of what was paid
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void some(PaymentId id, Money amount, String reason) {
        some(List.of(id), amount, reason);
    }

    /**
     * Gives a part of what was paid for one thing back, from the first of its payments as far as that goes.
     *
     * @param payments all that was paid for it, which the caller has locked
     * @throws Refusal NOT_REFUNDABLE when that much is not left of all of them, so that the caller rolls back
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void some(List<PaymentId> payments, Money amount, String reason) {
        Money left = amount;
        for (PaymentId payment : payments) {
            if (left.amount() > 0) {
                long given = refunds.requestUpTo(ids.next(), payment, left, cut(reason));
                left = new Money(left.amount() - given, left.currency());
            }
        }
        if (left.amount() > 0) {
            throw Refusal.of(PaymentProblem.NOT_REFUNDABLE);
        }
    }

    private static String cut(String reason) {
        return reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
    }
}

package io.hanjul.booking;

import io.hanjul.edge.Caller;
import io.hanjul.edge.Ownership;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.Money;
import io.hanjul.ids.PaymentId;
import io.hanjul.inventory.Holds;
import io.hanjul.inventory.InventoryProblem;
import io.hanjul.payment.GatewayOutcome;
import io.hanjul.payment.PaymentAttempt;
import io.hanjul.payment.PaymentProblem;
import io.hanjul.payment.PaymentState;
import io.hanjul.payment.PaymentView;
import io.hanjul.payment.Payments;
import io.hanjul.payment.Tender;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The second half of a purchase: pay for a hold and get a booking.
 *
 * <p>A confirmation is three steps, and a crash between any two is finished by the reconciler of {@code payment}: the
 * attempt and the hold's extension are committed; the gateway is called with no transaction open; the outcome is
 * committed together with the booking and the answer, or with the refund of what came too late ({@link
 * PaymentEvents}).
 */
@Service
public class Checkouts {

    private final Payments payments;
    private final Holds holds;
    private final BookedDates dates;
    private final PaymentReader reader;
    private final TransactionTemplate transaction;

    Checkouts(
            Payments payments, Holds holds, BookedDates dates, PaymentReader reader, TransactionTemplate transaction) {
        this.payments = payments;
        this.holds = holds;
        this.dates = dates;
        this.reader = reader;
        this.transaction = transaction;
    }

    /**
     * What the gateway handed to the guest.
     *
     * @param paymentKey the gateway's key of the payment
     * @param orderId compared with ours, never believed; also one that the payment had before
     * @param amount compared with ours, never believed
     * @param startsAt the start that the guest was shown; needed once it was changed since the hold was made
     */
    public record Confirmation(String paymentKey, String orderId, Money amount, Optional<Instant> startsAt) {}

    /**
     * The caller's payment.
     *
     * @throws Refusal NOT_FOUND when it is another's, or none
     */
    public PaymentDetails find(Caller caller, PaymentId id) {
        return reader.show(own(caller, id), "");
    }

    /** The caller's payments in these states (in any, when none is named), newest first. */
    public Page<PaymentDetails> list(Caller caller, Set<PaymentState> states, PageRequest page) {
        return reader.of(caller, states, page);
    }

    /**
     * Begins to confirm a payment: what must be durable before the gateway is called, in the caller's transaction. It
     * is rolled back when this refuses.
     *
     * @throws Refusal NOT_FOUND, AMOUNT_MISMATCH, HOLD_ENDED, DATE_CHANGED (nothing was charged), IN_PROGRESS,
     *     GATEWAY_AWAY (nothing was charged), or one that {@link #isOver} says is answered with {@link #outcome}
     */
    public PaymentAttempt begin(Caller caller, PaymentId id, Confirmation confirmation) {
        PaymentView payment = own(caller, id);
        requireMatch(payment, confirmation);
        return begin(payment, confirmation);
    }

    /** Whether nothing can begin because the payment was confirmed, or has ended, before. */
    public static boolean isOver(Refusal no) {
        return no.code() == PaymentProblem.ALREADY_PAID || no.code() == PaymentProblem.PAYMENT_ENDED;
    }

    /**
     * Confirms at the gateway, with no transaction open, and books. The state of the answer is DONE (booked) or UNKNOWN
     * (the gateway did not say; it is asked again until it does).
     *
     * @param booked is given the answer inside the transaction that books
     * @throws Refusal PAYMENT_DECLINED (the hold is kept), PAID_TOO_LATE (charged, and on its way back), GATEWAY_AWAY
     *     (nothing was charged)
     */
    public PaymentDetails finish(
            Caller caller, PaymentAttempt attempt, Confirmation confirmation, Consumer<PaymentDetails> booked) {
        if (!attempt.declined().isEmpty()) {
            return outcome(caller, attempt.payment(), confirmation);
        }
        GatewayOutcome outcome = payments.call(attempt);
        var answer = new AtomicReference<PaymentDetails>();
        boolean settled = Boolean.TRUE.equals(transaction.execute(status -> {
            boolean changed = payments.settle(attempt, outcome);
            if (changed && outcome instanceof GatewayOutcome.Approved) {
                PaymentDetails details = find(caller, attempt.payment());
                if (!details.bookingId().isEmpty()) {
                    booked.accept(details);
                    answer.set(details);
                }
            }
            return changed;
        }));
        if (settled) {
            payments.requireAsked(outcome);
        }
        PaymentDetails known = answer.get();
        return known == null ? outcome(caller, attempt.payment(), confirmation) : known;
    }

    /**
     * What came of a payment; also when its booking was given back since. A checkout whose order is over (it was called
     * off) is declined.
     *
     * @throws Refusal PAYMENT_DECLINED, PAID_TOO_LATE
     */
    public PaymentDetails outcome(Caller caller, PaymentId id, Confirmation confirmation) {
        return answer(own(caller, id), confirmation.orderId());
    }

    private static void requireMatch(PaymentView payment, Confirmation confirmation) {
        if (!payment.isOrder(confirmation.orderId()) || !payment.amount().equals(confirmation.amount())) {
            throw Refusal.of(BookingProblem.AMOUNT_MISMATCH);
        }
    }

    private PaymentAttempt begin(PaymentView payment, Confirmation confirmation) {
        var tender = new Tender(confirmation.orderId(), confirmation.paymentKey());
        PaymentAttempt attempt = payments.begin(payment.id(), payment.owner(), tender);
        var hold = new HoldId(payment.reference());
        if (!holds.keepForPayment(hold)) {
            throw Refusal.of(InventoryProblem.HOLD_ENDED);
        }
        holds.find(hold).ifPresent(held -> dates.requireKnown(held.session(), hold, confirmation.startsAt()));
        return attempt;
    }

    private PaymentDetails answer(PaymentView payment, String orderId) {
        PaymentDetails details = reader.show(payment, "");
        return switch (payment.state()) {
            case DONE, CANCELED, PARTIAL_CANCELED -> {
                if (details.bookingId().isEmpty()) {
                    throw Refusal.of(BookingProblem.PAID_TOO_LATE);
                }
                yield details;
            }
            case ABORTED, EXPIRED -> throw declined(payment);
            case READY -> {
                if (!payment.orderId().equals(orderId)) {
                    throw declined(payment);
                }
                yield details;
            }
            case IN_PROGRESS, UNKNOWN -> details;
        };
    }

    private static Refusal declined(PaymentView payment) {
        return Refusal.of(
                BookingProblem.PAYMENT_DECLINED,
                payment.failureMessage(),
                Map.of("failureCode", payment.failureCode()));
    }

    /**
     * Passes when no payment of the hold is being confirmed.
     *
     * @throws Refusal PAYMENT_RUNNING otherwise
     */
    void requireNoneRunning(HoldId hold) {
        payments.findByReference(hold.value())
                .filter(payment ->
                        payment.state() == PaymentState.IN_PROGRESS || payment.state() == PaymentState.UNKNOWN)
                .ifPresent(running -> {
                    throw Refusal.of(BookingProblem.PAYMENT_RUNNING);
                });
    }

    private PaymentView own(Caller caller, PaymentId id) {
        PaymentView payment = payments.find(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        Ownership.requireOwn(caller, payment.owner());
        return payment;
    }
}

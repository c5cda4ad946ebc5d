package io.hanjul.payment;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.PaymentId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Payments, for the module that sells. It owns the transactions; a confirmation takes three steps, and a crash between
 * any two is finished by the reconciler:
 *
 * <ol>
 *   <li>{@link #begin} in a transaction: the intent is on record before the gateway hears of it;
 *   <li>{@link #call} outside any transaction;
 *   <li>{@link #settle} in a transaction: the outcome, and through {@link PaymentSettled} all that follows from it.
 * </ol>
 */
@Service
public class Payments {

    /** Why an attempt ended that we called off, or of which the gateway has never heard. */
    static final GatewayOutcome.Declined CALLED_OFF = new GatewayOutcome.Declined("NOT_CONFIRMED_IN_TIME", "");

    private static final GatewayOutcome.Declined CANCELLED = new GatewayOutcome.Declined("PAY_PROCESS_CANCELED", "");

    private final PaymentTable payments;
    private final PaymentAttemptTable attempts;
    private final PayerTable payer;
    private final CheckoutPages pages;
    private final GatewayCalls gateway;
    private final Webhooks inbox;
    private final ApplicationEventPublisher events;
    private final PaymentSettings settings;
    private final IdSource ids;

    Payments(
            PaymentTable payments,
            PaymentAttemptTable attempts,
            PayerTable payer,
            CheckoutPages pages,
            GatewayCalls gateway,
            Webhooks inbox,
            ApplicationEventPublisher events,
            PaymentSettings settings,
            IdSource ids) {
        this.payments = payments;
        this.attempts = attempts;
        this.payer = payer;
        this.pages = pages;
        this.gateway = gateway;
        this.inbox = inbox;
        this.events = events;
        this.settings = settings;
        this.ids = ids;
    }

    /**
     * Gives the one payment of a reference; asked again, the same. After a decline the same payment takes the next
     * attempt.
     *
     * @throws Refusal NOT_FOUND when the reference's payment is another's; REHEARSAL_NEEDS_SANDBOX; GATEWAY_AWAY
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public PaymentView open(NewPayment payment) {
        payments.insert(new PaymentId(ids.next()), payment, gateway.tests());
        PaymentView opened = findByReference(payment.reference())
                .filter(found -> found.owner().equals(payment.owner()))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        gateway.requireHeard(opened.account());
        gateway.requireTest(opened);
        return opened;
    }

    /**
     * Passes when simulated guests may pay, which is when no payment here moves money, whichever account it goes to.
     *
     * @throws Refusal REHEARSAL_NEEDS_SANDBOX
     */
    public void requireTestGateway() {
        if (!isTest()) {
            throw Refusal.of(PaymentProblem.REHEARSAL_NEEDS_SANDBOX);
        }
    }

    /** Whether what is paid here from now on moves no money. */
    public boolean isTest() {
        return gateway.isTest();
    }

    /** The payment, whoever's it is. */
    public Optional<PaymentView> find(PaymentId id) {
        return payments.find(id);
    }

    /** The payment of a reference, whoever's it is. */
    public Optional<PaymentView> findByReference(UUID reference) {
        return payments.findByReference(reference);
    }

    /**
     * Which payments of an owner are asked for, from the newest to the oldest.
     *
     * @param states only payments in these states; empty for all
     * @param before only payments whose id is smaller
     * @param limit most of them
     */
    public record Query(Set<PaymentState> states, UUID before, int limit) {}

    /** The owner's payments, newest first. */
    public List<PaymentView> ofOwner(AccountId owner, Query query) {
        return payer.page(owner, query);
    }

    /** What the gateway told when it took the money, as far as it is known. */
    public Approval approvalOf(PaymentId id) {
        return payer.approval(id).orElse(Approval.UNTOLD);
    }

    /**
     * The address where the payer pays.
     *
     * @param successUrl http(s) address; the gateway adds {@code paymentKey}, {@code orderId} and {@code amount}
     * @param failUrl http(s) address; the gateway adds {@code code}, {@code message} and {@code orderId}
     * @param locale language of the page
     */
    public String checkoutUrl(PaymentView payment, String successUrl, String failUrl, Locale locale) {
        return pages.url(payment, successUrl, failUrl, locale);
    }

    /**
     * Step one: puts the intent to confirm a checkout on record. The same checkout is one attempt: begun again, an
     * attempt whose caller died is resumed, and one that was declined is given as it is (its call repeats the decline
     * without asking the gateway, and settling changes nothing).
     *
     * @throws Refusal NOT_FOUND when it is another's payment; IN_PROGRESS while a confirmation runs; ALREADY_PAID;
     *     PAYMENT_ENDED, also for a checkout whose order is over; REHEARSAL_NEEDS_SANDBOX; GATEWAY_AWAY
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public PaymentAttempt begin(PaymentId id, AccountId owner, Tender tender) {
        PaymentView payment = payments.lock(id, owner).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        gateway.requireTest(payment);
        Optional<PaymentAttempt> earlier = attempts.find(payment, tender.paymentKey());
        return switch (payment.state()) {
            case READY, ABORTED -> earlier.orElseGet(() -> beginFirst(payment, tender));
            case IN_PROGRESS, UNKNOWN ->
                earlier.filter(attempt -> payments.resume(attempt, settings.callLimit()))
                        .orElseThrow(() -> Refusal.retryAfter(
                                CommonProblem.IN_PROGRESS, "a confirmation runs", Duration.ofSeconds(1)));
            case DONE -> throw Refusal.of(PaymentProblem.ALREADY_PAID);
            case EXPIRED, CANCELED, PARTIAL_CANCELED -> throw Refusal.of(PaymentProblem.PAYMENT_ENDED);
        };
    }

    /** Only under the number that the payment has now: on the others nothing is ever charged again. */
    private PaymentAttempt beginFirst(PaymentView payment, Tender tender) {
        if (!payment.orderId().equals(tender.orderId())) {
            throw Refusal.of(PaymentProblem.PAYMENT_ENDED);
        }
        var attempt = new PaymentAttempt(
                ids.next(),
                payment.id(),
                payment.account(),
                tender.orderId(),
                tender.paymentKey(),
                payment.amount(),
                "");
        gateway.requireHeard(payment.account());
        attempts.insert(attempt);
        if (!payments.begin(attempt, settings.callLimit())) {
            throw new IllegalStateException("payment " + payment.id() + " moved although it is locked");
        }
        return attempt;
    }

    /** Step two: asks the gateway for the money. Takes up to the step limit; never inside a transaction. */
    public GatewayOutcome call(PaymentAttempt attempt) {
        return attempt.declined().isEmpty()
                ? gateway.confirm(attempt)
                : new GatewayOutcome.Declined(attempt.declined(), "");
    }

    /**
     * Step three: records what came of it, once, and publishes {@link PaymentSettled} when it is known. Late or
     * repeated news of an attempt that has ended changes nothing.
     *
     * @return whether this is what changed the payment
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean settle(PaymentAttempt attempt, GatewayOutcome outcome) {
        return switch (outcome) {
            case GatewayOutcome.Approved approved -> approve(attempt, approved);
            case GatewayOutcome.Declined declined -> abort(attempt, declined, null);
            case GatewayOutcome.Misused misused -> abort(attempt, misused.asDeclined(), null);
            case GatewayOutcome.Cancelled cancelled -> abort(attempt, CANCELLED, ids.next());
            case GatewayOutcome.CalledOff calledOff -> abort(attempt, CALLED_OFF, ids.next());
            case GatewayOutcome.InFlight inFlight -> doubt(attempt);
            case GatewayOutcome.NotFound notFound -> doubt(attempt);
            case GatewayOutcome.Unknown unknown -> doubt(attempt);
            case GatewayOutcome.NotSent notSent -> undo(attempt);
        };
    }

    /**
     * Refuses when nothing came of a call because the gateway was not asked.
     *
     * @throws Refusal GATEWAY_AWAY; nothing was taken, and the same checkout can be confirmed again
     */
    public void requireAsked(GatewayOutcome outcome) {
        if (outcome instanceof GatewayOutcome.NotSent away) {
            throw gateway.away(away.why());
        }
    }

    /** As if it had never begun, so that the payer can come again; unless somebody else may have asked meanwhile. */
    private boolean undo(PaymentAttempt attempt) {
        return attempts.undo(attempt) || doubt(attempt);
    }

    private boolean approve(PaymentAttempt attempt, GatewayOutcome.Approved approved) {
        if (!approved.amount().equals(attempt.amount())) {
            throw new IllegalStateException("payment %s: asked for %s, the gateway took %s"
                    .formatted(attempt.payment(), attempt.amount(), approved.amount()));
        }
        Optional<UUID> reference = payments.approve(attempt, approved);
        reference.ifPresentOrElse(
                what -> {
                    attempts.approve(attempt);
                    events.publishEvent(new PaymentSettled(attempt.payment(), what, PaymentState.DONE));
                },
                () -> inbox.doubt(UUID.fromString(attempt.orderId()), "answer:" + attempt.id(), approved.balance()));
        return reference.isPresent();
    }

    /** Where the order is over at the gateway as well, another card is asked for under the next number. */
    private boolean abort(PaymentAttempt attempt, GatewayOutcome.Declined why, @Nullable UUID nextOrder) {
        Optional<UUID> reference = payments.abort(attempt, why, nextOrder);
        reference.ifPresent(what -> {
            attempts.decline(attempt, why.code());
            events.publishEvent(new PaymentSettled(attempt.payment(), what, PaymentState.ABORTED));
        });
        return reference.isPresent();
    }

    private boolean doubt(PaymentAttempt attempt) {
        boolean doubted = payments.doubt(attempt, settings.firstPause());
        if (doubted) {
            attempts.doubt(attempt);
        }
        return doubted;
    }
}

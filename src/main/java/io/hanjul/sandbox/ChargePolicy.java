package io.hanjul.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** The rules of the gateway: from a charge and a request to what becomes of it. Pure. */
final class ChargePolicy {

    /** How long after authentication a charge can be confirmed. */
    static final Duration CONFIRM_WITHIN = Duration.ofMinutes(10);

    /** Least won that a card takes. */
    static final long LEAST_WON = 100;

    private ChargePolicy() {}

    /**
     * A shop's wish to take the money.
     *
     * @param orderId must be the one that the customer agreed to
     * @param amount must be the one that the customer agreed to
     * @param orderAlreadyPaid whether another charge has taken money for the same order
     */
    record Confirm(String orderId, long amount, boolean orderAlreadyPaid) {}

    /**
     * A shop's wish to give money back.
     *
     * @param amount won; empty for all that is left
     * @param reason words of the shop
     * @param refundable what the shop believes is left; empty when it does not say
     * @param transactionKey key of this cancellation, if it happens
     */
    record CancelWish(OptionalLong amount, String reason, OptionalLong refundable, String transactionKey) {}

    static Decision confirm(Charge charge, Confirm wish, Instant now) {
        Charge.Order order = charge.order();
        if (!order.orderId().equals(wish.orderId()) || order.amount() != wish.amount()) {
            return Decision.refuse(SandboxError.FORBIDDEN_REQUEST);
        }
        if (charge.status() == ChargeStatus.EXPIRED) {
            return Decision.refuse(SandboxError.NOT_FOUND_PAYMENT_SESSION);
        }
        if (charge.status() != ChargeStatus.IN_PROGRESS || wish.orderAlreadyPaid()) {
            return Decision.refuse(SandboxError.ALREADY_PROCESSED_PAYMENT);
        }
        if (!now.isBefore(charge.requestedAt().plus(CONFIRM_WITHIN))) {
            var error = SandboxError.NOT_FOUND_PAYMENT_SESSION;
            return Decision.refuse(error, charge.end(ChargeStatus.EXPIRED, error));
        }
        return declineOf(charge)
                .map(error -> Decision.refuse(error, charge.end(ChargeStatus.ABORTED, error)))
                .orElseGet(() -> Decision.accept(charge.approve(now)));
    }

    private static Optional<SandboxError> declineOf(Charge charge) {
        if (charge.order().amount() < LEAST_WON) {
            return Optional.of(SandboxError.BELOW_MINIMUM_AMOUNT);
        }
        return charge.choice() == Choice.DECLINE ? Optional.of(SandboxError.REJECT_CARD_PAYMENT) : Optional.empty();
    }

    /**
     * Gives money back. One rule is the sandbox's own: an authenticated charge that was not confirmed is called off, so
     * that it can no longer become paid.
     */
    static Decision cancel(Charge charge, CancelWish wish, Instant now) {
        return switch (charge.status()) {
            case IN_PROGRESS -> Decision.accept(charge.end(ChargeStatus.ABORTED, SandboxError.PAY_PROCESS_CANCELED));
            case ABORTED, EXPIRED -> Decision.refuse(SandboxError.NOT_CANCELABLE_PAYMENT);
            case CANCELED -> Decision.refuse(SandboxError.ALREADY_CANCELED_PAYMENT);
            case DONE, PARTIAL_CANCELED -> giveBack(charge, wish, now);
        };
    }

    private static Decision giveBack(Charge charge, CancelWish wish, Instant now) {
        long amount = wish.amount().orElse(charge.balance());
        if (wish.refundable().isPresent() && wish.refundable().getAsLong() != charge.balance()) {
            return Decision.refuse(SandboxError.NOT_MATCHES_REFUNDABLE_AMOUNT);
        }
        if (amount <= 0 || amount > charge.balance()) {
            return Decision.refuse(SandboxError.NOT_CANCELABLE_AMOUNT);
        }
        return Decision.accept(charge.giveBack(
                new Charge.Cancel(wish.transactionKey(), amount, wish.reason(), charge.balance() - amount, now)));
    }
}

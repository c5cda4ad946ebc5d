package io.hanjul.payment;

import io.hanjul.ids.Money;

/** What the gateway said, or did not say, about a payment. */
public sealed interface GatewayOutcome extends GatewayAnswer {

    /**
     * Money was taken.
     *
     * @param paymentKey the gateway's key
     * @param amount taken
     * @param balance what is left of it after what was given back, minor units; 1 or more
     * @param approval what else it told
     */
    record Approved(String paymentKey, Money amount, long balance, Approval approval) implements GatewayOutcome {

        /** All of it was just taken. */
        Approved(String paymentKey, Money amount, Approval approval) {
            this(paymentKey, amount, amount.amount(), approval);
        }
    }

    /**
     * No money was taken, and by this attempt none will be. The payer may try another way.
     *
     * @param code the gateway's code
     * @param message its words
     */
    record Declined(String code, String message) implements GatewayOutcome {}

    /**
     * No money was taken, and it is our fault: a wrong key or a malformed request. An operator must look.
     *
     * @param code the gateway's code
     * @param message its words
     */
    record Misused(String code, String message) implements GatewayOutcome {

        /** The same for who pays. */
        Declined asDeclined() {
            return new Declined(code, message);
        }
    }

    /** The gateway knows of it and has not decided. */
    record InFlight() implements GatewayOutcome {}

    /** The gateway has never heard of it. */
    record NotFound() implements GatewayOutcome {}

    /** All money was given back, or the payment was called off before any was taken. */
    record Cancelled() implements GatewayOutcome {}

    /** We called it off: nothing can be charged for it any more, and what was has been given back. */
    record CalledOff() implements GatewayOutcome {}

    /**
     * Nobody knows: no answer, a broken one, or an error inside the gateway. Never to be guessed away.
     *
     * @param why for the log
     */
    record Unknown(String why) implements GatewayOutcome {}

    /**
     * Nothing was asked: the gateway was not reached, or is not called just now. By this call nothing has happened.
     *
     * @param why for the log
     */
    record NotSent(String why) implements GatewayOutcome {}

    @Override
    default Hearing hearing() {
        return switch (this) {
            case Unknown unknown -> Hearing.SILENT;
            case NotSent notSent -> Hearing.UNSENT;
            default -> Hearing.ANSWERED;
        };
    }

    @Override
    default String why() {
        return "";
    }

    /** Whether it tells what became of the payment. */
    default boolean isKnown() {
        return this instanceof Approved
                || this instanceof Declined
                || this instanceof Cancelled
                || this instanceof CalledOff;
    }

    /** Whether the gateway was heard and has taken no decision; it may still take one. */
    default boolean isUndecided() {
        return this instanceof InFlight || this instanceof NotFound;
    }

    /** Short name for metrics, e.g. {@code Approved}. */
    default String label() {
        return getClass().getSimpleName();
    }
}

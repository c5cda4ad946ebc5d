package io.hanjul.payment;

import java.util.OptionalLong;

/**
 * From a webhook and our books to what is to be done. News come late, twice and in any order: {@code ABORTED} of one
 * card after {@code DONE} of the next was seen 46 ms apart. So none is believed: what our books do not say already is
 * asked about. Pure.
 */
final class WebhookPolicy {

    private WebhookPolicy() {}

    /** What is to be done with a webhook. */
    enum Step {
        /** Look again later: it is being decided by those whose work that is. */
        WAIT,
        /** Nothing: our books say so. */
        KNOWN,
        /** Ask the gateway. */
        ASK,
        /** Asked, and our books agree. */
        IN_ORDER,
        /** Asked: it has money for a payment that was over. */
        REOPEN,
        /** Asked: it has money under an order number that is over. */
        GIVE_BACK,
        /** Asked, and our books differ. */
        DIFFERS
    }

    /** Before anybody is asked. */
    static Step judge(WebhookHint hint, PaymentBooks books) {
        if (books.undecided()) {
            return Step.WAIT;
        }
        if (!hint.status().paid()) {
            return books.paid() ? Step.ASK : Step.KNOWN;
        }
        if (!books.paid()) {
            return hint.left().equals(OptionalLong.of(0)) ? Step.KNOWN : Step.ASK;
        }
        return hint.status() == WebhookHint.Status.DONE ? Step.KNOWN : judgeCancellation(hint.left(), books);
    }

    /** More left than in our books is older news. */
    private static Step judgeCancellation(OptionalLong left, PaymentBooks books) {
        if (left.isPresent() && left.getAsLong() >= books.left()) {
            return Step.KNOWN;
        }
        return books.returning() ? Step.WAIT : Step.ASK;
    }

    /** After the gateway was asked. */
    static Step compare(PaymentBooks books, GatewayOutcome answer) {
        return switch (answer) {
            case GatewayOutcome.Approved approved -> compare(books, approved.balance());
            case GatewayOutcome.Cancelled cancelled -> compare(books, 0);
            case GatewayOutcome.Declined declined -> compare(books, 0);
            case GatewayOutcome.InFlight inFlight -> books.paid() ? Step.WAIT : Step.IN_ORDER;
            case GatewayOutcome.NotFound notFound -> books.paid() ? Step.WAIT : Step.IN_ORDER;
            default -> Step.WAIT;
        };
    }

    private static Step compare(PaymentBooks books, long balance) {
        if (balance == books.left()) {
            return Step.IN_ORDER;
        }
        if (books.undecided() || books.returning()) {
            return Step.WAIT;
        }
        return books.over() ? Step.REOPEN : Step.DIFFERS;
    }
}

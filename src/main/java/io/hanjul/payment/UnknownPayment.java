package io.hanjul.payment;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.Money;
import io.hanjul.ids.PaymentId;
import java.time.Instant;
import java.util.List;

/**
 * A payment of which nobody knows what became, as operators see it.
 *
 * @param id payment
 * @param orderId its order number at the gateway
 * @param orderName what the payer read there
 * @param amount what was to be taken
 * @param since since when nobody knows
 * @param overdue whether that is longer than {@code hanjul.payment.unknown-alarm}
 * @param tries how often the gateway was asked
 * @param lastAnswer what it said last, for people; empty before it was asked
 * @param askedAt when that was, RFC 3339; empty before
 * @param nextLookAt when it is asked again by itself
 * @param callingOff whether it is being called off, so that it can no longer become paid
 * @param history what operators did about it, oldest first
 */
public record UnknownPayment(
        PaymentId id,
        String orderId,
        String orderName,
        Money amount,
        Instant since,
        boolean overdue,
        int tries,
        String lastAnswer,
        String askedAt,
        Instant nextLookAt,
        boolean callingOff,
        List<Event> history) {

    /**
     * What an operator did.
     *
     * @param at when
     * @param kind what
     * @param by who
     * @param reason why; empty where none was asked for
     * @param outcome what the gateway said to it; empty when it was not asked
     */
    public record Event(Instant at, Kind kind, AccountId by, String reason, String outcome) {

        /** What operators do. */
        public enum Kind {
            /** Asked the gateway at once. */
            ASKED,
            /** Has it called off, and all given back that was taken. */
            CALLED_OFF,
            /** Noted that nothing was paid, where the gateway does not know. */
            SETTLED_BY_HAND,
            /** Has a refund tried again that the gateway had refused. */
            REFUND_RETRIED
        }
    }

    UnknownPayment with(List<Event> events) {
        return new UnknownPayment(
                id,
                orderId,
                orderName,
                amount,
                since,
                overdue,
                tries,
                lastAnswer,
                askedAt,
                nextLookAt,
                callingOff,
                events);
    }
}

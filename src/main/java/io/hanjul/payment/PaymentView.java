package io.hanjul.payment;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.Money;
import io.hanjul.ids.PaymentId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A payment as it is.
 *
 * @param id payment
 * @param reference what it is for
 * @param owner who pays
 * @param account at the gateway with which it was begun; empty for the house's own
 * @param orderId our order number at the gateway, under which it is paid, or was
 * @param earlierOrders numbers that it had before, which are over there; the oldest first, mostly none
 * @param orderName what the payer reads at the gateway
 * @param amount to be paid, or paid
 * @param rehearsal whether a simulated guest pays
 * @param test whether it was begun at a gateway for tests, so that no money moves
 * @param state where it stands
 * @param failureCode the gateway's code of the last decline; empty when there was none
 * @param failureMessage the gateway's words for it; empty when there was none
 * @param changedAt when it came to its state
 */
public record PaymentView(
        PaymentId id,
        UUID reference,
        AccountId owner,
        String account,
        String orderId,
        List<String> earlierOrders,
        String orderName,
        Money amount,
        boolean rehearsal,
        boolean test,
        PaymentState state,
        String failureCode,
        String failureMessage,
        Instant changedAt) {

    /**
     * Money on its way back to who paid, or returned.
     *
     * @param amount how much
     * @param state how far it has come
     * @param requestedAt since when it is on its way
     * @param changedAt when it came to its state
     */
    public record Refund(Money amount, State state, Instant requestedAt, Instant changedAt) {

        /** How far a refund has come. */
        public enum State {
            /** Asked for; the gateway has not said yes so far. */
            REQUESTED,
            /** The gateway has given the money back. */
            DONE,
            /** The gateway said no: a person must look. */
            REFUSED
        }
    }

    /** Whether that is one of its order numbers. */
    public boolean isOrder(String number) {
        return orderId.equals(number) || earlierOrders.contains(number);
    }
}

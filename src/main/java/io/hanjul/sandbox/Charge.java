package io.hanjul.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One payment as the gateway knows it. Immutable: each step gives the next value, and the journal keeps every one.
 *
 * @param paymentKey the gateway's own key of it
 * @param order what the customer was asked to pay for
 * @param choice what the customer pressed
 * @param status where it stands
 * @param balance won taken and not given back
 * @param requestedAt when the customer authenticated
 * @param approvedAt when money was taken; the epoch while it was not
 * @param failure why it was declined or called off; empty otherwise
 * @param cancels what was given back, oldest first
 */
record Charge(
        String paymentKey,
        Order order,
        Choice choice,
        ChargeStatus status,
        long balance,
        Instant requestedAt,
        Instant approvedAt,
        String failure,
        List<Cancel> cancels) {

    /**
     * Money given back.
     *
     * @param transactionKey the gateway's own key of it
     * @param amount won
     * @param reason as the shop said
     * @param balanceAfter won left afterwards
     * @param at when
     */
    record Cancel(String transactionKey, long amount, String reason, long balanceAfter, Instant at) {}

    /**
     * What is paid for.
     *
     * @param orderId the shop's id of it
     * @param orderName words for the customer
     * @param amount won
     * @param currency always KRW
     * @param account client key of the shop's account; empty for the first one
     */
    record Order(String orderId, String orderName, long amount, String currency, String account) {

        /** What an older journal has is the first account's. */
        Order {
            account = Objects.requireNonNullElse(account, "");
        }

        /** An order of the first account. */
        Order(String orderId, String orderName, long amount, String currency) {
            this(orderId, orderName, amount, currency, "");
        }
    }

    /** A charge that the customer has just authenticated. */
    static Charge authenticated(String paymentKey, Order order, Choice choice, Instant now) {
        return new Charge(paymentKey, order, choice, ChargeStatus.IN_PROGRESS, 0, now, Instant.EPOCH, "", List.of());
    }

    /** Money is taken. */
    Charge approve(Instant now) {
        return new Charge(
                paymentKey, order, choice, ChargeStatus.DONE, order.amount(), requestedAt, now, "", List.of());
    }

    /** It ends without money: {@code ABORTED} or {@code EXPIRED}. */
    Charge end(ChargeStatus status, SandboxError why) {
        return new Charge(paymentKey, order, choice, status, 0, requestedAt, approvedAt, why.name(), List.of());
    }

    /** Money is given back. The status stays PARTIAL_CANCELED when the last won goes back in a further step. */
    Charge giveBack(Cancel cancel) {
        boolean wholeAtOnce = cancel.amount() == order.amount();
        var all = new ArrayList<>(cancels);
        all.add(cancel);
        return new Charge(
                paymentKey,
                order,
                choice,
                wholeAtOnce ? ChargeStatus.CANCELED : ChargeStatus.PARTIAL_CANCELED,
                cancel.balanceAfter(),
                requestedAt,
                approvedAt,
                failure,
                List.copyOf(all));
    }
}

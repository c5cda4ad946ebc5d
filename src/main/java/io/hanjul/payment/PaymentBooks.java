package io.hanjul.payment;

/**
 * What our books say of a payment's money.
 *
 * @param state where it stands
 * @param left of what was paid, after what was given back, minor units; 0 when it is not paid
 * @param returning whether a refund is under way, so that the gateway may be ahead
 */
record PaymentBooks(PaymentState state, long left, boolean returning) {

    /** Of an order number that is over: whatever the payment has come to since, under this one nothing is paid. */
    static final PaymentBooks OVER = new PaymentBooks(PaymentState.ABORTED, 0, false);

    boolean undecided() {
        return state == PaymentState.IN_PROGRESS || state == PaymentState.UNKNOWN;
    }

    boolean paid() {
        return state == PaymentState.DONE || state == PaymentState.CANCELED || state == PaymentState.PARTIAL_CANCELED;
    }

    /** Whether it ended without money. */
    boolean over() {
        return state == PaymentState.ABORTED || state == PaymentState.EXPIRED;
    }
}

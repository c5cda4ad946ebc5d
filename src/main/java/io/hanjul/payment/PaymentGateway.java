package io.hanjul.payment;

/**
 * The outside world that takes money. Every call may take seconds and must stand outside any transaction. None throws
 * for what the gateway does: no answer at all is {@link GatewayOutcome.Unknown}.
 */
interface PaymentGateway {

    /** Whether it only plays: no money moves, whatever it is told. */
    boolean isTest();

    /** Takes the money. Repeated with the same attempt it is the same call. */
    GatewayOutcome confirm(PaymentAttempt attempt);

    /** Asks what is known of an order. */
    GatewayOutcome find(String orderId);

    /**
     * Gives all of the money back, or calls the payment off when none was taken.
     *
     * @param paymentKey the gateway's key
     * @param reason for the payer's statement
     * @param idempotencyKey a repeated call with the same key is the same call, also when it failed
     */
    GatewayOutcome cancel(String paymentKey, String reason, String idempotencyKey);
}

package io.hanjul.payment;

/**
 * The outside world that takes money. Every call may take seconds and must stand outside any transaction. None throws
 * for what the gateway does: no answer at all is {@link GatewayOutcome.Unknown},
 * {@link GatewayBooks.Silent} or {@link RefundAnswer.Undecided}.
 */
interface PaymentGateway {

    /** Short name for people and metrics; by it what goes wrong with one gateway is kept off the others. */
    String name();

    /** Name of the account there; empty for the house's own. */
    String account();

    /** What the checkout page shows it; empty for the house's own account, whose checkout page knows it. */
    String clientKey();

    /** Whether it only plays: no money moves, whatever it is told. */
    boolean isTest();

    /** Takes the money. Repeated with the same attempt it is the same call. */
    GatewayOutcome confirm(PaymentAttempt attempt);

    /** Asks what is known of an order. */
    GatewayOutcome find(String orderId);

    /** Asks what its books say of an order: what it took and what it gave back, each with its moment. */
    GatewayBooks books(String orderId);

    /**
     * Calls a payment off that took no money, or gives all of it back when it did.
     *
     * @param paymentKey the gateway's key
     * @param reason for the payer's statement
     * @param idempotencyKey a repeated call with the same key is the same call, also when it failed
     */
    GatewayOutcome cancel(String paymentKey, String reason, String idempotencyKey);

    /** Gives money back, once, however often it is called. */
    RefundAnswer giveBack(RefundCall call);
}

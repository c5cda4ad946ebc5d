package io.hanjul.payment;

/** Where a payment stands, in the terms of Toss Payments where they exist. */
public enum PaymentState {
    /** Nothing was tried yet. */
    READY,
    /** A confirmation is on its way to the gateway. */
    IN_PROGRESS,
    /** Money was taken. */
    DONE,
    /** Declined or called off; no money was taken, and another attempt is possible. */
    ABORTED,
    /** Nothing was paid for so long that it can no longer be. */
    EXPIRED,
    /** The gateway has not said what became of a confirmation. It is asked until it does. */
    UNKNOWN,
    /** All of the money was given back. */
    CANCELED,
    /** Some of the money was given back. */
    PARTIAL_CANCELED
}

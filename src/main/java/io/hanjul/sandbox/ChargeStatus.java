package io.hanjul.sandbox;

/** Where a charge stands, in the terms of Toss Payments. */
enum ChargeStatus {
    /** Authenticated by the customer, not confirmed by the shop. */
    IN_PROGRESS,
    /** Money was taken. */
    DONE,
    /** All of it was given back at once. */
    CANCELED,
    /** Some of it, or all of it in several steps, was given back. */
    PARTIAL_CANCELED,
    /** Declined or called off; no money was ever taken. */
    ABORTED,
    /** Not confirmed in time; no money was ever taken. */
    EXPIRED;

    /** Whether the shop is told that a charge has become this. */
    boolean isNews() {
        return this != IN_PROGRESS;
    }

    /** Whether money was taken once, whatever was given back since. */
    boolean charged() {
        return this == DONE || this == CANCELED || this == PARTIAL_CANCELED;
    }
}

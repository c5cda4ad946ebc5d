package io.hanjul.payment;

/** What came of a webhook. */
public enum WebhookOutcome {
    /** It is not looked into so far, or waits until a payment or a refund that is under way is decided. */
    RECEIVED,
    /** Our books said so already, so nobody was asked. */
    KNOWN,
    /** The payment was undecided when it came, and is decided now. */
    AWAITED,
    /** The gateway was asked, and its books agree with ours, whatever the webhook claimed. */
    IN_ORDER,
    /** The gateway was asked, and has money for a payment that was over: it is being settled again. */
    REOPENED,
    /** The gateway was asked, and had money under an order number that is over: it went back. */
    GIVEN_BACK,
    /** The gateway was asked, and its books differ from ours: a person must look. */
    DIFFERS
}

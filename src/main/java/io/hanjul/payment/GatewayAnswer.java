package io.hanjul.payment;

/** What came of a call to the gateway, whatever was asked for. */
interface GatewayAnswer {

    /** Whether the gateway was heard. */
    Hearing hearing();

    /** What is known of why it was not heard; empty when it was. */
    String why();
}

package io.hanjul.rush.crowd;

/** What a guest can ask, in the order of a purchase. Each is timed as one step. */
public enum Call {
    /** Joins the line, or comes back to it. */
    JOIN,
    /** Asks how it stands. */
    LINE,
    /** Leaves the line. */
    LEAVE,
    /** Knocks at the door. */
    ENTER,
    /** Looks at what is free. */
    LOOK,
    /** Holds seats. */
    HOLD,
    /** Gives a hold back. */
    GIVE_BACK,
    /** Starts to pay. */
    PAY,
    /** Presses a button on the gateway's page. */
    CHECKOUT,
    /** Comes back from the gateway and confirms. */
    CONFIRM,
    /** Asks what came of a payment. */
    PAYMENT,
    /** Looks at the booking. */
    BOOKING,
    /** Gives the place inside back. */
    EXIT
}

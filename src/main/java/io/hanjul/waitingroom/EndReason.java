package io.hanjul.waitingroom;

/** Why a place inside was given back. */
public enum EndReason {
    /** The guest left. */
    LEFT,
    /** The guest has booked. */
    BOOKED,
    /** The pass, and the last hold under it, ran out. */
    RAN_OUT
}

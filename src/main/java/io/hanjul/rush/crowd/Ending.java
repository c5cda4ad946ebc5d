package io.hanjul.rush.crowd;

/** How it ended for somebody. Everything but {@link #UNANSWERED} is an answer. */
public enum Ending {
    /** Has a booking. */
    BOOKED,
    /** Was told that nothing is left. */
    SOLD_OUT,
    /** Went of their own will. */
    LEFT,
    /** Was refused, with a reason. */
    TOLD_NO,
    /** Never got an answer that one could act on. */
    UNANSWERED
}

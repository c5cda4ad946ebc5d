package io.hanjul.booking;

/** Where an ask for what comes back stands; all but the first two are final. */
public enum ReturnAskState {
    /** It has a place in the list. */
    WAITING,
    /** Something is held for it, for a while. */
    OFFERED,
    /** What was offered was paid for. */
    TAKEN,
    /** Its guest left the list. */
    LEFT,
    /** It missed as many offers as an ask may. */
    MISSED,
    /** The list has ended: with the sale, or at the start. */
    ENDED,
    /** The session was called off, which says why ({@code calledOff}). */
    CALLED_OFF
}

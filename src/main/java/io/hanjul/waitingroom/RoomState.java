package io.hanjul.waitingroom;

/** What a room does at the moment. */
public enum RoomState {
    /** People join; they are called once the sale has opened. */
    OPEN,
    /** Somebody said that nobody joins any more: whoever has a turn keeps it, is called and let in, to the last one. */
    DRAINING,
    /** People join, but nobody is called: somebody said so, or the store that decides cannot be reached. */
    PAUSED,
    /** People join, but nobody is called: the line is being put together again after a loss of data. Not by order. */
    RECOVERING,
    /** Nobody joins or enters: somebody said so, or the sale is over. */
    CLOSED;

    /** Whether people are called in it. */
    boolean calls() {
        return this == OPEN || this == DRAINING;
    }
}

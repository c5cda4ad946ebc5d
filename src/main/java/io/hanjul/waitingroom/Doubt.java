package io.hanjul.waitingroom;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether a room may have lost data, as far as a node can tell by its own memory and by what guests have shown. While
 * it may, nobody is told that a turn is none.
 */
final class Doubt {

    /** How long it takes at most until what somebody has shown was looked into, and the row read that says so. */
    private static final Duration LENGTH = Duration.ofSeconds(3);

    private volatile boolean wentBack;
    private volatile Instant firstReadAt = Instant.MAX;
    private volatile Instant readAt = Instant.MIN;
    private volatile Instant until = Instant.MIN;

    /** A row was read at that moment, which knows less than one before or not. */
    void read(boolean isLess, Instant at) {
        wentBack = isLess;
        firstReadAt = at.isBefore(firstReadAt) ? at : firstReadAt;
        readAt = at;
    }

    /**
     * Somebody has shown more of the line than the row that was read last. A row that is read before that was looked
     * into says nothing new.
     */
    void shown(Instant now) {
        until = now.plus(LENGTH);
    }

    /** Whether the row that was read last knows less than one before: it was read earlier, or data was lost. */
    boolean wentBack() {
        return wentBack;
    }

    /** Whether the node has not known the room for that long, so that those who know more may not have come yet. */
    boolean isNew(Instant now, Duration look) {
        return firstReadAt.isAfter(now.minus(look));
    }

    /** Whether nobody can say yet whether data was lost. */
    boolean isThere() {
        return wentBack || readAt.isBefore(until);
    }
}

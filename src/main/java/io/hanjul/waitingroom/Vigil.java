package io.hanjul.waitingroom;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Since when a leader has been awake and heard by the database without a break: only of so long can it say that a node
 * was silent. A machine that slept, or a database that stood still, holds up leader and nodes alike; whoever steps
 * first afterwards would take the others for dead. For one thread at a time.
 */
final class Vigil {

    private final Duration longestPause;
    private @Nullable Instant since;
    private @Nullable Instant last;
    private boolean hasJustWoken;

    /** @param longestPause between two looks; after a longer one it begins anew */
    Vigil(Duration longestPause) {
        this.longestPause = longestPause;
    }

    /**
     * Takes a look. Of two in a row only the first begins anew, so that a leader whose every step is slow still comes
     * to an end with nodes that are dead.
     *
     * @return since when there was no break
     */
    Instant looks(Instant now) {
        Instant before = last;
        boolean slept = before != null && before.plus(longestPause).isBefore(now);
        Instant began = since == null || (slept && !hasJustWoken) ? now : since;
        hasJustWoken = slept && !hasJustWoken;
        since = began;
        last = now;
        return began;
    }

    /** The database does not answer: the next look is the first one. */
    void isInterrupted() {
        since = null;
    }
}

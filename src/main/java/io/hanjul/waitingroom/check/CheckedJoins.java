package io.hanjul.waitingroom.check;

import io.hanjul.waitingroom.line.Ticks;
import java.time.Instant;

/**
 * When somebody may have joined: not in a room that was ordered to drain, until it is ordered otherwise.
 *
 * <p>Registering for a draw is decided under the same lock as the order, so there the chain itself shows what came
 * first. A turn is given without asking anybody, by a node that may not have heard of the order: for as long as its
 * lease lasts, which is not renewed after it. So a tick is wrong when it is later than that, by clocks that may differ.
 */
final class CheckedJoins {

    /** How far apart the clocks may be of the node that took an order and of one that stamped, in ticks: 5 s. */
    private static final long CLOCKS = 5_000 / Ticks.LENGTH_MILLIS;

    private static final long GRACE = Ticks.GRACE_MILLIS / Ticks.LENGTH_MILLIS;

    private boolean draining;
    private Instant since = Instant.MAX;
    private long last = Long.MAX_VALUE;
    private long next = Long.MAX_VALUE;

    /** Takes over what the room does from that moment on. */
    void order(String state, Instant at) {
        boolean before = draining;
        draining = state.equals("DRAINING");
        if (draining && !before) {
            since = at;
            last = Ticks.at(at) + Ticks.HORIZON + CLOCKS;
            next = Long.MAX_VALUE;
        }
        if (before && !draining) {
            next = Ticks.at(at) - GRACE - CLOCKS;
        }
    }

    /** Holds a tick in which somebody has joined against the orders up to now. */
    void tick(long tick) {
        require(tick <= last || tick >= next, "people joined while the room was drained, since " + since);
    }

    /** Holds it against them that somebody registers now. */
    void register() {
        require(!draining, "people registered while the room was drained, since " + since);
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}

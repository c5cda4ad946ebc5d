package io.hanjul.waitingroom.line;

import java.time.Instant;
import java.util.Optional;

/** Time cut into ticks: tick = ⌊unix milliseconds / {@link #LENGTH_MILLIS}⌋. */
public final class Ticks {

    /** Length T of a tick. */
    public static final long LENGTH_MILLIS = 200;

    /** Grace G: how long after its end a tick stays open for stamps. */
    public static final long GRACE_MILLIS = 2 * LENGTH_MILLIS;

    /** Horizon H: how many ticks ahead a node may stamp without hearing from the store. */
    public static final int HORIZON = 150;

    private Ticks() {}

    /** The tick of that moment. */
    public static long at(Instant moment) {
        return Math.floorDiv(moment.toEpochMilli(), LENGTH_MILLIS);
    }

    /** The first moment of the tick. */
    public static Instant start(long tick) {
        return Instant.ofEpochMilli(tick * LENGTH_MILLIS);
    }

    /**
     * The tick for a join that reached the first trusted proxy at one moment and is read at another: that of the first
     * moment, unless the proxy's clock is ahead, or its grace is over; then the first that surely is open.
     */
    public static long open(Optional<Instant> reach, Instant read) {
        Instant moment = reach.filter(read::isAfter).orElse(read);
        return Math.max(at(moment), closable(read) + 1);
    }

    /** The last tick whose grace is over at that moment: it and all before may be closed. */
    public static long closable(Instant moment) {
        return at(moment.minusMillis(GRACE_MILLIS)) - 1;
    }
}

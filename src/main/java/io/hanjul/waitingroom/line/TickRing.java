package io.hanjul.waitingroom.line;

import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * The join counters of one room on one node: a ring of ticks, one word each.
 *
 * <p>A join is a single {@code getAndIncrement}; closing a tick is a single atomic "or" of the closed bit, which
 * returns the exact count. So each join falls either before the closing, and is counted, or after it, and sees the
 * closed bit and goes to a later tick: an acknowledged turn can not be missing from the count that the node
 * reports, and the node never has to lock. Without the closed bit a join could slip in between counting and
 * reporting, and its owner would hold a turn that stands nowhere in the line.
 *
 * <p>A word is: bits 0–39 joins, bit 40 closed, bits 41–62 the lap of the ring, so that a join that was delayed for
 * a whole lap can not take an index of another tick's.
 */
public final class TickRing {

    /** Ticks in the ring; more than a lease's horizon and what is waiting to be closed. */
    public static final int SIZE = 512;

    private static final long CLOSED = 1L << 40;
    private static final long JOINS = CLOSED - 1;
    private static final int LAP_SHIFT = 41;
    private static final long LAPS = (1L << 22) - 1;

    private final AtomicLongArray words = new AtomicLongArray(SIZE);

    /** A ring with no open tick. */
    public TickRing() {
        for (int i = 0; i < SIZE; i++) {
            words.set(i, CLOSED);
        }
    }

    /** Opens a tick that was not open before, with no joins. The tick one lap earlier must have been closed. */
    public void open(long tick) {
        words.set(slot(tick), lap(tick) << LAP_SHIFT);
    }

    /** Takes the next index of the tick; empty when the tick is closed or was never opened. */
    public OptionalInt take(long tick) {
        long word = words.getAndIncrement(slot(tick));
        boolean taken = (word & CLOSED) == 0 && word >>> LAP_SHIFT == lap(tick);
        return taken ? OptionalInt.of((int) (word & JOINS)) : OptionalInt.empty();
    }

    /** Closes an open tick for good and returns the exact number of its joins. */
    public int close(long tick) {
        long word = words.getAndUpdate(slot(tick), before -> before | CLOSED);
        return (int) (word & JOINS);
    }

    private static int slot(long tick) {
        return (int) (tick & (SIZE - 1));
    }

    private static long lap(long tick) {
        return tick / SIZE & LAPS;
    }
}

package io.hanjul.waitingroom.line;

import io.hanjul.waitingroom.line.Stamper.Stamp;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * The join counters of one room on one node: a ring of ticks, one word each.
 *
 * <p>A join adds one to the count of its round by a single compare-and-set, which fails once the tick is closed;
 * closing a tick is a single atomic "or" of the closed bit, which returns the exact counts. So each join falls either
 * before the closing, and is counted, or after it, and goes to a later tick: an acknowledged turn can not be missing
 * from the counts that the node reports, and the node never has to lock. Without the closed bit a join could slip in
 * between counting and reporting, and its owner would hold a turn that stands nowhere in the line. The same
 * compare-and-set holds the sum of all rounds at or below the ceiling, which is all that the store knows of a node that
 * dies.
 *
 * <p>A word is: four counts of 15 bits, one for each round from the lowest bits on, bit 60 closed, bits 61–63 the lap
 * of the ring, so that a join that was delayed for a whole lap can not take an index of another tick's.
 */
public final class TickRing {

    /** Ticks in the ring; more than a lease's horizon and what is waiting to be closed. */
    public static final int SIZE = 512;

    /** The highest ceiling: a count of that many has room in a word. */
    public static final int MOST_JOINS = 1 << 14;

    private static final int COUNT_BITS = 15;
    private static final long COUNT = (1L << COUNT_BITS) - 1;
    private static final int CLOSED_BIT = Rounds.COUNT * COUNT_BITS;
    private static final long CLOSED = 1L << CLOSED_BIT;
    private static final int LAP_SHIFT = CLOSED_BIT + 1;
    private static final long LAPS = (1L << (Long.SIZE - LAP_SHIFT)) - 1;

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

    /**
     * Takes the next number of a round of the tick; empty when the tick is closed or was never opened.
     *
     * @param ceiling most joins of all rounds, at most {@value #MOST_JOINS}; with so many the stamp says that it is
     *     full
     */
    public Optional<Stamp> take(long tick, int round, int ceiling) {
        int slot = slot(tick);
        while (true) {
            long word = words.get(slot);
            if ((word & CLOSED) != 0 || word >>> LAP_SHIFT != lap(tick)) {
                return Optional.empty();
            }
            RoundCounts before = counts(word);
            int joins = before.total();
            if (joins >= ceiling) {
                return Optional.of(Stamp.full(tick, round, joins));
            }
            if (words.compareAndSet(slot, word, word + (1L << (round * COUNT_BITS)))) {
                return Optional.of(new Stamp(tick, round, before.of(round), joins));
            }
        }
    }

    /** Closes an open tick for good and returns the exact number of its joins. */
    public RoundCounts close(long tick) {
        return counts(words.getAndUpdate(slot(tick), before -> before | CLOSED));
    }

    private static RoundCounts counts(long word) {
        return new RoundCounts(count(word, 0), count(word, 1), count(word, 2), count(word, Rounds.LAST));
    }

    private static int count(long word, int round) {
        return (int) ((word >>> (round * COUNT_BITS)) & COUNT);
    }

    private static int slot(long tick) {
        return (int) (tick & (SIZE - 1));
    }

    private static long lap(long tick) {
        return tick / SIZE & LAPS;
    }
}

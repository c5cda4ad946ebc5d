package io.hanjul.waitingroom.line;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Until when each place of a line counts as there: four bytes a place. Whoever is heard writes one word without a
 * lock; people are counted in blocks, anew each second, so that a count over a long line costs as little as over a
 * short one. Moments are those of {@link Rhythm#moment}.
 *
 * <p>A word is: the sign when its owner left for good; else the moment in bits 1–30, 0 when nobody was ever heard,
 * and in bit 0 whether the line moves past without a call. One thread adds; any number hear and read.
 */
final class Presence {

    /** Hearing somebody again is written when it moves their moment by so much, in seconds. */
    static final int WORTH_WRITING = 10;

    private static final int BLOCK_BITS = 11;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int GONE = -1;
    private static final int PASSED = 1;

    private volatile AtomicIntegerArray[] blocks = new AtomicIntegerArray[0];
    private volatile long end;
    private volatile int everybodyUntil;
    private volatile Counted counted = new Counted(0, new int[0], 0);

    /** What was counted at a moment: people there in each whole block, and those who were silent. */
    private static final class Counted {
        private final int now;
        private final int[] there;
        private final long silent;

        Counted(int now, int[] there, long silent) {
            this.now = now;
            this.there = there;
            this.silent = silent;
        }
    }

    /** The first place that nobody has. */
    long end() {
        return end;
    }

    /** Adds so many places whose owners count as there until that moment. */
    void add(int places, int until) {
        long after = end + places;
        int needed = (int) ((after + BLOCK - 1) >> BLOCK_BITS);
        AtomicIntegerArray[] grown = Arrays.copyOf(blocks, Math.max(needed, blocks.length));
        for (int i = blocks.length; i < needed; i++) {
            grown[i] = new AtomicIntegerArray(BLOCK);
        }
        for (long at = end; at < after; at++) {
            grown[(int) (at >> BLOCK_BITS)].set((int) (at & (BLOCK - 1)), until << 1);
        }
        blocks = grown;
        end = after;
    }

    /** No node has counted it: the line will move past it, and its owner is there when heard. */
    void uncounted(long place) {
        block(place).set(index(place), PASSED);
    }

    /** Its owner is there until that moment; says whether that is worth telling others. */
    boolean heard(long place, int until) {
        AtomicIntegerArray block = block(place);
        int index = index(place);
        int seen = block.get(index);
        while (seen >= 0 && seen >> 1 <= until - WORTH_WRITING) {
            if (block.compareAndSet(index, seen, until << 1 | (seen & PASSED))) {
                return true;
            }
            seen = block.get(index);
        }
        return false;
    }

    /** Its owner left, once and for all. */
    void gone(long place) {
        block(place).set(index(place), GONE);
    }

    /** The line has moved past while its owner was silent. */
    void passed(long place) {
        block(place).getAndUpdate(index(place), seen -> seen < 0 ? seen : seen | PASSED);
    }

    /** Until that moment whoever was ever heard counts as there: nobody can tell. */
    void everybodyUntil(int moment) {
        everybodyUntil = moment;
    }

    boolean isThere(long place, int now) {
        return isThere(word(place), now);
    }

    boolean isGone(long place) {
        return word(place) < 0;
    }

    boolean wasPassed(long place) {
        int word = word(place);
        return word >= 0 && (word & PASSED) != 0;
    }

    /** Counts from a place on who is there at that moment. */
    void count(long from, int now) {
        int first = (int) (from >> BLOCK_BITS);
        var there = new int[(int) (end >> BLOCK_BITS)];
        long silent = 0;
        for (long at = (long) first << BLOCK_BITS; at < end; at++) {
            int word = word(at);
            boolean present = waits(word, now);
            int block = (int) (at >> BLOCK_BITS);
            if (present && block < there.length) {
                there[block]++;
            }
            silent += at >= from && !present && isCounted(word) ? 1 : 0;
        }
        counted = new Counted(now, there, silent);
    }

    /** When was counted last. */
    int countedAt() {
        return counted.now;
    }

    /** Those who were heard once and are silent now, as counted last. */
    long silent() {
        return counted.silent;
    }

    /** How many are there from a place, not before that from which was counted, to before another. */
    long thereBetween(long from, long to) {
        Counted known = counted;
        long last = Math.min(to, end);
        long people = 0;
        long at = from;
        while (at < last) {
            int block = (int) (at >> BLOCK_BITS);
            boolean whole = index(at) == 0 && block < known.there.length && at + BLOCK <= last;
            people += whole ? known.there[block] : waits(word(at), known.now) ? 1 : 0;
            at += whole ? BLOCK : 1;
        }
        return people;
    }

    private boolean isThere(int word, int now) {
        int until = word >> 1;
        return until > 0 && (until >= now || everybodyUntil >= now);
    }

    private boolean waits(int word, int now) {
        return isCounted(word) && isThere(word, now);
    }

    private static boolean isCounted(int word) {
        return word >= 0 && (word & PASSED) == 0;
    }

    private int word(long place) {
        return block(place).get(index(place));
    }

    private AtomicIntegerArray block(long place) {
        return blocks[(int) (place >> BLOCK_BITS)];
    }

    private static int index(long place) {
        return (int) (place & (BLOCK - 1));
    }
}

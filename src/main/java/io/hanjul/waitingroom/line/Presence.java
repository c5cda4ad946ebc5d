package io.hanjul.waitingroom.line;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.LongStream;

/**
 * Until when each place of a line counts as there: four bytes a place. Whoever is heard writes one word without a
 * lock; people are counted anew each second. Moments are those of {@link Rhythm#moment}.
 *
 * <p>A word is: the sign when its owner left for good; else the moment in bits 1–30, 0 when nobody was ever heard,
 * and in any case in bit 0 whether the line moves past without a call. One thread adds; any number hear and read.
 */
final class Presence {

    /** Hearing somebody again is written when it moves their moment by so much, in seconds. */
    static final int WORTH_WRITING = 10;

    static final int BLOCK_BITS = 8;
    static final int BLOCK = 1 << BLOCK_BITS;

    private static final int GONE = Integer.MIN_VALUE;
    private static final int PASSED = 1;

    private volatile AtomicIntegerArray[] blocks = new AtomicIntegerArray[0];
    private volatile long end;
    private volatile int everybodyUntil;
    private volatile HeadCount counted = HeadCount.NOBODY;

    /** The first place that nobody has. */
    long end() {
        return end;
    }

    /**
     * Adds so many places whose owners count as there until that moment. Those that no node has counted the line will
     * move past, and their owners are there when heard; that is so before anybody sees the places, or the step of
     * another thread would call who does not exist.
     */
    void add(int places, int until, LongStream uncounted) {
        long after = end + places;
        int needed = (int) ((after + BLOCK - 1) >> BLOCK_BITS);
        AtomicIntegerArray[] grown = Arrays.copyOf(blocks, Math.max(needed, blocks.length));
        for (int i = blocks.length; i < needed; i++) {
            grown[i] = new AtomicIntegerArray(BLOCK);
        }
        for (long at = end; at < after; at++) {
            grown[(int) (at >> BLOCK_BITS)].set(index(at), until << 1);
        }
        uncounted.forEach(place -> grown[(int) (place >> BLOCK_BITS)].set(index(place), PASSED));
        blocks = grown;
        end = after;
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
        block(place).getAndUpdate(index(place), seen -> GONE | (seen & PASSED));
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

    /** Whether the line has moved past it without a call, or will as no node has counted it. */
    boolean wasPassed(long place) {
        return (word(place) & PASSED) != 0;
    }

    /** Whether it is one to be called: its owner has not left, and a node has counted it. */
    boolean isCounted(long place) {
        return isCounted(word(place));
    }

    /** Whether its owner is to be called and is there. */
    boolean waits(long place, int now) {
        int word = word(place);
        return isCounted(word) && isThere(word, now);
    }

    /** Counts from a place on who is there at that moment. */
    void count(long from, int now) {
        counted = HeadCount.of(this, from, now);
    }

    /** When was counted last. */
    int countedAt() {
        return counted.now();
    }

    /** Those who were heard once and are silent now, as counted last. */
    long silent() {
        return counted.silent();
    }

    /** How many are there from a place, not before that from which was counted, to before another. */
    long thereBetween(long from, long to) {
        return counted.between(this, from, to);
    }

    private boolean isThere(int word, int now) {
        int until = word >> 1;
        return until > 0 && (until >= now || everybodyUntil >= now);
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

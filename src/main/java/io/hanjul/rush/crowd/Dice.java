package io.hanjul.rush.crowd;

import java.time.Duration;

/**
 * A stream of chances that follow from a seed (SplitMix64: Steele, Lea and Flood, <i>Fast Splittable Pseudorandom
 * Number Generators</i>, 2014). A value: each throw gives its number and the dice for the next one.
 *
 * @param state what the next number follows from
 */
record Dice(long state) {

    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    /** Dice of one of many who share a seed. */
    static Dice of(long seed, int number) {
        return new Dice(mix(seed) ^ mix(GAMMA * (number + 1L)));
    }

    /** The dice for the next throw. */
    Dice next() {
        return new Dice(state + GAMMA);
    }

    /** Uniform in [0, 1). */
    double unit() {
        return (mix(state + GAMMA) >>> 11) * 0x1.0p-53;
    }

    /** Uniform in 0 to {@code bound} − 1. */
    int below(int bound) {
        return (int) (unit() * bound);
    }

    /** Uniform between the two. */
    Duration between(Duration least, Duration most) {
        return least.plusMillis((long) (unit() * most.minus(least).toMillis()));
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}

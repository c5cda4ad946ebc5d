package io.hanjul.waitingroom.line;

import java.time.Duration;

/**
 * How many people are called in a step. A forecast only: the gate decides.
 *
 * @param ratePerMinute most people let in per minute
 * @param free places inside that nobody has and nobody is on the way to; may be negative
 * @param carry what earlier steps left of the rate, in people, 0 to 1
 */
public record Calling(int ratePerMinute, int free, double carry) {

    /** Longest time whose rate one step may use, so that a pause is not made up for at once. */
    public static final Duration LONGEST_STEP = Duration.ofMillis(500);

    private static final double MINUTE_NANOS = Duration.ofMinutes(1).toNanos();

    /** Most people to call after that time since the last step. */
    public int budget(Duration sinceLast) {
        return (int) Math.floor(Math.max(0, Math.min(byRate(sinceLast), free)));
    }

    /** What is left of the rate, in people, once so many were called; at most one person. */
    public double carryAfter(Duration sinceLast, int called) {
        return Math.clamp(byRate(sinceLast) - called, 0, 1);
    }

    private double byRate(Duration sinceLast) {
        long nanos = Math.clamp(sinceLast.toNanos(), 0, LONGEST_STEP.toNanos());
        return carry + ratePerMinute * (nanos / MINUTE_NANOS);
    }
}

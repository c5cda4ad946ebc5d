package io.hanjul.waitingroom.line;

import java.time.Duration;

/**
 * How many people are called in a step. A forecast only: the gate decides.
 *
 * @param perMinute how many are called in a minute, as long as there is room
 * @param room for how many more there is something to be called for; may be negative
 * @param carry what earlier steps left of the rate, in people, 0 to 1
 */
public record Calling(double perMinute, double room, double carry) {

    /** Longest time whose rate one step may use, so that a pause is not made up for at once. */
    public static final Duration LONGEST_STEP = Duration.ofMillis(500);

    private static final double MINUTE_NANOS = Duration.ofMinutes(1).toNanos();

    /** Most people to call after that time since the last step. */
    public int budget(Duration sinceLast) {
        return (int) Math.floor(Math.max(0, Math.min(byRate(sinceLast), room)));
    }

    /** What is left of the rate, in people, once so many were called; at most one person. */
    public double carryAfter(Duration sinceLast, int called) {
        return Math.clamp(byRate(sinceLast) - called, 0, 1);
    }

    /** How many the rate alone allows after that time since the last call; not rounded. */
    double byRate(Duration sinceLast) {
        long nanos = Math.clamp(sinceLast.toNanos(), 0, LONGEST_STEP.toNanos());
        return carry + perMinute * (nanos / MINUTE_NANOS);
    }
}

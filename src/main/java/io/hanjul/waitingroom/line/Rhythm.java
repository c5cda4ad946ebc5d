package io.hanjul.waitingroom.line;

import java.time.Duration;
import java.time.Instant;

/**
 * How often those who wait say that they are there, and how long they count as there after that. Near the front it is
 * often, so that hardly anybody is called who has gone; further back so seldom that all together cost no more than
 * was set.
 *
 * @param near the interval of those who may be called within five minutes
 * @param behind the interval of all others, no shorter
 */
public record Rhythm(Duration near, Duration behind) {

    /** Longest interval. */
    public static final Duration SLOWEST = Duration.ofMinutes(10);

    /** Who is not heard for so many intervals is silent. */
    public static final int INTERVALS = 3;

    /** Whose turn may come sooner is near. */
    private static final Duration SOON = Duration.ofMinutes(5);

    /** Pages spread what they are told by a fifth, so that a crowd does not ask together. */
    private static final double SPREAD = 1.25;

    private static final long ORIGIN = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();

    /**
     * The rhythm of a line.
     *
     * @param near the interval near the front
     * @param waiting how many wait
     * @param beatsPerSecond how many may say so in a second
     */
    public static Rhythm of(Duration near, long waiting, int beatsPerSecond) {
        Duration shared = Duration.ofSeconds(Math.ceilDiv(waiting, beatsPerSecond));
        return new Rhythm(near, later(earlier(shared, SLOWEST), near));
    }

    /** A moment in whole seconds, as presence is kept. */
    public static int moment(Instant instant) {
        return (int) Math.max(1, instant.getEpochSecond() - ORIGIN);
    }

    /** The interval of somebody with that wait; never so long that the turn may come meanwhile. */
    public Duration interval(Wait wait) {
        Duration untilNear = wait.from().minus(SOON);
        return untilNear.compareTo(near) <= 0 ? near : later(earlier(behind, untilNear), near);
    }

    /** Until when somebody counts as there who was heard at a moment and has that interval. */
    public int until(Instant heard, Duration interval) {
        return moment(heard.plus(three(interval)));
    }

    /**
     * The same for somebody who was told to ask again after a pause: whoever does what they are told is never silent.
     *
     * @param pause the pause that was asked for
     */
    public int until(Instant heard, Duration interval, Duration pause) {
        return Math.max(until(heard, interval), moment(heard.plus(spread(pause)).plus(near)));
    }

    /**
     * How long everybody counts as there when nobody knows who was heard: until all must have been heard again.
     *
     * @param pause the longest pause that somebody was asked to make
     */
    public Duration grace(Duration pause) {
        return later(three(near), spread(later(pause, behind)).plus(near));
    }

    /** {@link Duration#multipliedBy} works with decimal numbers, which each heartbeat would pay for. */
    private static Duration three(Duration interval) {
        return Duration.ofMillis(INTERVALS * interval.toMillis());
    }

    private static Duration spread(Duration pause) {
        return Duration.ofMillis((long) (pause.toMillis() * SPREAD));
    }

    private static Duration earlier(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}

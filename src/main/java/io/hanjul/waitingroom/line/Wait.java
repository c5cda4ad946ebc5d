package io.hanjul.waitingroom.line;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * How long somebody has to wait, as an honest range.
 *
 * @param from at best
 * @param to at worst, if the line goes on as it did
 */
public record Wait(Duration from, Duration to) {

    /** No wait. */
    public static final Wait NONE = new Wait(Duration.ZERO, Duration.ZERO);

    /** Longest that is ever said. */
    static final Duration LONGEST = Duration.ofDays(2);

    private static final double SPREAD = 0.2;
    private static final Duration SOONEST_POLL = Duration.ofSeconds(1);
    private static final Duration LATEST_POLL = Duration.ofMinutes(1);
    private static final Duration CALMEST_POLL = Duration.ofMinutes(10);
    private static final int POLLS_A_WAIT = 20;

    /**
     * The range {@code ahead / rate ± spread}: the fast end by the room's rate, the slow end by how fast the line
     * has moved lately, where it has.
     *
     * @param ahead people ahead
     * @param ratePerMinute the room's rate
     * @param recentPerMinute how many were called per minute lately; 0 when unknown
     */
    public static Wait of(long ahead, double ratePerMinute, double recentPerMinute) {
        double slow = recentPerMinute > 0 ? Math.min(recentPerMinute, ratePerMinute) : ratePerMinute;
        return new Wait(minutes(ahead / ratePerMinute * (1 - SPREAD)), minutes(ahead / slow * (1 + SPREAD)));
    }

    /** The same wait starting later, by whole seconds: nobody can wait more exactly. */
    public Wait after(Duration pause) {
        Duration whole = pause.plusNanos(999_999_999).truncatedTo(ChronoUnit.SECONDS);
        return new Wait(from.plus(whole), to.plus(whole));
    }

    /**
     * When to ask again: often near the front, seldom far back; 1 s to 60 s. In a line that is so long that all
     * together would ask too often it is later, up to ten minutes, but never later than the turn may come.
     *
     * @param least how long to wait at least, for the sake of all others
     */
    public Duration pollAfter(Duration least) {
        Duration share = earlier(from.dividedBy(POLLS_A_WAIT), LATEST_POLL);
        Duration calm = earlier(later(share, least), CALMEST_POLL);
        return later(earlier(calm, from), SOONEST_POLL).truncatedTo(ChronoUnit.SECONDS);
    }

    private static Duration earlier(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration minutes(double minutes) {
        return Duration.ofSeconds((long) Math.min(Math.ceil(minutes * 60), (double) LONGEST.toSeconds()));
    }
}

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

    /** When to ask again: often near the front, seldom far back; 1 s to 60 s. */
    public Duration pollAfter() {
        Duration share = from.dividedBy(POLLS_A_WAIT);
        if (share.compareTo(SOONEST_POLL) < 0) {
            return SOONEST_POLL;
        }
        return share.compareTo(LATEST_POLL) > 0 ? LATEST_POLL : share.truncatedTo(ChronoUnit.SECONDS);
    }

    private static Duration minutes(double minutes) {
        return Duration.ofSeconds((long) Math.min(Math.ceil(minutes * 60), (double) LONGEST.toSeconds()));
    }
}

package io.hanjul.waitingroom.line;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * How long somebody has to wait, as an honest range.
 *
 * @param from at best
 * @param to at worst, if the line goes on as it did; {@link #LONGEST} when nobody can say
 * @param known false when all places inside are taken and nobody has been seen leaving yet, or when nothing is left
 */
public record Wait(Duration from, Duration to, boolean known) {

    /** No wait. */
    public static final Wait NONE = new Wait(Duration.ZERO, Duration.ZERO);

    /** Longest that is ever said. */
    static final Duration LONGEST = Duration.ofDays(2);

    private static final double SPREAD = 0.2;
    private static final Duration SOONEST_POLL = Duration.ofSeconds(1);
    private static final Duration LATEST_POLL = Duration.ofMinutes(1);
    private static final Duration CALMEST_POLL = Duration.ofMinutes(10);
    private static final int POLLS_A_WAIT = 20;

    /** A wait of which something is known. */
    Wait(Duration from, Duration to) {
        this(from, to, true);
    }

    /**
     * The places inside, for which people wait when the pace lets in more than leave.
     *
     * @param most how many there are
     * @param free how many nobody has and nobody is on the way to
     * @param leftPerMinute how many people leave in a minute, as seen lately; 0 when unknown
     * @param seen from how many leavings that is known
     * @param stay longest that somebody has a place
     */
    public record Places(int most, int free, double leftPerMinute, long seen, Duration stay) {

        /** Places of which nothing is known but how many there are. */
        public static Places empty(int most, Duration stay) {
            return new Places(most, most, 0, 0, stay);
        }

        /** How many have to leave before somebody with so many ahead can come in. */
        private double toLeave(long ahead) {
            return Math.max(0, ahead + 1 - Math.max(0, free));
        }

        /** The fewer were seen leaving, the less is known of when the next one does. */
        private double spread() {
            return Math.max(SPREAD, 1 / Math.sqrt((double) seen));
        }
    }

    /**
     * The range in which somebody comes in: {@code ahead / rate} by the room's pace, and no sooner than enough people
     * have left, at the pace at which they did lately. Before anybody was seen leaving, the slow end is when all have
     * to.
     *
     * @param ahead people ahead
     * @param ratePerMinute the room's rate
     * @param places the places inside
     */
    public static Wait of(long ahead, double ratePerMinute, Places places) {
        double soon = ahead / ratePerMinute * (1 - SPREAD);
        double late = Math.max(ahead, 1) / ratePerMinute * (1 + SPREAD);
        double leave = places.toLeave(ahead);
        if (leave == 0) {
            return new Wait(minutes(soon), minutes(late));
        }
        if (places.leftPerMinute() > 0) {
            double each = leave / places.leftPerMinute();
            double spread = 1 + places.spread();
            return new Wait(minutes(Math.max(soon, each / spread)), minutes(Math.max(late, each * spread)));
        }
        if (places.free() <= 0) {
            return new Wait(minutes(soon), LONGEST, false);
        }
        double stay = places.stay().toSeconds() / 60.0;
        return new Wait(minutes(soon), minutes(late + Math.ceil(leave / places.most()) * stay));
    }

    /** The same, of which nobody knows how long it takes while nothing is left: until then nobody is called. */
    public Wait unknownIf(boolean nothingLeft) {
        return nothingLeft ? new Wait(from, LONGEST, false) : this;
    }

    /** The same wait starting later, by whole seconds: nobody can wait more exactly. */
    public Wait after(Duration pause) {
        Duration whole = pause.plusNanos(999_999_999).truncatedTo(ChronoUnit.SECONDS);
        return new Wait(from.plus(whole), to.plus(whole), known);
    }

    /**
     * When to ask again: often near the front, seldom far back; 1 s to 60 s. In a line that is so long that all
     * together would ask too often it is later, up to ten minutes, but never later than the turn may come.
     *
     * @param least how long to wait at least, for the sake of all others
     */
    public Duration pollAfter(Duration least) {
        Duration share = earlier(Duration.ofMillis(from.toMillis() / POLLS_A_WAIT), LATEST_POLL);
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

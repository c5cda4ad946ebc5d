package io.hanjul.waitingroom.line;

import java.time.Duration;

/**
 * Which share of those who are called turns up, as the calls of a room go by it: with 0.7, ten are called for seven
 * who come, so that arrivals and not calls follow the rate.
 *
 * <p>It is measured of calls whose window is over, and moves with care: as if twenty more had been called and all had
 * come; up at once, but down by at most {@link #FALL} at a time, which takes {@link #PAUSE}; never below {@link
 * #LEAST}. So whoever joins in order not to come has people called three and a third times as fast as the rate at
 * most, and needs minutes for that; the door lets in no more than the rate in any case.
 *
 * @param perMille in thousandths, 300 to 1,000
 */
public record ShowRate(int perMille) {

    /** The lowest, in thousandths. */
    public static final int LEAST = 300;

    /** Most by which it falls at a time, in thousandths. */
    public static final int FALL = 20;

    /** Shortest time between two changes. */
    public static final Duration PAUSE = Duration.ofSeconds(5);

    private static final int WHOLE = 1_000;

    /** Everybody turns up: what is believed before anybody was measured. */
    public static final ShowRate ALL = new ShowRate(WHOLE);

    /** A smaller change is none. */
    private static final int WORTH_TELLING = 3;

    private static final int BELIEVED = 20;
    private static final long PEOPLE_MEASURED = 5_000;
    private static final long LEAST_SECONDS = 60;
    private static final long MOST_SECONDS = 900;

    /** Checks the range. */
    public ShowRate {
        if (perMille < LEAST || perMille > WHOLE) {
            throw new IllegalArgumentException("a share of " + perMille + " thousandths");
        }
    }

    /** The same as a share, 0.3 to 1. */
    public double share() {
        return perMille / (double) WHOLE;
    }

    /**
     * What it becomes when of so many who were called so many have come; itself when that is much the same.
     *
     * @param called people, 0 or more
     * @param came of them, not more
     */
    public ShowRate after(long called, long came) {
        long measured = Math.round(WHOLE * (double) (came + BELIEVED) / (called + BELIEVED));
        int next = Math.clamp(Math.max(measured, perMille - FALL), LEAST, WHOLE);
        return Math.abs(next - perMille) < WORTH_TELLING ? this : new ShowRate(next);
    }

    /** Over how long a time calls are measured in a room of that rate: longer where few are called, 1 to 15 minutes. */
    public static Duration measuredOver(int ratePerMinute) {
        return Duration.ofSeconds(Math.clamp(PEOPLE_MEASURED * 60 / ratePerMinute, LEAST_SECONDS, MOST_SECONDS));
    }
}

package io.hanjul.waitingroom.line;

import java.time.Duration;

/**
 * All that bounds how many people a step calls.
 *
 * @param ratePerMinute most people let in per minute
 * @param show which share of those called turns up
 * @param places inside that nobody has and nobody is on the way to; may be negative
 * @param stock units that are left for whoever comes; may be negative, infinite when nobody has counted
 * @param atDoor people who came in time, and wait because the room is full or many came at once
 */
public record Bounds(int ratePerMinute, ShowRate show, double places, double stock, long atDoor) {

    /** So many seconds' worth of people may stand at the door without anybody being called more slowly. */
    static final double DOOR_SECONDS = 5;

    /** Whoever else stands there is to be in within so many seconds. */
    static final double DRAINED_SECONDS = 10;

    private static final double MINUTE_SECONDS = 60;

    /** What bounds calls the most. */
    public enum Tightest {
        /** The pace of the room. */
        RATE,
        /** The places inside. */
        PLACES,
        /** What is left to be had. */
        STOCK
    }

    /**
     * What is left for whoever is called next: the free units, less one for each who came in a moment ago and holds
     * none yet, and less one for each who is on the way.
     *
     * @param free units that can be had
     * @param held units that somebody is paying for
     * @param choosing people who came in lately, those of {@code held} among them
     * @param coming people on the way, as expected
     */
    public static double stockFor(int free, int held, int choosing, double coming) {
        return free - Math.max(0, choosing - held) - coming;
    }

    /** The calls that they allow, with what earlier steps left of the rate. */
    public Calling calling(double carry) {
        return new Calling(perMinute(), Math.min(places, stock) / show.share(), carry);
    }

    /** What bounded a step so long after the one before. */
    public Tightest tightest(Duration sinceLast, double carry) {
        double by = Math.min(places, stock) / show.share();
        if (by >= calling(carry).byRate(sinceLast)) {
            return Tightest.RATE;
        }
        return stock < places ? Tightest.STOCK : Tightest.PLACES;
    }

    /** How many are called in a minute, so that as many as the rate arrive, less those who stand at the door. */
    private double perMinute() {
        double tooMany = Math.max(0, atDoor - ratePerMinute / MINUTE_SECONDS * DOOR_SECONDS);
        double drained = tooMany / DRAINED_SECONDS * MINUTE_SECONDS;
        return Math.max(0, ratePerMinute - drained) / show.share();
    }
}

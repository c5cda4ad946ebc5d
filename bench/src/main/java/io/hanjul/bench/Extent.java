package io.hanjul.bench;

import java.time.Duration;

/**
 * How long a measurement may take. A figure to quote needs {@link #FULL}; {@link #QUICK} shows that the kit runs, and
 * roughly how much.
 *
 * @param quick whether this is too short to be quoted
 * @param warmUp for how long everything that will be measured is run first
 * @param repeats how often each is measured, in turn with what it is compared with
 * @param turn how long one turn is
 * @param steady how long latencies are measured
 */
record Extent(boolean quick, Duration warmUp, int repeats, Duration turn, Duration steady) {

    static final Extent FULL =
            new Extent(false, Duration.ofSeconds(60), 5, Duration.ofSeconds(5), Duration.ofSeconds(15));
    static final Extent QUICK =
            new Extent(true, Duration.ofSeconds(9), 3, Duration.ofSeconds(2), Duration.ofSeconds(5));

    /** The warm-up's share when it is spent on so many things in turn. */
    Duration warmUpOfEach(int things) {
        return warmUp.dividedBy(things);
    }
}

package io.hanjul.payment;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before asking again: doubled each time up to a limit, then drawn from its upper half, so that many
 * that failed together do not come back together ("equal jitter"). Pure.
 */
final class RetryPause {

    private static final int MOST_DOUBLINGS = 30;

    private RetryPause() {}

    /**
     * The pause after a try.
     *
     * @param tries how many there were, at least 1
     * @param first pause after the first, before jitter
     * @param longest never longer than this
     */
    static Duration after(int tries, Duration first, Duration longest, RandomGenerator random) {
        long doubled = first.toMillis() << Math.min(tries - 1, MOST_DOUBLINGS);
        long full = Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(full / 2 + random.nextLong(full - full / 2 + 1));
    }
}

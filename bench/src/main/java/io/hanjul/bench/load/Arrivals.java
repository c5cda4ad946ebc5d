package io.hanjul.bench.load;

import java.util.SplittableRandom;
import java.util.function.LongSupplier;

/**
 * When requests are meant to start, whatever became of those before: nanoseconds from the beginning, ascending.
 *
 * @param ratePerSecond mean rate
 * @param gaps nanoseconds to the next one
 */
public record Arrivals(double ratePerSecond, LongSupplier gaps) {

    private static final double SECOND = 1e9;

    /** One each 1/rate seconds. */
    public static Arrivals evenly(double ratePerSecond) {
        return new Arrivals(ratePerSecond, () -> Math.round(SECOND / ratePerSecond));
    }

    /** As if by people who know nothing of each other: exponential gaps (Poisson), the same for the same seed. */
    public static Arrivals atRandom(double ratePerSecond, long seed) {
        var random = new SplittableRandom(seed);
        return new Arrivals(
                ratePerSecond, () -> Math.round(-Math.log(1 - random.nextDouble()) * SECOND / ratePerSecond));
    }
}

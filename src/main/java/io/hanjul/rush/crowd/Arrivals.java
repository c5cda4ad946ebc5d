package io.hanjul.rush.crowd;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * When the people of a crowd come, drawn from a curve: so many shares of equal length, each with its weight.
 * Whatever the curve, it is scaled to the number of people and to the time that they take to come.
 */
public final class Arrivals {

    private static final int SHARES = 400;
    private static final double RISE = 0.04;
    private static final double FALL = 0.12;

    private final double[] weights;

    private Arrivals(double[] weights) {
        this.weights = weights;
    }

    /** Most come in the first tenth of the time, as when a sale opens; the others trickle in. */
    public static Arrivals burst() {
        return new Arrivals(IntStream.range(0, SHARES)
                .mapToDouble(share -> (share + 0.5) / SHARES)
                .map(at -> at < RISE ? at / RISE : Math.exp((RISE - at) / FALL))
                .toArray());
    }

    /** As many in each second as in any other. */
    public static Arrivals steady() {
        return new Arrivals(new double[] {1});
    }

    /**
     * As many in each share as were counted.
     *
     * @throws IllegalArgumentException when nothing was counted, or less than nothing
     */
    public static Arrivals counted(double[] counts) {
        if (Arrays.stream(counts).anyMatch(count -> !(count >= 0))
                || !(Arrays.stream(counts).sum() > 0)) {
            throw new IllegalArgumentException("an arrival curve needs counts, none of them negative");
        }
        return new Arrivals(counts.clone());
    }

    /** When each of that many people comes, ascending; the time of all together is {@code over}. */
    public Duration[] draw(int people, Duration over, long seed) {
        double all = Arrays.stream(weights).sum();
        double shareMillis = over.toMillis() / (double) weights.length;
        var arrivals = new Duration[people];
        int share = 0;
        double before = 0;
        for (int i = 0; i < people; i++) {
            double rank = (i + Dice.of(seed, i).unit()) / people * all;
            while (share < weights.length - 1 && before + weights[share] <= rank) {
                before += weights[share++];
            }
            double inside = weights[share] > 0 ? Math.min(1, (rank - before) / weights[share]) : 0;
            arrivals[i] = Duration.ofMillis((long) ((share + inside) * shareMillis));
        }
        return arrivals;
    }
}

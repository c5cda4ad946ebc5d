package io.hanjul.rush;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The marks beside an axis: whole numbers that people count in, at most five steps from zero to the largest value.
 *
 * @param step from one mark to the next
 * @param end the last mark
 */
record Ruler(double step, double end) {

    private static final int MOST_STEPS = 5;
    private static final int[] SECONDS = {1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200};

    /** Marks for counts from 0 to the value; the last one is at the value or above it. */
    static Ruler ofCounts(double value) {
        double power = 1;
        while (true) {
            // A half of five, only where it is whole.
            double[] steps = power < 10 ? new double[] {1, 2, 5} : new double[] {1, 2, 2.5, 5};
            for (double nice : steps) {
                if (value <= MOST_STEPS * nice * power) {
                    return new Ruler(nice * power, Math.max(1, Math.ceil(value / (nice * power))) * nice * power);
                }
            }
            power *= 10;
        }
    }

    /** Marks for the time from 0 to the value, in seconds; the last one is at the value or before it. */
    static Ruler ofSeconds(double value) {
        double step = IntStream.of(SECONDS)
                .filter(seconds -> value <= MOST_STEPS * seconds)
                .findFirst()
                .orElse(SECONDS[SECONDS.length - 1]);
        return new Ruler(step, Math.floor(value / step) * step);
    }

    DoubleStream marks() {
        return IntStream.rangeClosed(0, (int) Math.round(end / step)).mapToDouble(mark -> mark * step);
    }
}

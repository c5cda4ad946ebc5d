package io.hanjul.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class ArrivalsTests {

    private static final int MANY = 100_000;

    @Test
    void anEvenRateHasOneGap() {
        assertThat(LongStream.generate(Arrivals.evenly(500).gaps()).limit(3)).containsOnly(2_000_000L);
    }

    /** Exponential gaps: mean and standard deviation are the same. */
    @Test
    void peopleWhoKnowNothingOfEachOtherComeInBunches() {
        double mean = 1e9 / 5_000;

        double[] gaps = LongStream.generate(Arrivals.atRandom(5_000, 42).gaps())
                .limit(MANY)
                .asDoubleStream()
                .toArray();

        double found = LongStream.of(MANY).mapToDouble(n -> sum(gaps) / n).sum();
        double squares = 0;
        for (double gap : gaps) {
            squares += (gap - found) * (gap - found);
        }
        assertThat(found).isCloseTo(mean, Percentage.withPercentage(2));
        assertThat(Math.sqrt(squares / MANY) / mean).isCloseTo(1, within(0.02));
    }

    @Test
    void theSameSeedGivesTheSameCrowd() {
        long[] once =
                LongStream.generate(Arrivals.atRandom(100, 7).gaps()).limit(50).toArray();

        assertThat(LongStream.generate(Arrivals.atRandom(100, 7).gaps())
                        .limit(50)
                        .toArray())
                .isEqualTo(once);
        assertThat(LongStream.generate(Arrivals.atRandom(100, 8).gaps())
                        .limit(50)
                        .toArray())
                .isNotEqualTo(once);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}

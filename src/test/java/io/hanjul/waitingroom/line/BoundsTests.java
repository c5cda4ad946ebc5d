package io.hanjul.waitingroom.line;

import static java.lang.Double.POSITIVE_INFINITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.waitingroom.line.Bounds.Tightest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is the least of all that bounds a step. */
class BoundsTests {

    private static final Duration STEP = Duration.ofMillis(100);
    private static final ShowRate HALF = new ShowRate(500);

    @Test
    void tenAreCalledForFiveWhoCome() {
        assertThat(calls(new Bounds(6_000, ShowRate.ALL, 1_000, POSITIVE_INFINITY, 0)))
                .isEqualTo(10);
        assertThat(calls(new Bounds(6_000, HALF, 1_000, POSITIVE_INFINITY, 0))).isEqualTo(20);
        assertThat(calls(new Bounds(6_000, HALF, 4, POSITIVE_INFINITY, 0))).isEqualTo(8);
        assertThat(calls(new Bounds(6_000, HALF, 1_000, 3, 0))).isEqualTo(6);
        assertThat(calls(new Bounds(6_000, HALF, -3, 5, 0))).isZero();
    }

    @Test
    void whatHoldsCallsBackTheMostIsNamed() {
        assertThat(tightest(1_000, POSITIVE_INFINITY)).isEqualTo(Tightest.RATE);
        assertThat(tightest(9, POSITIVE_INFINITY)).isEqualTo(Tightest.PLACES);
        assertThat(tightest(9, 4)).isEqualTo(Tightest.STOCK);
        assertThat(tightest(1_000, 0)).isEqualTo(Tightest.STOCK);
        assertThat(tightest(-2, 0)).isEqualTo(Tightest.PLACES);
    }

    /** Five seconds' worth of people may stand there; whoever else does is to be in within ten seconds. */
    @ParameterizedTest
    @CsvSource({"0, 20", "500, 20", "1000, 10", "1500, 0", "9000, 0"})
    void whereManyStandAtTheDoorFewerAreCalled(long atDoor, int called) {
        assertThat(calls(new Bounds(6_000, HALF, 100_000, POSITIVE_INFINITY, atDoor)))
                .isEqualTo(called);
    }

    @Test
    void nobodyIsCalledForWhatSomebodyElseIsAboutToTake() {
        assertThat(Bounds.stockFor(10, 0, 0, 0)).isEqualTo(10);
        assertThat(Bounds.stockFor(10, 0, 0, 4)).isEqualTo(6);
        assertThat(Bounds.stockFor(10, 0, 3, 4)).isEqualTo(3);
        assertThat(Bounds.stockFor(10, 2, 3, 4)).isEqualTo(5);
        assertThat(Bounds.stockFor(10, 9, 3, 4)).isEqualTo(6);
        assertThat(Bounds.stockFor(0, 50, 3, 0)).isZero();
        assertThat(Bounds.stockFor(1, 0, 3, 0)).isEqualTo(-2);
    }

    private static int calls(Bounds bounds) {
        return bounds.calling(0).budget(STEP);
    }

    private static Tightest tightest(double places, double stock) {
        return new Bounds(6_000, ShowRate.ALL, places, stock, 0).tightest(STEP, 0);
    }
}

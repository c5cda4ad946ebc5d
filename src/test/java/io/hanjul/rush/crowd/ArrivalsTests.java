package io.hanjul.rush.crowd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrivalsTests {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void everybodyComesWithinTheTime() {
        for (Arrivals curve :
                List.of(Arrivals.burst(), Arrivals.steady(), Arrivals.counted(new double[] {0, 3, 0, 1}))) {
            Duration[] arrivals = curve.draw(1_000, MINUTE, 5);
            assertThat(arrivals).isSorted().hasSize(1_000);
            assertThat(arrivals[0]).isGreaterThanOrEqualTo(Duration.ZERO);
            assertThat(arrivals[999]).isLessThanOrEqualTo(MINUTE);
        }
    }

    @Test
    void aBurstComesEarlyAndASteadyCrowdDoesNot() {
        assertThat(within(Arrivals.burst(), Duration.ofSeconds(6))).isGreaterThan(400);
        assertThat(within(Arrivals.steady(), Duration.ofSeconds(6))).isBetween(95, 105);
    }

    @Test
    void aTraceIsScaledInTimeAndNumber() {
        Arrivals trace = ArrivalTrace.read(List.of("window,minute,requests", "A,0,9", "B,0,1", "B,1,3"), "");
        assertThat(within(trace, Duration.ofSeconds(30))).isEqualTo(250);
        assertThat(within(ArrivalTrace.read(List.of("time,requests", "1,5", "2,5"), ""), Duration.ofSeconds(30)))
                .isEqualTo(500);
    }

    @Test
    void aTableWithoutACurveIsRefused() {
        for (List<String> table : List.of(
                List.<String>of(),
                List.of("time,count", "1,2"),
                List.of("requests"),
                List.of("requests", "-1"),
                List.of("requests,x", "1"))) {
            assertThatIllegalArgumentException().isThrownBy(() -> ArrivalTrace.read(table, ""));
        }
    }

    private static int within(Arrivals arrivals, Duration time) {
        return (int) Arrays.stream(arrivals.draw(1_000, MINUTE, 5))
                .filter(arrival -> arrival.compareTo(time) < 0)
                .count();
    }
}

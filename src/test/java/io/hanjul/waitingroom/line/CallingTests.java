package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallingTests {

    @ParameterizedTest
    @CsvSource({
        "600, 100, 200, 2",
        "600, 1, 200, 1",
        "600, 0, 500, 0",
        "600, -3, 500, 0",
        "60, 100, 100, 0",
        "600000, 5000, 200, 2000",
        "600, 1000, 60000, 5",
        "600, 1000, -500, 0",
    })
    void callsNoMoreThanTheRateAndTheRoomAllow(int rate, int free, long millis, int budget) {
        assertThat(new Calling(rate, free, 0).budget(Duration.ofMillis(millis))).isEqualTo(budget);
    }

    @Test
    void whatEarlierStepsLeftIsUsed() {
        assertThat(new Calling(60, 100, 0.9).budget(Duration.ofMillis(100))).isEqualTo(1);
        assertThat(new Calling(60, 0, 1).budget(Duration.ofMillis(100))).isZero();
    }

    @Test
    void aSlowRateAddsUpToWholePeople() {
        double carry = 0;
        int called = 0;
        for (int step = 0; step < 600; step++) {
            var calling = new Calling(7, 100, carry);
            int now = calling.budget(Duration.ofMillis(100));
            called += now;
            carry = calling.carryAfter(Duration.ofMillis(100), now);
        }
        assertThat(called).isBetween(6, 7);
    }

    /** A pause of an hour and a rate ten times as high give what half a second of the new rate gives, and no more. */
    @Test
    void anotherRateCountsFromTheNextStep() {
        double carry = new Calling(60, 100, 0).carryAfter(Duration.ofMillis(100), 0);
        var faster = new Calling(6_000, 1_000, carry);
        assertThat(faster.budget(Duration.ofMillis(100))).isEqualTo(10);
        assertThat(faster.budget(Duration.ofHours(1))).isEqualTo(50);
        assertThat(new Calling(60, 1_000, carry).budget(Duration.ofHours(1))).isLessThanOrEqualTo(1);
    }

    @Test
    void whatWasNotUsedIsNotSavedUp() {
        assertThat(new Calling(60_000, 0, 1).carryAfter(Duration.ofMillis(500), 0))
                .isEqualTo(1);
    }
}

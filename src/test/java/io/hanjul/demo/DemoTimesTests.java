package io.hanjul.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoTimesTests {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T12:00:00+09:00, 2026-11-21T13:00:00+09:00",
        "2026-11-21T12:29:59+09:00, 2026-11-21T13:00:00+09:00",
        "2026-11-21T12:30:00+09:00, 2026-11-21T14:00:00+09:00",
        "2026-11-21T23:59:00+09:00, 2026-11-22T01:00:00+09:00"
    })
    void theComingSaleOpensOnAnHourWithTimeToCountDown(Instant start, Instant expected) {
        Instant opens = new DemoTimes(start, SEOUL).opensSoon();

        assertThat(opens).isEqualTo(expected);
        assertThat(Duration.between(start, opens)).isBetween(Duration.ofMinutes(30), Duration.ofMinutes(90));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T09:00:00+09:00, 2026-11-21T18:00:00+09:00",
        "2026-11-21T15:59:00+09:00, 2026-11-21T18:00:00+09:00",
        "2026-11-21T16:00:00+09:00, 2026-11-22T18:00:00+09:00",
        "2026-11-21T23:00:00+09:00, 2026-11-22T18:00:00+09:00"
    })
    void dinnerIsTonightWhileThereIsTimeToBookIt(Instant start, Instant expected) {
        assertThat(new DemoTimes(start, SEOUL).dinner()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T09:00:00+09:00, 2026-12-31T19:30:00+09:00",
        "2026-12-24T23:00:00+09:00, 2026-12-31T19:30:00+09:00",
        "2026-12-25T00:00:00+09:00, 2027-12-31T19:30:00+09:00",
        "2026-12-31T22:00:00+09:00, 2027-12-31T19:30:00+09:00",
        "2027-01-01T00:00:00+09:00, 2027-12-31T19:30:00+09:00"
    })
    void theGalaIsOnTheLastEveningOfAYear(Instant start, Instant expected) {
        assertThat(new DemoTimes(start, SEOUL).newYearsEve()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21T00:00:00+09:00", "2026-11-21T15:59:59+09:00", "2026-11-21T23:59:59+09:00"})
    void whatIsOnSaleEndsAfterItHasOpenedAndBeforeItBegins(Instant start) {
        var times = new DemoTimes(start, SEOUL);
        for (Instant first : List.of(times.dinner(), times.evening(7), times.newYearsEve())) {
            assertThat(DemoTimes.endOfSale(first)).isBefore(first).isAfter(start.plus(Duration.ofMinutes(59)));
        }
    }

    @Test
    void salesThatAreOnHaveOpenedAlready() {
        Instant start = Instant.parse("2026-11-21T03:04:05Z");

        assertThat(new DemoTimes(start, SEOUL).opened()).isEqualTo("2026-11-21T03:04:00Z");
    }
}

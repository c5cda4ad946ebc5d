package io.hanjul.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDayTests {

    @ParameterizedTest
    @CsvSource({
        "2026-12-24T19:30:00+09:00, Asia/Seoul, 05:00, 2026-12-24",
        "2026-12-25T00:30:00+09:00, Asia/Seoul, 05:00, 2026-12-24",
        "2026-12-25T04:59:59+09:00, Asia/Seoul, 05:00, 2026-12-24",
        "2026-12-25T05:00:00+09:00, Asia/Seoul, 05:00, 2026-12-25",
        "2026-12-25T00:00:00+09:00, Asia/Seoul, 00:00, 2026-12-25",
        "2026-12-24T20:30:00Z, Asia/Seoul, 05:00, 2026-12-25",
        "2027-01-01T01:00:00+09:00, Asia/Seoul, 05:00, 2026-12-31"
    })
    void aDayEndsAfterMidnightInTheZoneOfThePlace(Instant at, ZoneId zone, LocalTime dayEnd, LocalDate expected) {
        assertThat(BusinessDay.of(at, zone, dayEnd)).isEqualTo(expected);
    }
}

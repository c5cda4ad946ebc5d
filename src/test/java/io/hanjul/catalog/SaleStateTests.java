package io.hanjul.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaleStateTests {

    private static final Instant OPENS = Instant.parse("2026-12-01T10:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-12-24T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T09:59:59.999Z, SCHEDULED",
        "2026-12-01T10:00:00Z, OPEN",
        "2026-12-24T09:59:59.999Z, OPEN",
        "2026-12-24T10:00:00Z, CLOSED"
    })
    void theWindowIsHalfOpen(Instant now, SaleState expected) {
        assertThat(SaleState.at(now, OPENS, CLOSES)).isEqualTo(expected);
    }
}

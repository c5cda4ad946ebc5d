package io.hanjul.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.BesideTest;
import io.hanjul.testing.People;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Goal: a presale keeps to the window of its sale. */
@BesideTest
class PresaleWindowIT {

    @Autowired
    People people;

    @Autowired
    Clock clock;

    private PresaleFixture presale;

    @BeforeEach
    void setUpASaleThatOpensLater() {
        presale = PresaleFixture.opensLater(people, clock);
    }

    @Test
    void onceTheSaleIsOpenAPresaleOnlyBecomesShorter() {
        presale.until(1, clock.instant().plus(Duration.ofDays(2))).expecting(200);
        presale.opens(2, clock);

        assertThat(presale.until(3, clock.instant().plus(Duration.ofDays(3)))
                        .expecting(409)
                        .code())
                .isEqualTo("SALE_HAS_OPENED");
        presale.until(3, clock.instant().plus(Duration.ofDays(1))).expecting(200);
        presale.until(4, Instant.EPOCH).expecting(200);
        assertThat(presale.of(people.aGuest()).get("codeNeeded").asBoolean()).isFalse();
    }

    @Test
    void aPresaleGoesAlongWhenTheSaleMoves() {
        Instant opens = clock.instant().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        Instant closes = opens.plus(Duration.ofDays(5));
        presale.move(1, opens, closes).expecting(200);
        presale.until(2, opens.plus(Duration.ofHours(6))).expecting(200);

        presale.move(3, opens.plus(Duration.ofDays(1)), closes).expecting(200);
        assertThat(presale.endOfPresale()).isEqualTo(opens.plus(Duration.ofHours(30)));
        presale.move(4, opens, opens.plus(Duration.ofHours(2))).expecting(200);
        assertThat(presale.endOfPresale()).isEqualTo(opens.plus(Duration.ofHours(2)));
        presale.move(5, opens, closes).expecting(200);
        assertThat(presale.endOfPresale()).as("the whole sale").isEqualTo(closes);
    }
}

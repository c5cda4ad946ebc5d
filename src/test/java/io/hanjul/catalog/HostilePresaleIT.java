package io.hanjul.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Goal: whatever is typed or asked of a presale has a clear answer. */
@BesideTest
class HostilePresaleIT {

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
    void guessingIsStoppedAndTheRightCodeIsNotCounted() {
        presale.until(1, presale.concert().startsAt()).expecting(200);
        presale.issue("RIGHT", 1, 100);
        Guest guesser = people.aGuest();
        for (int i = 0; i < 10; i++) {
            presale.redeem(guesser, "WRONG" + i).expecting(404);
        }

        assertThat(presale.redeem(guesser, "RIGHT").expecting(429).code()).isEqualTo("TOO_MANY_REQUESTS");
        presale.redeem(people.aGuest(), "RIGHT").expecting(200);
    }

    @Test
    void whatIsNoPresaleIsSaidSo() {
        Guest guest = people.aGuest();
        assertThat(presale.of(guest).get("endsAt").asString()).isEmpty();
        assertThat(presale.redeem(guest, "ANY1").expecting(409).code()).isEqualTo("NO_PRESALE");
        assertThat(presale.issued("ANY1", 1, 1).expecting(409).code()).isEqualTo("NO_PRESALE");
        assertThat(presale.until(1, presale.concert().startsAt().plus(Duration.ofDays(1)))
                        .expecting(400)
                        .code())
                .isEqualTo("INVALID_FIELDS");
        assertThat(presale.until(7, presale.concert().startsAt()).expecting(412).code())
                .isEqualTo("VERSION_CHANGED");
        presale.until(1, presale.concert().startsAt()).expecting(200);
        presale.issue("TWICE", 1, 1);
        assertThat(presale.issued("twice", 1, 1).expecting(409).code()).isEqualTo("ACCESS_CODE_TAKEN");
        assertThat(presale.issued("ab", 1, 1).expecting(400).code()).isEqualTo("INVALID_FIELDS");
        assertThat(presale.issued("WORDS", 2, 1).expecting(400).code()).isEqualTo("INVALID_FIELDS");
        String path = "/v1/sales/" + presale.sale() + "/presale";
        assertThat(people.anOwner().get(path + "/codes").expecting(404).code()).isEqualTo("NOT_FOUND");
        assertThat(people.anOwner().delete(path + "/codes/TWICE").expecting(404).code())
                .isEqualTo("NOT_FOUND");
        people.stranger().post(path + "/access", Map.of("code", "TWICE")).expecting(401);
    }

    @Test
    void codesAreReadAsTheyAreTypedAndNothingElseIsOne() {
        presale.until(1, presale.concert().startsAt()).expecting(200);
        presale.issue("FANCLUB26", 1, 9);
        String codes = presale.codesPath();

        presale.redeem(people.aGuest(), "\uFF26an\u00A0club\u2013\uFF12\u200B6").expecting(200);
        presale.concert().owner().get(codes + "?cursor=%00").expecting(200);
        presale.concert().owner().delete(codes + "/%00").expecting(400);
        presale.concert()
                .owner()
                .with("If-Match", "\"2\"")
                .post("/v1/sales/" + presale.sale() + "/closing", Map.of("reason", "rain"))
                .expecting(200);
        assertThat(presale.redeem(people.aGuest(), "FANCLUB26").expecting(409).code())
                .isEqualTo("SALE_OVER");
        assertThat(presale.issued("MORE", 1, 1).expecting(409).code()).isEqualTo("SALE_OVER");
    }
}

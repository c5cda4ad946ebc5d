package io.hanjul.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Goal: until a presale is over, nobody without an access code joins the line or holds a seat. */
@BesideTest
class PresaleIT {

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
    void whoHasNoCodeWaitsOutsideUntilThePresaleIsOver() {
        String room = presale.concert()
                .owner()
                .post("/v1/rooms", Map.of("saleId", presale.sale(), "ratePerMinute", 600, "maxInside", 10))
                .expecting(201)
                .text("id");
        presale.until(1, presale.concert().startsAt()).expecting(200);
        presale.issue("FRIENDS", 1, 1);
        Guest friend = people.aGuest();
        Guest stranger = people.aGuest();
        String turns = "/v1/rooms/" + room + "/turns";

        assertThat(people.stranger().post(turns, Map.of()).expecting(403).code())
                .isEqualTo("ACCESS_CODE_NEEDED");
        Answer refused = stranger.api().post(turns, Map.of()).expecting(403);
        assertThat(refused.code()).isEqualTo("ACCESS_CODE_NEEDED");
        assertThat(refused.text("endsAt"))
                .isEqualTo(presale.concert().startsAt().toString());
        presale.redeem(friend, "FRIENDS").expecting(200);
        presale.opens(2, clock);
        friend.joins(room).isCalledAndEnters(room);
        friend.holds(presale.concert().session(), presale.units().subList(0, 1)).expecting(201);

        presale.until(3, clock.instant()).expecting(200);

        stranger.joins(room).isCalledAndEnters(room);
        stranger.holds(presale.concert().session(), presale.units().subList(1, 2))
                .expecting(201);
    }

    @Test
    void nobodyHoldsASeatOfAPresaleWithoutACode() {
        Answer set = presale.until(1, presale.concert().startsAt()).expecting(200);
        assertThat(set.header("ETag")).isEqualTo("\"2\"");
        String code = presale.issue("", 1, 1).at("/items/0/code").asString();
        Guest friend = people.aGuest();
        Guest stranger = people.aGuest();
        presale.opens(2, clock);

        assertThat(presale.of(friend).get("codeNeeded").asBoolean()).isTrue();
        assertThat(friend.holds(presale.concert().session(), presale.units().subList(0, 1))
                        .expecting(403)
                        .code())
                .isEqualTo("ACCESS_CODE_NEEDED");
        String typed = code.substring(0, 5).toLowerCase(Locale.ROOT) + " - " + code.substring(5);
        JsonNode mine = presale.redeem(friend, typed).expecting(200).body();
        assertThat(mine.get("mine").asBoolean()).isTrue();
        assertThat(mine.get("codeNeeded").asBoolean()).isFalse();
        friend.holds(presale.concert().session(), presale.units().subList(0, 1)).expecting(201);

        presale.until(3, clock.instant()).expecting(200);

        assertThat(presale.of(stranger).get("codeNeeded").asBoolean()).isFalse();
        stranger.holds(presale.concert().session(), presale.units().subList(1, 2))
                .expecting(201);
        JsonNode log = presale.concert()
                .owner()
                .get("/v1/sales/" + presale.sale() + "/log")
                .body();
        assertThat(log.get("items").valueStream().map(entry -> entry.get("act").asString()))
                .containsExactly("PRESALE_ENDED", "CHANGED", "PRESALE_SET");
    }

    @Test
    void whoStoodInTheLineBeforeKeepsThePlaceAndNeedsACodeToGoIn() {
        String room = presale.concert()
                .owner()
                .post("/v1/rooms", Map.of("saleId", presale.sale(), "ratePerMinute", 600, "maxInside", 10))
                .expecting(201)
                .text("id");
        Guest early = people.aGuest().joins(room);
        presale.until(1, presale.concert().startsAt()).expecting(200);
        presale.issue("LATER", 1, 1);

        early.api().post("/v1/rooms/" + room + "/turns", Map.of()).expecting(200);
        presale.opens(2, clock);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> early.looksAtTheLine(room).get("state").asString().equals("CALLED"));
        assertThat(early.api()
                        .post("/v1/rooms/" + room + "/entries", Map.of())
                        .expecting(403)
                        .code())
                .isEqualTo("ACCESS_CODE_NEEDED");
        presale.redeem(early, "LATER").expecting(200);
        early.isCalledAndEnters(room);
    }
}

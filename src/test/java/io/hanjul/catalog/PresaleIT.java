package io.hanjul.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Race;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * Goal: until a presale is over, nobody without an access code joins the line or holds a seat; a code lets in as many
 * as it says.
 */
@BesideTest
class PresaleIT {

    /** Sales open so soon that a test can wait for it, and late enough to set a presale up before. */
    private static final Duration SOON = Duration.ofSeconds(7);

    @Autowired
    People people;

    @Autowired
    Clock clock;

    private Concert concert;
    private List<String> units;
    private String sale;

    @BeforeEach
    void setUpASaleThatOpensSoon() {
        concert = Concert.of(people.anOwner(), clock.instant());
        units = concert.owner()
                .get("/v1/layouts/" + concert.layout())
                .body()
                .at("/sections/0/rows")
                .valueStream()
                .flatMap(row -> row.get("units").valueStream())
                .map(unit -> unit.get("id").asString())
                .toList();
        String opensAt = clock.instant().plus(SOON).toString();
        sale = concert.sell(concert.sale(Map.of("opensAt", opensAt)))
                .expecting(201)
                .text("id");
    }

    @Test
    void whoHasNoCodeWaitsOutsideUntilThePresaleIsOver() {
        String room = concert.owner()
                .post("/v1/rooms", Map.of("saleId", sale, "ratePerMinute", 600, "maxInside", 10))
                .expecting(201)
                .text("id");
        until(1, concert.startsAt()).expecting(200);
        issue("FRIENDS", 1, 1);
        Guest friend = people.aGuest();
        Guest stranger = people.aGuest();
        String turns = "/v1/rooms/" + room + "/turns";

        assertThat(people.stranger().post(turns, Map.of()).expecting(403).code())
                .isEqualTo("ACCESS_CODE_NEEDED");
        Answer refused = stranger.api().post(turns, Map.of()).expecting(403);
        assertThat(refused.code()).isEqualTo("ACCESS_CODE_NEEDED");
        assertThat(refused.text("endsAt")).isEqualTo(concert.startsAt().toString());
        redeem(friend, "FRIENDS").expecting(200);
        friend.joins(room).isCalledAndEnters(room);
        friend.holds(concert.session(), units.subList(0, 1)).expecting(201);

        until(2, clock.instant()).expecting(200);

        stranger.joins(room).isCalledAndEnters(room);
        stranger.holds(concert.session(), units.subList(1, 2)).expecting(201);
    }

    @Test
    void nobodyHoldsASeatOfAPresaleWithoutACode() {
        Answer set = until(1, concert.startsAt()).expecting(200);
        assertThat(set.header("ETag")).isEqualTo("\"2\"");
        String code = issue("", 1, 1).at("/items/0/code").asString();
        Guest friend = people.aGuest();
        Guest stranger = people.aGuest();
        awaitOpening();

        assertThat(presale(friend).get("codeNeeded").asBoolean()).isTrue();
        assertThat(friend.holds(concert.session(), units.subList(0, 1))
                        .expecting(403)
                        .code())
                .isEqualTo("ACCESS_CODE_NEEDED");
        String typed = code.substring(0, 5).toLowerCase(Locale.ROOT) + " - " + code.substring(5);
        JsonNode mine = redeem(friend, typed).expecting(200).body();
        assertThat(mine.get("mine").asBoolean()).isTrue();
        assertThat(mine.get("codeNeeded").asBoolean()).isFalse();
        friend.holds(concert.session(), units.subList(0, 1)).expecting(201);

        until(2, clock.instant()).expecting(200);

        assertThat(presale(stranger).get("codeNeeded").asBoolean()).isFalse();
        stranger.holds(concert.session(), units.subList(1, 2)).expecting(201);
        JsonNode log = concert.owner().get("/v1/sales/" + sale + "/log").body();
        assertThat(log.get("items").valueStream().map(entry -> entry.get("act").asString()))
                .containsExactly("PRESALE_ENDED", "PRESALE_SET");
    }

    @Test
    void aCodeLetsInAsManyAsItSays() {
        until(1, concert.startsAt()).expecting(200);
        issue("fan-club 26", 1, 3);
        List<Guest> fans = Stream.generate(people::aGuest).limit(8).toList();

        List<Answer> answers = Race.of(fans, fan -> redeem(fan, "FANCLUB26"));

        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(3);
        assertThat(answers.stream().filter(answer -> answer.status() != 200).map(Answer::code))
                .hasSize(5)
                .containsOnly("ACCESS_CODE_USED_UP");
        Guest inside = fans.get(answers.indexOf(answers.stream()
                .filter(answer -> answer.status() == 200)
                .findFirst()
                .orElseThrow()));
        redeem(inside, "FANCLUB26").expecting(200);
        assertThat(codes().at("/items/0/used").asInt()).isEqualTo(3);
    }

    @Test
    void oneGuestOnManyDevicesTakesOneUse() {
        until(1, concert.startsAt()).expecting(200);
        issue("FANS", 1, 5);
        Guest fan = people.aGuest();

        List<Answer> answers = Race.of(List.of(fan, fan, fan, fan), each -> redeem(each, "fans"));

        assertThat(answers.stream().map(Answer::status)).containsOnly(200);
        assertThat(codes().at("/items/0/used").asInt()).isEqualTo(1);
    }

    @Test
    void aWithdrawnCodeLetsInNobodyElse() {
        until(1, concert.startsAt()).expecting(200);
        issue("LEAKED", 1, 100);
        Guest early = people.aGuest();
        redeem(early, "LEAKED").expecting(200);

        JsonNode withdrawn = concert.owner()
                .delete("/v1/sales/" + sale + "/presale/codes/leaked")
                .expecting(200)
                .body();

        assertThat(withdrawn.get("withdrawn").asBoolean()).isTrue();
        assertThat(redeem(people.aGuest(), "LEAKED").expecting(404).code()).isEqualTo("ACCESS_CODE_UNKNOWN");
        assertThat(presale(early).get("mine").asBoolean()).isTrue();
    }

    @Test
    void guessingIsStoppedAndTheRightCodeIsNotCounted() {
        until(1, concert.startsAt()).expecting(200);
        issue("RIGHT", 1, 100);
        Guest guesser = people.aGuest();
        for (int i = 0; i < 10; i++) {
            redeem(guesser, "WRONG" + i).expecting(404);
        }

        assertThat(redeem(guesser, "RIGHT").expecting(429).code()).isEqualTo("TOO_MANY_REQUESTS");
        redeem(people.aGuest(), "RIGHT").expecting(200);
    }

    @Test
    void onceTheSaleIsOpenAPresaleOnlyBecomesShorter() {
        until(1, clock.instant().plus(Duration.ofDays(2))).expecting(200);
        awaitOpening();

        assertThat(until(2, clock.instant().plus(Duration.ofDays(3)))
                        .expecting(409)
                        .code())
                .isEqualTo("SALE_HAS_OPENED");
        until(2, clock.instant().plus(Duration.ofDays(1))).expecting(200);
        until(3, Instant.EPOCH).expecting(200);
        assertThat(presale(people.aGuest()).get("codeNeeded").asBoolean()).isFalse();
    }

    @Test
    void whatIsNoPresaleIsSaidSo() {
        Guest guest = people.aGuest();
        assertThat(presale(guest).get("endsAt").asString()).isEmpty();
        assertThat(redeem(guest, "ANY1").expecting(409).code()).isEqualTo("NO_PRESALE");
        assertThat(issued("ANY1", 1, 1).expecting(409).code()).isEqualTo("NO_PRESALE");
        assertThat(until(1, concert.startsAt().plus(Duration.ofDays(1)))
                        .expecting(400)
                        .code())
                .isEqualTo("INVALID_FIELDS");
        assertThat(until(7, concert.startsAt()).expecting(412).code()).isEqualTo("VERSION_CHANGED");
        until(1, concert.startsAt()).expecting(200);
        issue("TWICE", 1, 1);
        assertThat(issued("twice", 1, 1).expecting(409).code()).isEqualTo("ACCESS_CODE_TAKEN");
        assertThat(issued("ab", 1, 1).expecting(400).code()).isEqualTo("INVALID_FIELDS");
        assertThat(issued("WORDS", 2, 1).expecting(400).code()).isEqualTo("INVALID_FIELDS");
        String path = "/v1/sales/" + sale + "/presale";
        assertThat(people.anOwner().get(path + "/codes").expecting(404).code()).isEqualTo("NOT_FOUND");
        assertThat(people.anOwner().delete(path + "/codes/TWICE").expecting(404).code())
                .isEqualTo("NOT_FOUND");
        people.stranger().post(path + "/access", Map.of("code", "TWICE")).expecting(401);
    }

    @Test
    void manyCodesArePaged() {
        until(1, concert.startsAt()).expecting(200);
        issue("", 130, 2);

        JsonNode first = concert.owner()
                .get("/v1/sales/" + sale + "/presale/codes?limit=100")
                .expecting(200)
                .body();
        JsonNode second = concert.owner()
                .get("/v1/sales/" + sale + "/presale/codes?limit=100&cursor="
                        + first.get("next").asString())
                .expecting(200)
                .body();

        assertThat(Stream.concat(
                                first.get("items").valueStream(),
                                second.get("items").valueStream())
                        .map(code -> code.get("code").asString()))
                .hasSize(130)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(second.get("next").asString()).isEmpty();
    }

    private void awaitOpening() {
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        people.stranger().get("/v1/sales/" + sale).text("state").equals("OPEN"));
    }

    private Answer until(int version, Instant end) {
        return concert.owner()
                .with("If-Match", "\"" + version + "\"")
                .put("/v1/sales/" + sale + "/presale", Map.of("endsAt", end.toString()));
    }

    private Answer issued(String word, int count, int uses) {
        return concert.owner()
                .post(
                        "/v1/sales/" + sale + "/presale/codes",
                        Map.of("word", word, "count", count, "uses", uses, "note", "fans"));
    }

    private JsonNode issue(String word, int count, int uses) {
        return issued(word, count, uses).expecting(201).body();
    }

    private JsonNode codes() {
        return concert.owner()
                .get("/v1/sales/" + sale + "/presale/codes")
                .expecting(200)
                .body();
    }

    private JsonNode presale(Guest guest) {
        return guest.api().get("/v1/sales/" + sale + "/presale").expecting(200).body();
    }

    private Answer redeem(Guest guest, String code) {
        return guest.api().post("/v1/sales/" + sale + "/presale/access", Map.of("code", code));
    }
}

package io.hanjul.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Race;
import io.hanjul.testing.Shops;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Goal: an owner moves a sale until it opens, ends it when it must end, and guests are told the truth about it. */
@BesideTest
class SaleDeskIT {

    @Autowired
    People people;

    @Autowired
    Clock clock;

    private Concert concert;
    private Instant tomorrow;

    @BeforeEach
    void setUpAConcert() {
        concert = Concert.of(people.anOwner(), clock.instant());
        tomorrow = concert.now().plus(Duration.ofDays(1));
    }

    @Test
    void anOpeningIsMovedTogetherWithItsRoom() {
        String sale = scheduled();
        String room = roomOf(sale);
        Instant later = tomorrow.plus(Duration.ofHours(3));

        Answer moved = change(sale, 1, terms(later)).expecting(200);

        assertThat(moved.text("opensAt")).isEqualTo(later.toString());
        assertThat(moved.header("ETag")).isEqualTo("\"2\"");
        assertThat(moved.body().get("version").asInt()).isEqualTo(2);
        JsonNode seen =
                people.stranger().get("/v1/sales/" + sale).expecting(200).body();
        assertThat(seen.get("opensAt").asString()).isEqualTo(later.toString());
        await().untilAsserted(() -> assertThat(
                        people.stranger().get("/v1/rooms/" + room).text("opensAt"))
                .isEqualTo(later.toString()));
        JsonNode told = concert.owner().get("/v1/rooms/" + room + "/log").body().at("/items/0");
        assertThat(told.at("/changes/0/what").asString()).isEqualTo("opensAt");
        assertThat(told.at("/by/name").asString()).isEqualTo("시험");
        JsonNode line = concert.owner()
                .get("/v1/sales/" + sale + "/log")
                .expecting(200)
                .body()
                .at("/items/0");
        assertThat(line.get("act").asString()).isEqualTo("CHANGED");
        assertThat(line.get("opensAt").asString()).isEqualTo(later.toString());
    }

    @Test
    void pricesAndLimitChangeUntilTheOpening() {
        String sale = scheduled();
        var dearer = new HashMap<>(terms(tomorrow));
        dearer.put("unitsPerPerson", 2);
        dearer.put("prices", List.of(Shops.price("R", 120_000)));

        change(sale, 1, dearer).expecting(200);
        assertThat(change(sale, 2, dearer).expecting(200).header("ETag")).isEqualTo("\"2\"");

        JsonNode seen = people.stranger().get("/v1/sales/" + sale).body();
        assertThat(seen.at("/prices/0/price/amount").asLong()).isEqualTo(120_000);
        assertThat(seen.get("unitsPerPerson").asInt()).isEqualTo(2);
    }

    @Test
    void onceItIsOpenOnlyItsEndMoves() {
        String sale = concert.sell(concert.sale(Map.of())).expecting(201).text("id");
        var later = new HashMap<>(terms(tomorrow));
        var dearer = new HashMap<>(terms(concert.now()));
        dearer.put("prices", List.of(Shops.price("R", 120_000)));
        var shorter = new HashMap<>(terms(concert.now()));
        shorter.put("closesAt", tomorrow);

        assertThat(change(sale, 1, later).expecting(409).code()).isEqualTo("SALE_HAS_OPENED");
        assertThat(change(sale, 1, dearer).expecting(409).code()).isEqualTo("SALE_HAS_OPENED");
        assertThat(change(sale, 1, shorter).expecting(200).text("closesAt")).isEqualTo(tomorrow.toString());
    }

    @Test
    void aSaleClosedEarlySaysWhyAndSellsNoMore() {
        Venue hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(1, 4), 4));
        var guest = people.aGuest();
        Answer held = guest.holds(hall.session(), hall.units().subList(0, 1)).expecting(201);

        close(hall.owner(), hall.sale(), 1, "출연자가 다쳤어요").expecting(200);

        JsonNode seen = people.stranger().get("/v1/sales/" + hall.sale()).body();
        assertThat(seen.get("state").asString()).isEqualTo("CLOSED");
        assertThat(seen.get("ending").asString()).isEqualTo("CLOSED_EARLY");
        assertThat(seen.get("endingReason").asString()).isEqualTo("출연자가 다쳤어요");
        await().untilAsserted(() -> assertThat(people.aGuest()
                        .holds(hall.session(), hall.units().subList(1, 2))
                        .code())
                .isEqualTo("SALE_NOT_OPEN"));
        guest.buys(held).expecting(200);
        String plain = people.stranger()
                .get("/e/" + seen.get("offeringId").asString() + "?plain")
                .raw()
                .body();
        assertThat(plain).contains("출연자가 다쳤어요");
        assertThat(close(hall.owner(), hall.sale(), 2, "다시").expecting(409).code())
                .isEqualTo("SALE_OVER");
        assertThat(hall.owner()
                        .get("/v1/sales/" + hall.sale() + "/log")
                        .body()
                        .at("/items/0/reason")
                        .asString())
                .isEqualTo("출연자가 다쳤어요");
    }

    @Test
    void aSaleCalledOffFreesItsSessions() {
        String sale = scheduled();
        String room = roomOf(sale);

        assertThat(close(concert.owner(), sale, 1, "준비가 늦어져요").expecting(200).text("ending"))
                .isEqualTo("CALLED_OFF");

        await().untilAsserted(() -> assertThat(
                        people.stranger().get("/v1/rooms/" + room).text("state"))
                .isEqualTo("CLOSED"));
        String again = concert.sell(concert.sale(Map.of())).expecting(201).text("id");
        assertThat(people.stranger().get("/v1/sessions/" + concert.session()).text("saleId"))
                .isEqualTo(again);
        String unit = people.stranger()
                .get("/v1/layouts/" + concert.layout())
                .body()
                .at("/sections/0/rows/0/units/0/id")
                .asString();
        people.aGuest().holds(concert.session(), List.of(unit)).expecting(201);
    }

    @Test
    void nothingIsSoldWhileGuestsDoNotSeeIt() {
        Instant now = concert.now();
        String draft = concert.owner()
                .post(
                        "/v1/offerings",
                        Map.of(
                                "placeId", concert.place(),
                                "kind", "PERFORMANCE",
                                "title", Map.of("ko", "초안", "en", "Draft"),
                                "description", Map.of("ko", "초안", "en", "Draft"),
                                "published", false))
                .text("id");
        String session = Shops.session(concert.owner(), draft, concert.layout(), concert.startsAt());
        concert.owner()
                .post("/v1/offerings/" + draft + "/sales", Shops.saleBody(session, now, concert.startsAt(), Map.of()))
                .expecting(201);
        String unit = people.stranger()
                .get("/v1/layouts/" + concert.layout())
                .body()
                .at("/sections/0/rows/0/units/0/id")
                .asString();

        assertThat(people.aGuest().holds(session, List.of(unit)).expecting(409).code())
                .isEqualTo("SALE_NOT_OPEN");
        concert.owner()
                .with("If-Match", "\"1\"")
                .put("/v1/offerings/" + draft + "/shown", Map.of("published", true))
                .expecting(200);
        await().untilAsserted(
                        () -> people.aGuest().holds(session, List.of(unit)).expecting(201));
    }

    @Test
    void oneOfManyChangesAtOnceComesTrue() {
        String sale = scheduled();
        List<Answer> answers = Race.of(
                List.of(1, 2, 3, 4, 5, 6),
                tab -> tab % 2 == 0
                        ? close(concert.owner(), sale, 1, "이유 " + tab)
                        : change(sale, 1, terms(tomorrow.plusSeconds(tab))));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 412).hasSize(5);
        assertThat(concert.owner().get("/v1/sales/" + sale + "/log").body().get("items"))
                .hasSize(1);
    }

    @Test
    void anotherOwnersSaleIsNotThere() {
        String sale = scheduled();
        Api other = people.anOwner().with("If-Match", "\"1\"");

        other.put("/v1/sales/" + sale, terms(tomorrow)).expecting(404);
        other.post("/v1/sales/" + sale + "/closing", Map.of("reason", "이유")).expecting(404);
        other.get("/v1/sales/" + sale + "/log").expecting(404);
        other.get("/v1/sales/" + sale + "/managed").expecting(404);
        people.aGuest().api().get("/v1/sales/" + sale + "/log").expecting(403);
        assertThat(concert.owner()
                        .get("/v1/sales/" + sale + "/managed")
                        .expecting(200)
                        .header("ETag"))
                .isEqualTo("\"1\"");
        close(people.anOperator(), sale, 1, "안전 때문에").expecting(200);
    }

    @Test
    void aRehearsalIsChangedElsewhere() {
        String sale = concert.sell(concert.sale(Map.of("opensAt", tomorrow, "rehearsal", true)))
                .expecting(201)
                .text("id");

        assertThat(change(sale, 1, terms(tomorrow)).expecting(409).code()).isEqualTo("SALE_IS_REHEARSAL");
        assertThat(close(concert.owner(), sale, 1, "이유").expecting(409).code()).isEqualTo("SALE_IS_REHEARSAL");
    }

    private String scheduled() {
        return concert.sell(concert.sale(Map.of("opensAt", tomorrow)))
                .expecting(201)
                .text("id");
    }

    private String roomOf(String sale) {
        return concert.owner()
                .post("/v1/rooms", Map.of("saleId", sale, "ratePerMinute", 600, "maxInside", 50))
                .expecting(201)
                .text("id");
    }

    private Map<String, Object> terms(Instant opensAt) {
        return Map.of(
                "opensAt",
                opensAt,
                "closesAt",
                concert.startsAt(),
                "unitsPerPerson",
                4,
                "prices",
                List.of(Shops.price("R", 99_000)));
    }

    private Answer change(String sale, int version, Map<String, Object> terms) {
        return concert.owner().with("If-Match", "\"" + version + "\"").put("/v1/sales/" + sale, terms);
    }

    private static Answer close(Api who, String sale, int version, String reason) {
        return who.with("If-Match", "\"" + version + "\"")
                .post("/v1/sales/" + sale + "/closing", Map.of("reason", reason));
    }
}

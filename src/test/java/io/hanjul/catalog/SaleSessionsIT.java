package io.hanjul.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.place.Plans;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Race;
import io.hanjul.testing.Shops;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** Goal: an owner adds sessions to a sale and takes them out, also while it is on; no guest loses anything by it. */
@BesideTest
class SaleSessionsIT {

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private Concert concert;
    private String second;
    private List<String> units;
    private String sale;

    @BeforeEach
    void setUpAnOpenSaleAndASecondSession() {
        concert = Concert.of(people.anOwner(), clock.instant());
        String layout = concert.layout();
        second = Shops.session(
                concert.owner(), concert.offering(), layout, concert.startsAt().plus(Duration.ofDays(1)));
        units = unitsOf(layout);
        sale = concert.sell(concert.sale(Map.of())).expecting(201).text("id");
    }

    @Test
    void seatsOfAnAddedSessionAreSoldAtOnceUnderTheSameLimit() {
        Guest guest = people.aGuest();
        guest.holds(concert.session(), units.subList(0, 3)).expecting(201);
        assertThat(guest.holds(second, units.subList(0, 1)).expecting(409).code())
                .isEqualTo("SALE_NOT_OPEN");

        Answer added = add(1, second, List.of()).expecting(200);

        assertThat(added.header("ETag")).isEqualTo("\"2\"");
        assertThat(added.body().get("sessionIds").toString()).contains(concert.session(), second);
        Answer tooMany = guest.holds(second, units.subList(0, 2)).expecting(409);
        assertThat(tooMany.code()).isEqualTo("LIMIT_REACHED");
        guest.holds(second, units.subList(0, 1)).expecting(201);
        assertThat(add(2, second, List.of()).expecting(200).header("ETag")).isEqualTo("\"2\"");
        var told = concert.owner().get("/v1/sales/" + sale + "/log").body().at("/items/0");
        assertThat(told.get("act").asString()).isEqualTo("SESSION_ADDED");
        assertThat(told.at("/sessionStarts/0").asString())
                .isEqualTo(concert.startsAt().plus(Duration.ofDays(1)).toString());
    }

    @Test
    void aSessionTakenOutIsSoldNoMoreAndCanComeBack() {
        add(1, second, List.of()).expecting(200);
        people.aGuest().holds(concert.session(), units.subList(0, 1)).expecting(201);

        Answer left = takeOut(2, second).expecting(200);

        assertThat(left.body().get("sessionIds")).hasSize(1);
        assertThat(people.stranger().get("/v1/sessions/" + second).text("saleId"))
                .isEmpty();
        // Whoever still has the page open: the node may remember the sale for a second, the seats are closed at once.
        Answer late = people.aGuest().holds(second, units.subList(0, 1));
        assertThat(late.code()).isIn("CELL_NOT_FOR_SALE", "SALE_NOT_OPEN");
        assertThat(people.stranger()
                        .get("/v1/sessions/" + second + "/availability")
                        .body()
                        .get("free")
                        .asInt())
                .isZero();
        add(3, second, List.of()).expecting(200);
        await().untilAsserted(
                        () -> people.aGuest().holds(second, units.subList(0, 1)).expecting(201));
        assertThat(takeOut(3, concert.session()).expecting(412).code()).isEqualTo("VERSION_CHANGED");
    }

    @Test
    void whatIsOverIsSoldNoMoreHoweverLongTheSaleGoesOn() {
        add(1, second, List.of()).expecting(200);
        people.aGuest().holds(concert.session(), units.subList(0, 1)).expecting(201);
        jdbc.sql("""
                        UPDATE session SET starts_at = clock_timestamp() - CAST('3 hours' AS interval),
                            ends_at = clock_timestamp() - CAST('1 second' AS interval)
                         WHERE id = CAST(:id AS uuid)
                        """).param("id", concert.session()).update();
        String end = people.stranger().get("/v1/sessions/" + concert.session()).text("endsAt");

        Answer late = await().until(
                        () -> people.aGuest().holds(concert.session(), units.subList(1, 2)),
                        answer -> answer.status() == 409 && answer.code().equals("SALE_NOT_OPEN"));

        assertThat(late.text("closesAt")).isEqualTo(end);
        people.aGuest().holds(second, units.subList(0, 1)).expecting(201);
    }

    @Test
    void whatAGuestHoldsOrHasStays() {
        add(1, second, List.of()).expecting(200);
        Guest guest = people.aGuest();
        Answer held = guest.holds(second, units.subList(0, 1)).expecting(201);

        assertThat(takeOut(2, second).expecting(409).code()).isEqualTo("SESSION_HAS_GUESTS");
        guest.buys(held).expecting(200);
        assertThat(takeOut(2, second).expecting(409).code()).isEqualTo("SESSION_HAS_GUESTS");
        people.aGuest().holds(second, units.subList(1, 2)).expecting(201);
    }

    @Test
    void aHoldThatWasGivenBackIsNoGuest() {
        add(1, second, List.of()).expecting(200);
        Guest guest = people.aGuest();
        Answer held = guest.holds(second, units.subList(0, 1)).expecting(201);
        guest.api().delete("/v1/holds/" + held.text("id")).expecting(204);

        takeOut(2, second).expecting(200);
    }

    @Test
    void aLineThatSomebodyJoinedKeepsItsSessions() {
        add(1, second, List.of()).expecting(200);
        String room = concert.owner()
                .post("/v1/rooms", Map.of("saleId", sale, "ratePerMinute", 600, "maxInside", 50))
                .expecting(201)
                .text("id");
        people.aGuest().joins(room).isCalledAndEnters(room);

        assertThat(takeOut(2, second).expecting(409).code()).isEqualTo("SALE_HAS_LINE");
    }

    @Test
    void aClaimAndTakingOutAtOnceNeverBothComeTrue() {
        add(1, second, List.of()).expecting(200);
        List<Guest> guests =
                IntStream.range(0, 6).mapToObj(i -> people.aGuest()).toList();

        List<Answer> answers = Race.of(
                IntStream.range(0, 7).boxed().toList(),
                who -> who == 6 ? takeOut(2, second) : guests.get(who).holds(second, units.subList(who, who + 1)));

        boolean gone = answers.get(6).status() == 200;
        assertThat(answers.subList(0, 6))
                .filteredOn(answer -> answer.status() == 201)
                .hasSize(gone ? 0 : 6);
    }

    @Test
    void aSessionIsInOneSaleOnly() {
        String other = concert.sell(Shops.saleBody(second, concert.now(), concert.startsAt(), Map.of()))
                .expecting(201)
                .text("id");

        assertThat(add(1, second, List.of()).expecting(409).code()).isEqualTo("SESSION_ALREADY_ON_SALE");
        assertThat(takeOut(1, second).expecting(404).code()).isEqualTo("NOT_FOUND");
        assertThat(takeOut(1, concert.session()).expecting(409).code()).isEqualTo("LAST_SESSION_OF_SALE");
        Concert elsewhere = Concert.of(concert.owner(), clock.instant());
        add(1, elsewhere.session(), List.of()).expecting(404);
        close(other).expecting(200);
        assertThat(add(1, second, List.of()).expecting(409).code()).isEqualTo("SESSION_ALREADY_ON_SALE");
        close(sale).expecting(200);
        assertThat(add(2, second, List.of()).expecting(409).code()).isEqualTo("SALE_OVER");
    }

    @Test
    void oneThatWasTakenOutGoesIntoAnotherSaleAMomentLater() {
        add(1, second, List.of()).expecting(200);
        takeOut(2, second).expecting(200);

        var body = Shops.saleBody(second, concert.now(), concert.startsAt(), Map.of());
        takenOutLaterBy("1 hour");
        assertThat(concert.sell(body).expecting(409).code()).isEqualTo("SESSION_ALREADY_ON_SALE");
        takenOutLaterBy("-2 hours");
        concert.sell(body).expecting(201);
        await().untilAsserted(
                        () -> people.aGuest().holds(second, units.subList(0, 1)).expecting(201));
    }

    private void takenOutLaterBy(String time) {
        jdbc.sql("UPDATE session SET taken_out_at = taken_out_at + CAST(:time AS interval)"
                        + " WHERE id = CAST(:id AS uuid)")
                .param("time", time)
                .param("id", second)
                .update();
    }

    @Test
    void newCategoriesComeAndGoWithTheirPrices() {
        String vip = Shops.layout(concert.owner(), concert.place(), withCategory("VIP"));
        String gala = Shops.session(
                concert.owner(), concert.offering(), vip, concert.startsAt().plus(Duration.ofDays(2)));

        assertThat(add(1, gala, List.of()).expecting(400).code()).isEqualTo("PRICE_MISSING");
        assertThat(add(1, gala, List.of(Shops.price("R", 1_000), Shops.price("VIP", 200_000)))
                        .expecting(400)
                        .body()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("prices[0].category");
        assertThat(add(1, gala, List.of(Shops.price("VIP", 1)))
                        .expecting(400)
                        .body()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("prices[0].price.amount");
        Answer added = add(1, gala, List.of(Shops.price("VIP", 200_000))).expecting(200);
        assertThat(added.body().get("prices").toString()).contains("\"R\"", "\"VIP\"");
        assertThat(takeOut(2, gala).expecting(200).body().get("prices").toString())
                .contains("\"R\"")
                .doesNotContain("VIP");
    }

    @Test
    void aSaleNeverEndsAfterItsLastSession() {
        add(1, second, List.of()).expecting(200);
        concert.owner()
                .with("If-Match", "\"2\"")
                .put(
                        "/v1/sales/" + sale,
                        Map.of(
                                "opensAt", concert.now(),
                                "closesAt", concert.startsAt().plus(Duration.ofHours(20)),
                                "unitsPerPerson", 4,
                                "prices", List.of(Shops.price("R", 99_000))))
                .expecting(200);

        assertThat(takeOut(3, second).expecting(409).code()).isEqualTo("SALE_OUTLASTS_SESSIONS");
    }

    @Test
    void anotherOwnersSaleIsNotThere() {
        Api other = people.anOwner().with("If-Match", "\"1\"");
        other.post("/v1/sales/" + sale + "/sessions", Map.of("sessionId", second, "prices", List.of()))
                .expecting(404);
        other.delete("/v1/sales/" + sale + "/sessions/" + concert.session()).expecting(404);
        concert.owner()
                .delete("/v1/sales/" + sale + "/sessions/" + concert.session())
                .expecting(428);
    }

    private Answer add(int version, String session, List<Map<String, Object>> prices) {
        return concert.owner()
                .with("If-Match", "\"" + version + "\"")
                .post("/v1/sales/" + sale + "/sessions", Map.of("sessionId", session, "prices", prices));
    }

    private Answer takeOut(int version, String session) {
        return concert.owner()
                .with("If-Match", "\"" + version + "\"")
                .delete("/v1/sales/" + sale + "/sessions/" + session);
    }

    private Answer close(String ended) {
        return concert.owner()
                .with("If-Match", "\"1\"")
                .post("/v1/sales/" + ended + "/closing", Map.of("reason", "이유"));
    }

    private static ObjectNode withCategory(String name) {
        ObjectNode plan = Plans.floor("A", "B");
        plan.withArray("/categories").addObject().put("name", name).put("color", "#7a4ce0");
        Plans.seat(plan, 0, 0).put("category", name);
        return plan;
    }

    private List<String> unitsOf(String layout) {
        var rows = people.stranger().get("/v1/layouts/" + layout).body().at("/sections/0/rows");
        return rows.valueStream()
                .flatMap(row -> row.get("units").valueStream())
                .map(unit -> unit.get("id").asString())
                .toList();
    }
}

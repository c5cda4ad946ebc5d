package io.hanjul.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Race;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What the house keeps of an area, nobody claims. */
@BesideTest
class HouseAreaIT {

    private static final int CAPACITY = 10;
    private static final int LIMIT = 6;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private Venue hall;
    private String area;

    @BeforeEach
    void aLawnIsOnSale() {
        hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.standing(1, 2, CAPACITY), LIMIT));
        area = hall.units().getLast();
    }

    @Test
    void whatIsKeptIsNotClaimedUntilItIsGivenBack() {
        JsonNode kept = keeps(4).expecting(200).body().get("items").get(0);

        assertThat(kept.get("unitId").asString()).isEqualTo(area);
        assertThat(kept.get("count").asInt()).isEqualTo(4);
        assertThat(kept.get("reason").asString()).isEqualTo("for the artist");
        assertThat(kept.get("by").asString()).isNotEmpty();
        awaitCounts(6, 0, 0);
        claims(6).expecting(201);
        assertThat(claims(1).expecting(409).body().get("left").asInt()).isZero();
        keeps(3).expecting(200);
        claims(1).expecting(201);
        assertThat(keeps(0).expecting(200).body().get("items")).isEmpty();
        awaitCounts(3, 7, 0);
        assertThat(log()).containsExactly("0 4", "4 3", "3 0");
    }

    @Test
    void theSameOrderTwiceIsOne() {
        keeps(4).expecting(200);
        keeps(4).expecting(200);

        awaitCounts(6, 0, 0);
        assertThat(log()).containsExactly("0 4");
    }

    /** A lost answer that is asked for again does not undo what was ordered since. */
    @Test
    void anOrderIsDoneOnceForItsKey() {
        String key = Guest.newKey();
        keeps(key, 4).expecting(200);
        keeps(2).expecting(200);

        Answer again = keeps(key, 4).expecting(200);

        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.body().at("/items/0/count").asInt()).isEqualTo(2);
        assertThat(keeps(key, 5).expecting(422).code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(log()).containsExactly("0 4", "4 2");
        var body = Map.of("unitId", area, "count", 1, "reason", "for the artist");
        assertThat(hall.owner().post(path(), body).expecting(400).code()).isEqualTo("IDEMPOTENCY_KEY_REQUIRED");
    }

    @Test
    void whatSomebodyHasIsNotTakenFromThem() {
        keeps(1).expecting(200);
        Guest guest = people.aGuest();
        guest.buys(guest.holdsOf(hall.session(), area, 5, List.of())).expecting(200);
        claims(2).expecting(201);

        Answer no = keeps(4).expecting(409);

        assertThat(no.code()).isEqualTo("POOL_SHORT");
        assertThat(no.body().get("left").asInt()).as("in all").isEqualTo(3);
        keeps(3).expecting(200);
        awaitCounts(0, 2, 5);
    }

    /** The house takes nothing from those who wait for what comes back, and gives to them first. */
    @Test
    void whatIsGivenBackGoesToTheListFirst() {
        keeps(4).expecting(200);
        claims(LIMIT).expecting(201);
        Guest waits = people.aGuest();
        String ask = "/v1/sessions/" + hall.session() + "/returns/ask";
        waits.api()
                .put(ask, Map.of("units", 3, "categories", List.of("Standing")))
                .expecting(201);

        keeps(1).expecting(200);

        assertThat(claims(1).expecting(409).code()).isEqualTo("POOL_SHORT");
        assertThat(keeps(2).expecting(409).body().get("left").asInt()).isEqualTo(1);
        await().untilAsserted(() ->
                assertThat(waits.api().get(ask).expecting(200).text("state")).isEqualTo("OFFERED"));
        awaitCounts(0, 9, 0);
    }

    @Test
    void whatIsWrongWithAnOrderIsSaid() {
        assertThat(order(hall.owner(), area, 1, " ").expecting(400).code()).isEqualTo("INVALID_FIELDS");
        assertThat(order(hall.owner(), area, -1, "x").expecting(400).code()).isEqualTo("INVALID_FIELDS");
        assertThat(order(hall.owner(), hall.units().getFirst(), 1, "x")
                        .expecting(400)
                        .code())
                .isEqualTo("CELL_NOT_FOR_SALE");
        assertThat(order(people.anOwner(), area, 1, "x").expecting(404).code()).isEqualTo("NOT_FOUND");
        assertThat(order(people.aGuest().api(), area, 1, "x").expecting(403).code())
                .isEqualTo("NOT_ALLOWED");
        assertThat(people.anOwner().get(path()).expecting(404).code()).isEqualTo("NOT_FOUND");
        assertThat(hall.owner().get(path()).expecting(200).body().get("items")).isEmpty();
        calledOff();
        assertThat(keeps(1).expecting(409).code()).isEqualTo("NOT_ON_SALE");
    }

    /** Twelve guests and eight orders for ten places. */
    @Test
    void theHouseAndGuestsNeverHaveTheSamePlace() {
        var racers = new ArrayList<Supplier<Answer>>();
        IntStream.range(0, 12)
                .mapToObj(number -> people.aGuest())
                .forEach(guest -> racers.add(() -> guest.holdsOf(hall.session(), area, 1, List.of())));
        IntStream.rangeClosed(3, CAPACITY).forEach(count -> racers.add(() -> keeps(count)));

        List<Answer> answers = Race.of(racers, Supplier::get);

        assertThat(answers)
                .allMatch(answer -> answer.status() < 300 || answer.code().equals("POOL_SHORT"));
        int held =
                (int) answers.stream().filter(answer -> answer.status() == 201).count();
        JsonNode kept = hall.owner().get(path()).expecting(200).body().get("items");
        int house = kept.isEmpty() ? 0 : kept.get(0).get("count").asInt();
        assertThat(held + house).isLessThanOrEqualTo(CAPACITY);
        awaitCounts(CAPACITY - held - house, held, 0);
    }

    private Answer keeps(int count) {
        return order(hall.owner(), area, count, "for the artist");
    }

    private Answer keeps(String key, int count) {
        return hall.owner()
                .withKey(key)
                .post(path(), Map.of("unitId", area, "count", count, "reason", "for the artist"));
    }

    private Answer order(Api who, String unit, int count, String reason) {
        return who.withKey(Guest.newKey()).post(path(), Map.of("unitId", unit, "count", count, "reason", reason));
    }

    private Answer claims(int count) {
        return people.aGuest().holdsOf(hall.session(), area, count, List.of());
    }

    private void calledOff() {
        String session = "/v1/sessions/" + hall.session();
        String version =
                hall.owner().get(session).expecting(200).body().get("version").asString();
        hall.owner()
                .with("If-Match", "\"" + version + "\"")
                .post(session + "/calling-off", Map.of("reason", "storm"))
                .expecting(200);
    }

    private JsonNode pool() {
        return hall.owner()
                .get("/v1/sessions/" + hall.session() + "/availability")
                .expecting(200)
                .body()
                .get("pools")
                .get(0);
    }

    private int free() {
        return pool().get("free").asInt();
    }

    private void awaitCounts(int free, int held, int sold) {
        await().untilAsserted(() -> assertThat(List.of(
                        free(), pool().get("held").asInt(), pool().get("sold").asInt()))
                .containsExactly(free, held, sold));
    }

    private List<String> log() {
        return jdbc.sql("SELECT before || ' ' || pieces FROM house_area_log"
                        + " WHERE session_id = CAST(:session AS uuid) ORDER BY seq")
                .param("session", hall.session())
                .query((rs, row) -> rs.getString(1))
                .list();
    }

    private String path() {
        return "/v1/sessions/" + hall.session() + "/house-areas";
    }
}

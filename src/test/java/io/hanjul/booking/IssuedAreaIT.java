package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Goal: the box office sells places of an area that is sold by number, too, and never one that somebody else has. */
@BesideTest
@ResourceLock("IssuedIT")
class IssuedAreaIT {

    private static final int CAPACITY = 10;

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
        hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.standing(1, 2, CAPACITY), 6));
        area = hall.units().getLast();
    }

    @Test
    void placesAndASeatAreSoldForCashAndAreFreeAgainOnceThatIsCancelled() {
        String seat = hall.units().getFirst();

        Answer issued = issue("BOX_OFFICE", List.of(seat), 3, false).expecting(200);

        JsonNode units = issued.body().get("units");
        assertThat(units).hasSize(4);
        long price = 0;
        for (JsonNode unit : units) {
            price += unit.at("/price/amount").asLong();
        }
        assertThat(issued.body().at("/total/amount").asLong()).isEqualTo(price).isPositive();
        awaitCounts(7, 0, 3);
        assertThat(hall.owner()
                        .withKey(Guest.newKey())
                        .post(
                                "/v1/sessions/" + hall.session() + "/check-ins",
                                Map.of(
                                        "gate", "A",
                                        "ticket", issued.text("code"),
                                        "unitIds",
                                                List.of(units.get(3)
                                                        .get("unitId")
                                                        .asString())))
                        .status())
                .as("one of the three comes in")
                .isEqualTo(200);
        Answer other = issue("COMPLIMENTARY", List.of(), 2, false).expecting(200);
        assertThat(other.body().at("/total/amount").asLong()).isZero();
        awaitCounts(5, 0, 5);

        hall.owner()
                .post(path("/" + other.text("bookingId") + "/cancellation"), Map.of("reason", "변경"))
                .expecting(200);

        awaitCounts(7, 0, 3);
    }

    /** From the house to a guest, and nobody can claim them in between: there are none left. */
    @Test
    void whatTheHouseKeepsIsGivenOutWithoutEverBeingFree() {
        keeps(4).expecting(200);
        people.aGuest().holdsOf(hall.session(), area, 6, List.of()).expecting(201);

        assertThat(issue("COMPLIMENTARY", List.of(), 1, false).expecting(409).code())
                .isEqualTo("POOL_SHORT");
        Answer tooMany = issue("COMPLIMENTARY", List.of(), 5, true).expecting(409);
        assertThat(tooMany.body().get("left").asInt()).isEqualTo(4);
        issue("COMPLIMENTARY", List.of(), 3, true).expecting(200);
        assertThat(send(order(
                                "COMPLIMENTARY",
                                List.of(),
                                List.of(
                                        Map.of("id", area, "count", 1, "ofHouse", true),
                                        Map.of("id", area, "count", 1, "ofHouse", false))))
                        .expecting(409)
                        .code())
                .as("one of each, and there is only the house's")
                .isEqualTo("POOL_SHORT");

        awaitCounts(0, 6, 3);
        assertThat(hall.owner()
                        .get(house())
                        .expecting(200)
                        .body()
                        .at("/items/0/count")
                        .asInt())
                .isEqualTo(1);
        assertThat(log()).containsExactly("0 4 for the artist", "4 1 출연자 초대");
    }

    @Test
    void nothingIsGivenOutWhenOnePartOfItIsTaken() {
        String seat = hall.units().getFirst();
        people.aGuest().holds(hall.session(), List.of(seat)).expecting(201);

        assertThat(issue("BOX_OFFICE", List.of(seat), 2, false).expecting(409).code())
                .isEqualTo("UNITS_NOT_FREE");
        assertThat(issue("BOX_OFFICE", List.of(hall.units().get(1)), CAPACITY + 1, false)
                        .expecting(409)
                        .code())
                .isEqualTo("POOL_SHORT");

        awaitCounts(CAPACITY, 0, 0);
        people.aGuest().holds(hall.session(), hall.units().subList(1, 2)).expecting(201);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThat(issue("BOX_OFFICE", List.of(area), 1, false).expecting(400).code())
                .isEqualTo("INVALID_FIELDS");
        assertThat(issue("BOX_OFFICE", List.of(), 51, false).expecting(400).code())
                .isEqualTo("INVALID_FIELDS");
        assertThat(issue(hall.units().getFirst(), 1).expecting(400).code()).isEqualTo("CELL_NOT_FOR_SALE");
        Map<String, Object> once = Map.of("id", area, "count", 1, "ofHouse", false);
        assertThat(send(order("BOX_OFFICE", List.of(), List.of(once, once)))
                        .expecting(400)
                        .code())
                .isEqualTo("INVALID_FIELDS");
    }

    /** Ten guests who want two, and ten orders of two, for ten places. */
    @Test
    void guestsAndTheBoxOfficeNeverHaveTheSamePlace() {
        var racers = new ArrayList<Supplier<Answer>>();
        for (int i = 0; i < 10; i++) {
            Guest guest = people.aGuest();
            racers.add(() -> guest.holdsOf(hall.session(), area, 2, List.of()));
            racers.add(() -> issue("COMPLIMENTARY", List.of(), 2, false));
        }

        List<Answer> answers = Race.of(racers, Supplier::get);

        long held = answers.stream().filter(answer -> answer.status() == 201).count();
        long issued = answers.stream().filter(answer -> answer.status() == 200).count();
        assertThat(held + issued).isEqualTo(CAPACITY / 2);
        awaitCounts(0, 2 * held, 2 * issued);
    }

    private Answer issue(String unit, int count) {
        return send(order("BOX_OFFICE", List.of(), List.of(Map.of("id", unit, "count", count, "ofHouse", false))));
    }

    private Answer issue(String kind, List<String> units, int count, boolean ofHouse) {
        return send(order(kind, units, List.of(Map.of("id", area, "count", count, "ofHouse", ofHouse))));
    }

    private static Map<String, Object> order(String kind, List<String> units, List<Map<String, Object>> areas) {
        return Map.of("kind", kind, "guestName", "김출연", "reason", "출연자 초대", "unitIds", units, "areas", areas);
    }

    private Answer send(Map<String, Object> order) {
        return hall.owner().withKey(Guest.newKey()).post(path(""), order);
    }

    private Answer keeps(int count) {
        return hall.owner()
                .withKey(Guest.newKey())
                .post(house(), Map.of("unitId", area, "count", count, "reason", "for the artist"));
    }

    private void awaitCounts(long free, long held, long sold) {
        await().untilAsserted(() -> {
            JsonNode pool = hall.owner()
                    .get("/v1/sessions/" + hall.session() + "/availability")
                    .expecting(200)
                    .body()
                    .get("pools")
                    .get(0);
            assertThat(List.of(
                            pool.get("free").asLong(),
                            pool.get("held").asLong(),
                            pool.get("sold").asLong()))
                    .containsExactly(free, held, sold);
        });
    }

    private List<String> log() {
        return jdbc.sql("SELECT before || ' ' || pieces || ' ' || reason FROM house_area_log"
                        + " WHERE session_id = CAST(:session AS uuid) ORDER BY seq")
                .param("session", hall.session())
                .query((rs, row) -> rs.getString(1))
                .list();
    }

    private String house() {
        return "/v1/sessions/" + hall.session() + "/house-areas";
    }

    private String path(String rest) {
        return "/v1/sessions/" + hall.session() + "/issued-bookings" + rest;
    }
}

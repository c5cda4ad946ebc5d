package io.hanjul.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Race;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the house keeps, nobody claims. */
@ServerTest
class HouseSeatIT {

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private Venue hall;

    @BeforeEach
    void aHallIsOnSale() {
        hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(2, 10), 4));
    }

    @Test
    void whatIsKeptIsNotClaimedUntilItIsReleased() {
        orders("", 0, 1).expecting(200);

        assertThat(claims(0).expecting(400).code()).isEqualTo("CELL_NOT_FOR_SALE");
        assertThat(free()).isEqualTo(18);
        assertThat(kept()).hasSize(2);
        orders("/release", 0).expecting(200);

        claims(0).expecting(201);
        assertThat(claims(1).code()).isEqualTo("CELL_NOT_FOR_SALE");
        assertThat(kept()).containsExactly(hall.units().get(1));
        assertThat(log()).containsExactly("BLOCKED", "RELEASED");
    }

    @Test
    void whatSomebodyHasIsNotTakenFromThem() {
        claims(3).expecting(201);

        assertThat(orders("", 2, 3).expecting(409).code()).isEqualTo("UNITS_NOT_FREE");

        assertThat(kept()).isEmpty();
        claims(2).expecting(201);
    }

    @Test
    void onlyWhatIsKeptIsReleased() {
        assertThat(orders("/release", 0).expecting(409).code()).isEqualTo("UNITS_NOT_KEPT");
        orders("", 0).expecting(200);
        assertThat(orders("", 0).expecting(409).code()).isEqualTo("UNITS_NOT_FREE");
        assertThat(orders("/release", 0, 1).expecting(409).code()).isEqualTo("UNITS_NOT_KEPT");
        assertThat(kept()).hasSize(1);
    }

    @Test
    void anOrderIsDoneOnceForItsKey() {
        String key = Guest.newKey();
        orders("", key, hall.units().subList(0, 1)).expecting(200);
        orders("", 1).expecting(200);

        Answer again = orders("", key, hall.units().subList(0, 1)).expecting(200);

        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.body().get("items")).hasSize(2);
        assertThat(orders("", key, hall.units().subList(2, 3)).expecting(422).code())
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
        orders("/release", key, hall.units().subList(0, 1)).expecting(200);
        orders("/release", key, hall.units().subList(0, 1)).expecting(200);
        assertThat(kept()).containsExactly(hall.units().get(1));
        assertThat(log()).containsExactly("BLOCKED", "BLOCKED", "RELEASED");
        var body = Map.of("unitIds", hall.units().subList(3, 4), "reason", "for the artist");
        assertThat(hall.owner().post(path(""), body).expecting(400).code()).isEqualTo("IDEMPOTENCY_KEY_REQUIRED");
    }

    /** Then it can be sent again as it is. */
    @Test
    void anOrderThatIsRefusedLeavesItsKeyFree() {
        String key = Guest.newKey();
        List<String> seat = hall.units().subList(0, 1);
        assertThat(orders("/release", key, seat).expecting(409).code()).isEqualTo("UNITS_NOT_KEPT");
        orders("", 0).expecting(200);

        orders("/release", key, seat).expecting(200);

        assertThat(kept()).isEmpty();
    }

    @Test
    void whatIsWrongWithAnOrderIsSaid() {
        var body = Map.of("unitIds", List.of(hall.units().getFirst()), "reason", "for the artist");

        assertThat(hall.owner()
                        .withKey(Guest.newKey())
                        .post(path(""), Map.of("unitIds", List.of(hall.units().getFirst()), "reason", " "))
                        .expecting(400)
                        .code())
                .isEqualTo("INVALID_FIELDS");
        assertThat(hall.owner()
                        .withKey(Guest.newKey())
                        .post(path(""), Map.of("unitIds", List.of(), "reason", "x"))
                        .expecting(400)
                        .code())
                .isEqualTo("INVALID_FIELDS");
        assertThat(people.anOwner()
                        .withKey(Guest.newKey())
                        .post(path(""), body)
                        .expecting(404)
                        .code())
                .isEqualTo("NOT_FOUND");
        assertThat(people.aGuest()
                        .api()
                        .withKey(Guest.newKey())
                        .post(path(""), body)
                        .expecting(403)
                        .code())
                .isEqualTo("NOT_ALLOWED");
    }

    @Test
    void theHouseAndAGuestNeverHaveTheSameSeat() {
        // Signed in before, or the house would always be first.
        List<Guest> guests =
                IntStream.range(0, 10).mapToObj(seat -> people.aGuest()).toList();
        var actors = new ArrayList<Integer>();
        IntStream.range(0, 10).forEach(seat -> actors.addAll(List.of(seat, -1 - seat)));

        List<Answer> answers =
                Race.of(actors, actor -> actor >= 0 ? claims(guests.get(actor), actor) : orders("", -1 - actor));

        for (int seat = 0; seat < 10; seat++) {
            List<Integer> both = List.of(
                    answers.get(2 * seat).status(), answers.get(2 * seat + 1).status());
            assertThat(both).isIn(List.of(201, 409), List.of(400, 200));
        }
        assertThat(free()).isEqualTo(10);
    }

    private Answer orders(String what, int... seats) {
        List<String> units = IntStream.of(seats).mapToObj(hall.units()::get).toList();
        return orders(what, Guest.newKey(), units);
    }

    private Answer orders(String what, String key, List<String> units) {
        return hall.owner().withKey(key).post(path(what), Map.of("unitIds", units, "reason", "for the artist"));
    }

    private Answer claims(int seat) {
        return claims(people.aGuest(), seat);
    }

    private Answer claims(Guest guest, int seat) {
        return guest.holds(hall.session(), hall.units().subList(seat, seat + 1));
    }

    private int free() {
        return hall.owner()
                .get("/v1/sessions/" + hall.session() + "/availability")
                .body()
                .get("free")
                .asInt();
    }

    private List<String> kept() {
        var units = new ArrayList<String>();
        hall.owner()
                .get(path(""))
                .expecting(200)
                .body()
                .get("items")
                .forEach(one -> units.add(one.get("unitId").asString()));
        return units;
    }

    private List<String> log() {
        return jdbc.sql("SELECT act FROM house_seat_log WHERE session_id = CAST(:session AS uuid) ORDER BY seq")
                .param("session", hall.session())
                .query((rs, row) -> rs.getString(1))
                .list();
    }

    private String path(String rest) {
        return "/v1/sessions/" + hall.session() + "/house-seats" + rest;
    }
}

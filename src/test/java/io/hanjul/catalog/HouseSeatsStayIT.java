package io.hanjul.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Shops;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What the house keeps of a session keeps it in no sale, and stays kept when it comes back to one. */
@ServerTest
class HouseSeatsStayIT {

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aSessionLeavesItsSaleAndComesBackWithItsHouseSeats() {
        Concert concert = Concert.of(people.anOwner(), clock.instant());
        Api owner = concert.owner();
        String second = Shops.session(
                owner, concert.offering(), concert.layout(), concert.startsAt().plus(Duration.ofDays(1)));
        String sale = concert.sell(concert.sale(Map.of("sessionIds", List.of(concert.session(), second))))
                .expecting(201)
                .text("id");
        List<String> units = unitsOf(second);
        String houseSeats = "/v1/sessions/" + second + "/house-seats";
        owner.withKey(Guest.newKey())
                .post(houseSeats, Map.of("unitIds", units.subList(0, 3), "reason", "for the artist"))
                .expecting(200);

        owner.with("If-Match", "\"1\"")
                .delete("/v1/sales/" + sale + "/sessions/" + second)
                .expecting(200);
        assertThat(owner.withKey(Guest.newKey())
                        .post(houseSeats + "/release", Map.of("unitIds", units.subList(0, 1), "reason", "not on sale"))
                        .expecting(409)
                        .code())
                .isEqualTo("NOT_ON_SALE");
        owner.with("If-Match", "\"2\"")
                .post("/v1/sales/" + sale + "/sessions", Map.of("sessionId", second, "prices", List.of()))
                .expecting(200);

        assertThat(free(second)).isEqualTo(units.size() - 3);
        owner.withKey(Guest.newKey())
                .post(houseSeats + "/release", Map.of("unitIds", units.subList(0, 3), "reason", "nobody came"))
                .expecting(200);
        assertThat(free(second)).isEqualTo(units.size());
    }

    /** An area that is sold by number: so many of it are kept, wherever its session goes. */
    @Test
    void whatIsKeptOfAnAreaFollowsItsSessionIntoAnotherSale() {
        Api owner = people.anOwner();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        String place = Shops.place(owner, "HALL");
        String layout = owner.post("/v1/places/" + place + "/layouts?name=main", Plans.standing(1, 2, 10))
                .expecting(201)
                .text("id");
        String offering = Shops.offering(owner, place);
        String first = Shops.session(owner, offering, layout, now.plus(Duration.ofDays(30)));
        String second = Shops.session(owner, offering, layout, now.plus(Duration.ofDays(31)));
        String sale = sells(owner, offering, now, List.of(first, second));
        String houseAreas = "/v1/sessions/" + second + "/house-areas";
        String area = area(second).get("id").asString();
        owner.withKey(Guest.newKey()).post(houseAreas, keeps(area, 4)).expecting(200);

        owner.with("If-Match", "\"1\"")
                .delete("/v1/sales/" + sale + "/sessions/" + second)
                .expecting(200);
        assertThat(owner.withKey(Guest.newKey())
                        .post(houseAreas, keeps(area, 0))
                        .expecting(409)
                        .code())
                .isEqualTo("NOT_ON_SALE");
        someSecondsLater(second);
        sells(owner, offering, now, List.of(second));

        assertThat(owner.get(houseAreas)
                        .expecting(200)
                        .body()
                        .at("/items/0/count")
                        .asInt())
                .isEqualTo(4);
        awaitFree(second, 6);
        owner.withKey(Guest.newKey()).post(houseAreas, keeps(area, 0)).expecting(200);
        awaitFree(second, 10);
    }

    /** Another sale takes it only then, when nobody can have the page of the first one open and not know. */
    private void someSecondsLater(String session) {
        jdbc.sql("UPDATE session SET taken_out_at = taken_out_at - CAST('1 minute' AS interval)"
                        + " WHERE id = CAST(:session AS uuid)")
                .param("session", session)
                .update();
    }

    private static String sells(Api owner, String offering, Instant now, List<String> sessions) {
        Map<String, Object> terms = Map.of(
                "sessionIds", sessions, "prices", List.of(Shops.price("R", 99_000), Shops.price("Standing", 55_000)));
        return owner.post(
                        "/v1/offerings/" + offering + "/sales",
                        Shops.saleBody(sessions.getFirst(), now, now.plus(Duration.ofDays(30)), terms))
                .expecting(201)
                .text("id");
    }

    private static Map<String, Object> keeps(String area, int count) {
        return Map.of("unitId", area, "count", count, "reason", "for the artist");
    }

    /** A node is at most a second behind. */
    private void awaitFree(String session, int count) {
        await().untilAsserted(
                        () -> assertThat(area(session).get("free").asInt()).isEqualTo(count));
    }

    private JsonNode area(String session) {
        return people.stranger()
                .get("/v1/sessions/" + session + "/availability")
                .expecting(200)
                .body()
                .get("pools")
                .get(0);
    }

    private int free(String session) {
        return people.stranger()
                .get("/v1/sessions/" + session + "/availability")
                .body()
                .get("free")
                .asInt();
    }

    private List<String> unitsOf(String session) {
        return jdbc.sql("SELECT unit_id FROM cell WHERE session_id = CAST(:session AS uuid) ORDER BY ordinal")
                .param("session", session)
                .query((rs, row) -> rs.getString(1))
                .list();
    }
}

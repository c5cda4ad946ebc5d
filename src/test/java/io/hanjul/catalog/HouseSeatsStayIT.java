package io.hanjul.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.Api;
import io.hanjul.testing.People;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Shops;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

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
        owner.post(houseSeats, Map.of("unitIds", units.subList(0, 3), "reason", "for the artist"))
                .expecting(200);

        owner.with("If-Match", "\"1\"")
                .delete("/v1/sales/" + sale + "/sessions/" + second)
                .expecting(200);
        assertThat(owner.post(houseSeats + "/release", Map.of("unitIds", units.subList(0, 1), "reason", "not on sale"))
                        .expecting(409)
                        .code())
                .isEqualTo("NOT_ON_SALE");
        owner.with("If-Match", "\"2\"")
                .post("/v1/sales/" + sale + "/sessions", Map.of("sessionId", second, "prices", List.of()))
                .expecting(200);

        assertThat(free(second)).isEqualTo(units.size() - 3);
        owner.post(houseSeats + "/release", Map.of("unitIds", units.subList(0, 3), "reason", "nobody came"))
                .expecting(200);
        assertThat(free(second)).isEqualTo(units.size());
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

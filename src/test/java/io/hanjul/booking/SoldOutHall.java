package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A hall that is sold out, with people who wait for what comes back. */
record SoldOutHall(Venue hall, People people, JdbcClient jdbc) {

    String path(String end) {
        return "/v1/sessions/" + hall.session() + "/returns" + end;
    }

    Answer asks(Guest guest, Map<String, Object> wish) {
        return guest.api().put(path("/ask"), wish);
    }

    Guest whoAsksFor(int units, String... categories) {
        Guest guest = people.aGuest();
        asks(guest, Map.of("units", units, "categories", List.of(categories))).expecting(201);
        return guest;
    }

    JsonNode ask(Guest guest) {
        return guest.api().get(path("/ask")).expecting(200).body();
    }

    JsonNode awaitState(Guest guest, String state) {
        await().untilAsserted(
                        () -> assertThat(ask(guest).get("state").asString()).isEqualTo(state));
        return ask(guest);
    }

    String offerOf(Guest guest) {
        return awaitState(guest, "OFFERED").get("offers").get(0).get("holdId").asString();
    }

    List<String> unitsOf(Guest guest) {
        var units = new ArrayList<String>();
        guest.api()
                .get("/v1/holds/" + offerOf(guest))
                .expecting(200)
                .body()
                .get("units")
                .forEach(unit -> units.add(unit.get("unitId").asString()));
        return units;
    }

    void runsOut(String hold) {
        jdbc.sql("""
                UPDATE hold SET shown_until = clock_timestamp() - interval '1 second',
                                held_until = clock_timestamp() - interval '1 second'
                 WHERE id = CAST(:hold AS uuid)
                """).param("hold", hold).update();
        jdbc.sql("""
                UPDATE cell SET held_until = clock_timestamp() - interval '1 second'
                 WHERE hold_id = CAST(:hold AS uuid) AND state = 'HELD'
                """).param("hold", hold).update();
    }

    int free() {
        return hall.owner()
                .get("/v1/sessions/" + hall.session() + "/availability")
                .expecting(200)
                .body()
                .get("free")
                .asInt();
    }
}

package io.hanjul.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.EventStream;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ServerTest
class AvailabilityIT {

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aSnapshotTellsEachCellInTwoBits() {
        Venue hall = hall();
        Guest guest = people.aGuest();
        guest.buys(guest.holds(hall.session(), hall.units().subList(4, 5))).expecting(200);
        people.aGuest().holds(hall.session(), hall.units().subList(9, 11)).expecting(201);

        JsonNode seen = look(hall);

        assertThat(stateOf(seen, 4)).isEqualTo(2);
        assertThat(stateOf(seen, 9)).isEqualTo(1);
        assertThat(stateOf(seen, 10)).isEqualTo(1);
        assertThat(stateOf(seen, 11)).isEqualTo(0);
        assertThat(List.of(
                        seen.get("free").asInt(),
                        seen.get("held").asInt(),
                        seen.get("sold").asInt()))
                .containsExactly(17, 2, 1);
    }

    @Test
    void whoHasTheVersionAlreadyIsToldSo() {
        Venue hall = hall();
        String path = "/v1/sessions/" + hall.session() + "/availability";
        String tag = people.stranger().get(path).expecting(200).header("ETag");

        assertThat(people.stranger().with("If-None-Match", tag).get(path).status())
                .isEqualTo(304);
        people.aGuest().holds(hall.session(), hall.units().subList(0, 1)).expecting(201);
        assertThat(people.stranger().with("If-None-Match", tag).get(path).status())
                .isEqualTo(200);
    }

    @Test
    void aStreamTellsEveryChangeFromTheSnapshotOn() throws Exception {
        Venue hall = hall();
        Guest guest = people.aGuest();
        try (var stream = EventStream.open(people.stranger(), "/v1/sessions/" + hall.session() + "/events", "")) {
            assertThat(stream.next().name()).isEqualTo("snapshot");

            var hold = guest.holds(hall.session(), hall.units().subList(7, 8)).expecting(201);
            assertThat(stream.next().data()).contains("\"changes\":[[7,1]]");

            guest.api().delete("/v1/holds/" + hold.text("id")).expecting(204);
            var released = stream.next();
            assertThat(released.data()).contains("\"changes\":[[7,0]]");
            assertThat(released.id()).isEqualTo(look(hall).get("version").asString());
        }
    }

    @Test
    void aReaderWhoMissedNothingResumesWithoutASnapshot() throws Exception {
        Venue hall = hall();
        String path = "/v1/sessions/" + hall.session() + "/events";
        String version = look(hall).get("version").asString();
        try (var upToDate = EventStream.open(people.stranger(), path, version);
                var behind = EventStream.open(people.stranger(), path, "1234567")) {
            assertThat(behind.next().name()).isEqualTo("snapshot");
            people.aGuest().holds(hall.session(), hall.units().subList(0, 1)).expecting(201);
            assertThat(upToDate.next().name()).isEqualTo("availability");
        }
    }

    @Test
    void whatHasRunOutIsFreeAndTheSweeperSaysSo() throws Exception {
        Venue hall = hall();
        people.aGuest().holds(hall.session(), hall.units().subList(3, 4)).expecting(201);
        try (var stream = EventStream.open(people.stranger(), "/v1/sessions/" + hall.session() + "/events", "")) {
            assertThat(stream.next().name()).isEqualTo("snapshot");

            jdbc.sql("""
                            WITH h AS (
                                UPDATE hold SET shown_until = clock_timestamp(), held_until = clock_timestamp()
                                 WHERE session_id = CAST(:session AS uuid)
                                RETURNING id)
                            UPDATE cell SET held_until = clock_timestamp() FROM h WHERE hold_id = h.id
                            """).param("session", hall.session()).update();

            people.aGuest().holds(hall.session(), hall.units().subList(3, 4)).expecting(201);
            assertThat(stream.next().data()).contains("[3,");
        }
    }

    @Test
    void aSessionWithoutStockIsNotFound() {
        Venue hall = hall();
        String path = "/v1/sessions/" + hall.sale();
        assertThat(people.stranger().get(path + "/availability").status()).isEqualTo(404);
        assertThat(people.stranger().get(path + "/events").status()).isEqualTo(404);
    }

    private JsonNode look(Venue hall) {
        return people.stranger()
                .get("/v1/sessions/" + hall.session() + "/availability")
                .expecting(200)
                .body();
    }

    private static int stateOf(JsonNode availability, int cell) {
        byte[] packed = Base64.getDecoder().decode(availability.get("states").asString());
        return (packed[cell / 4] >> (cell % 4 * 2)) & 3;
    }

    private Venue hall() {
        return Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(2, 10), 4));
    }
}

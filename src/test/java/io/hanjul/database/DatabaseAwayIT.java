package io.hanjul.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Promptness;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Standstill;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The database stands still: what needs it says so at once, and what does not goes on. */
@ServerTest
class DatabaseAwayIT {

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    private Venue hall;
    private String room;
    private Guest guest;
    private Guest leaver;

    @BeforeEach
    void joinALine() {
        hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(2, 10), 4));
        room = hall.owner()
                .post("/v1/rooms", Map.of("saleId", hall.sale(), "ratePerMinute", 600, "maxInside", 100))
                .expecting(201)
                .text("id");
        guest = people.aGuest().joins(room);
        leaver = people.aGuest().joins(room);
    }

    /** The first are sent in the moment of the standstill, before anybody can know of it. */
    @Test
    void whatNeedsTheDatabaseIsRefusedWithinAQuarterOfASecondAndWhatDoesNotGoesOn() {
        assertThat(Promptness.ofThreeTries(this::refusedInTime)).isTrue();
        guest.isCalledAndEnters(room)
                .holds(hall.session(), hall.units().subList(0, 1))
                .expecting(201);
    }

    private boolean refusedInTime() {
        Api stranger = people.stranger();
        List<Supplier<Answer>> requests = needy();
        await().until(() -> guest.looksAtTheLine(room).path("state").asString(), "CALLED"::equals);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> requests.stream().noneMatch(each -> each.get().status() == 503));
        boolean inTime = Standstill.ofPostgres(() -> {
            boolean all = Promptness.of(requests, () -> stranger.get("/v1/time"), DatabaseAwayIT::assertPutOff);
            assertThat(stranger.get("/actuator/health").status()).isEqualTo(503);
            restGoesOn(stranger);
            return all;
        });
        await().until(() -> stranger.get("/actuator/health").status() == 200);
        return inTime;
    }

    private List<Supplier<Answer>> needy() {
        Api api = guest.api();
        return List.of(
                () -> api.get("/v1/offerings"),
                () -> api.get("/v1/account"),
                () -> api.get("/v1/bookings"),
                () -> api.get("/v1/sales/" + hall.sale()),
                () -> api.post(
                        "/v1/session", Map.of("email", Guest.newKey() + "@example.test", "password", "no password")),
                () -> leaver.api().delete("/v1/rooms/" + room + "/turns/me"),
                () -> guest.holds(hall.session(), hall.units().subList(0, 1)));
    }

    private static void assertPutOff(Answer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("TRY_AGAIN");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
    }

    private void restGoesOn(Api stranger) {
        String line = "/v1/rooms/" + room;
        assertThat(stranger.get("/v1/time").status()).isEqualTo(200);
        assertThat(stranger.get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(stranger.get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(guest.api().get("/v1/session").status()).isEqualTo(200);
        assertThat(stranger.get(line).status()).isEqualTo(200);
        assertThat(stranger.get(line + "/board").status()).isEqualTo(200);
        assertThat(stranger.post(line + "/turns", Map.of()).status()).isEqualTo(201);
        assertThat(guest.looksAtTheLine(room).path("state").asString()).isEqualTo("CALLED");
        assertThat(guest.api().post(line + "/turns", Map.of()).status())
                .as("somebody who has a turn keeps it")
                .isEqualTo(200);
    }
}

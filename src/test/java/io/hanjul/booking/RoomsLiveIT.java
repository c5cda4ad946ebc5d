package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What those see who watch over a room. */
@ServerTest
class RoomsLiveIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    private Api owner;
    private Venue hall;
    private String room;

    @BeforeEach
    void openARoom() {
        owner = people.anOwner();
        hall = Venue.onSale(owner, clock, new Venue.Setup(Plans.rows(2, 5), 4));
        room = hall.opensARoom(600, 1);
    }

    @Test
    void aRoomIsWatchedWithWhatItsSaleHasLeft() {
        await().atMost(PATIENCE).until(() -> !watch("").body().get("samples").isEmpty());
        Guest buyer = people.aGuest().joins(room).isCalledAndEnters(room);
        buyer.holds(hall.session(), hall.units().subList(0, 2)).expecting(201);
        Guest waiting = people.aGuest().joins(room);
        JsonNode sample = await().atMost(PATIENCE)
                .until(
                        () -> latest(""),
                        seen -> seen.get("stock").get("held").asInt() == 2
                                && seen.get("waiting").asInt() == 1);
        assertThat(sample.get("state").asString()).isEqualTo("OPEN");
        assertThat(sample.get("inside").asInt()).isEqualTo(1);
        assertThat(sample.get("maxInside").asInt()).isEqualTo(1);
        assertThat(sample.get("ratePerMinute").asInt()).isEqualTo(600);
        assertThat(sample.get("stock").get("free").asInt()).isEqualTo(8);
        assertThat(sample.get("stock").get("sold").asInt()).isZero();

        JsonNode watched = watch("").body();
        assertThat(watched.get("node").asInt()).isPositive();
        assertThat(watched.get("sale").get("title").get("en").asString()).isEqualTo("Test concert");
        assertThat(watched.get("sale").has("owner")).isFalse();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(arrivals(watch("").body())).isEqualTo(2));
        waiting.api().delete("/v1/rooms/" + room + "/turns/me").expecting(204);
    }

    @Test
    void whoHasSeenTheBeginningAsksForTheRest() {
        await().atMost(PATIENCE).until(() -> watch("").body().get("samples").size() >= 2);
        JsonNode samples = watch("").body().get("samples");
        String first = samples.get(0).get("at").asString();
        JsonNode rest = watch("?since=" + first).body().get("samples");
        assertThat(rest.get(0)).isEqualTo(samples.get(1));
        assertThat(owner.get(path("/live?since=yesterday")).expecting(400).code())
                .isEqualTo("INVALID_FIELDS");
    }

    @Test
    void ownersSeeTheirRoomsAndOperatorsAll() {
        await().atMost(PATIENCE).until(() -> roomsOf(owner), List.of(room)::equals);
        assertThat(roomsOf(people.anOwner())).isEmpty();
        assertThat(roomsOf(people.anOperator())).contains(room);
        assertThat(people.aGuest().api().get("/v1/rooms/live").status()).isEqualTo(403);
        assertThat(people.stranger().get("/v1/rooms/live").status()).isEqualTo(401);
    }

    @Test
    void theListIsReadInPagesFromTheNewestOn() {
        String newer =
                Venue.onSale(owner, clock, new Venue.Setup(Plans.rows(1, 2), 4)).opensARoom(60, 5);
        await().atMost(PATIENCE).until(() -> roomsOf(owner).size() == 2);
        Answer first = owner.get("/v1/rooms/live?limit=1").expecting(200);
        assertThat(idsIn(first)).containsExactly(newer);
        Answer second = owner.get("/v1/rooms/live?limit=1&cursor=" + first.text("next"));
        assertThat(idsIn(second.expecting(200))).containsExactly(room);
        assertThat(second.text("next")).isEmpty();
    }

    /** People who joined: so many a second, to a tenth, in each step, however long it was. */
    private static long arrivals(JsonNode watched) {
        JsonNode samples = watched.get("samples");
        double people = 0;
        for (int i = 1; i < samples.size(); i++) {
            Duration step = Duration.between(at(samples.get(i - 1)), at(samples.get(i)));
            people += samples.get(i).get("arrivals").asDouble() * step.toMillis() / 1_000;
        }
        return Math.round(people);
    }

    private static Instant at(JsonNode sample) {
        return Instant.parse(sample.get("at").asString());
    }

    private JsonNode latest(String since) {
        JsonNode samples = watch(since).body().get("samples");
        return samples.get(samples.size() - 1);
    }

    private Answer watch(String parameters) {
        return owner.get(path("/live" + parameters)).expecting(200);
    }

    private List<String> roomsOf(Api who) {
        return idsIn(who.get("/v1/rooms/live?limit=100").expecting(200));
    }

    private static List<String> idsIn(Answer page) {
        return StreamSupport.stream(page.body().get("items").spliterator(), false)
                .map(item -> item.get("room").get("id").asString())
                .toList();
    }

    private String path(String rest) {
        return "/v1/rooms/" + room + rest;
    }
}

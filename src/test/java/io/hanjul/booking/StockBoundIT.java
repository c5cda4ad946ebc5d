package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Refunding;
import io.hanjul.testing.Venue;
import io.hanjul.waitingroom.check.BrokenLine;
import io.hanjul.waitingroom.check.ChainEntry;
import io.hanjul.waitingroom.check.LineCheck;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Nobody is called for whom nothing can be left; when something comes back, calls go on. */
@BesideTest
class StockBoundIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PLACES = 10;

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private String room = "";

    @Test
    void nobodyIsCalledWhenAllIsSoldUntilSomethingIsGivenBack() throws BrokenLine {
        Venue hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(1, 2), 4));
        Guest buyer = people.aGuest();
        Answer paid = buyer.buys(buyer.holds(hall.session(), hall.units())).expecting(200);
        room = hall.opensARoom(600, PLACES);
        await().atMost(PATIENCE).until(() -> board().get("left").asString().equals("SOLD_OUT"));
        Guest waiting = people.aGuest().joins(room);
        await().atMost(PATIENCE).until(() -> entries().stream().anyMatch(StockBoundIT::saysSoldOut));
        awaitSteps();
        JsonNode turn = waiting.looksAtTheLine(room);
        assertThat(turn.get("state").asString()).isEqualTo("WAITING");
        assertThat(turn.get("left").asString()).isEqualTo("SOLD_OUT");
        assertThat(turn.get("waitKnown").asBoolean()).isFalse();
        assertThat(entries()).noneMatch(entry -> entry.kind().equals("MOVE"));

        new Refunding(buyer, paid.text("bookingId"))
                .gives(hall.units().subList(0, 1))
                .expecting(200);
        waiting.isCalledAndEnters(room);
        waiting.holds(hall.session(), hall.units().subList(0, 1)).expecting(201);
        var check = new LineCheck();
        for (ChainEntry entry : entries()) {
            check.add(entry);
        }
        assertThat(check.findings().called()).isEqualTo(1);
    }

    @Test
    void noMorePeopleAreOnTheWayThanThereAreSeats() {
        Venue hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(1, 1), 4));
        room = hall.opensARoom(6_000, PLACES);
        await().atMost(PATIENCE).until(() -> board().get("left").asString().equals("SOME"));
        List<Guest> guests =
                Stream.generate(() -> people.aGuest().joins(room)).limit(3).toList();
        await().atMost(PATIENCE).until(() -> called(guests).size() == 1);
        awaitSteps();
        Guest first = called(guests).getFirst();
        assertThat(called(guests)).containsExactly(first);
        first.isCalledAndEnters(room);
        awaitSteps();
        assertThat(called(guests)).as("while the first one chooses").isEmpty();
        // Where the answer takes too long the place is given back all the same.
        assertThat(first.api().delete("/v1/rooms/" + room + "/entries/me").status())
                .isIn(204, 503);
        await().atMost(PATIENCE).until(() -> called(guests).size() == 1);
    }

    private List<Guest> called(List<Guest> guests) {
        return guests.stream()
                .filter(guest ->
                        guest.looksAtTheLine(room).get("state").asString().equals("CALLED"))
                .toList();
    }

    private JsonNode board() {
        return api().get("/v1/rooms/" + room + "/board").expecting(200).body();
    }

    private List<ChainEntry> entries() {
        return api().get("/v1/rooms/" + room + "/audit?limit=100")
                .expecting(200)
                .body()
                .get("items")
                .valueStream()
                .map(item -> new ChainEntry(
                        item.get("seq").asLong(),
                        item.get("kind").asString(),
                        item.get("body").asString(),
                        item.get("hash").asString(),
                        item.get("seed").asString()))
                .toList();
    }

    private static boolean saysSoldOut(ChainEntry entry) {
        return entry.kind().equals("STOCK") && entry.body().endsWith("left=SOLD_OUT");
    }

    private Api api() {
        return people.stranger();
    }

    /** The leader has stepped often after what happened before. */
    private void awaitSteps() {
        long before = steppedAt();
        await().atMost(PATIENCE).until(() -> steppedAt() > before + 2);
    }

    private long steppedAt() {
        return jdbc.sql("SELECT CAST(extract(epoch FROM stepped_at) AS bigint) FROM room WHERE id = :room")
                .param("room", UUID.fromString(room))
                .query(Long.class)
                .single();
    }
}

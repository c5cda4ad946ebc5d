package io.hanjul.waitingroom;

import static io.hanjul.waitingroom.LineFixture.FAST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.ids.RoomId;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What owners and operators order by hand, and what guests see of it. */
@BesideTest
@ResourceLock("RoomDeskIT")
class RoomDeskIT {

    private static final Duration PATIENCE = LineFixture.SOON;

    @Autowired
    private People people;

    @Autowired
    private RoomTable rooms;

    @Autowired
    private GateTable gate;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private String room;
    private Api owner;
    private DeskFixture desk;

    @BeforeEach
    void openARoom() {
        owner = people.anOwner();
        room = Venue.onSale(owner, clock, new Venue.Setup(Plans.rows(2, 5), 4)).opensARoom(FAST, 1);
        desk = new DeskFixture(owner, room);
    }

    @Test
    void whileARoomIsPausedPeopleJoinAndNobodyIsCalled() {
        Guest called = people.aGuest().joins(room);
        awaitState(called, "CALLED");
        assertThat(desk.setState("PAUSED").expecting(200).text("state")).isEqualTo("PAUSED");

        Guest late = people.aGuest().joins(room);
        awaitState(late, "WAITING");
        awaitRoom(late, "PAUSED");
        awaitBoard("PAUSED");
        called.isCalledAndEnters(room);
        called.api().delete("/v1/rooms/" + room + "/entries/me").expecting(204);
        assertThat(late.looksAtTheLine(room).get("state").asString()).isEqualTo("WAITING");

        desk.setState("OPEN").expecting(200);
        awaitState(late, "CALLED");
        awaitRoom(late, "OPEN");
    }

    @Test
    void aClosedRoomEndsTurnsAndOpensAgainWithTheSameOrder() {
        Guest inside = people.aGuest().joins(room).isCalledAndEnters(room);
        Guest first = people.aGuest().joins(room);
        awaitState(first, "WAITING");
        Guest second = people.aGuest().joins(room);
        awaitState(second, "WAITING");
        desk.setState("CLOSED").expecting(200);

        awaitState(first, "ENDED");
        assertThat(first.looksAtTheLine(room).get("roomState").asString()).isEqualTo("CLOSED");
        assertThat(inside.looksAtTheLine(room).get("state").asString()).isEqualTo("INSIDE");
        Answer refused = people.stranger().post("/v1/rooms/" + room + "/turns", Map.of());
        assertThat(refused.expecting(409).code()).isEqualTo("ROOM_CLOSED");
        awaitBoard("CLOSED");

        desk.setState("OPEN").expecting(200);
        awaitState(second, "WAITING");
        inside.api().delete("/v1/rooms/" + room + "/entries/me").expecting(204);
        first.isCalledAndEnters(room);
        assertThat(second.looksAtTheLine(room).get("state").asString()).isEqualTo("WAITING");
    }

    /** Everybody here has seen the room open; only the row says that it is closed. */
    @Test
    void theDoorOfAClosedRoomDoesNotOpen() {
        desk.setState("CLOSED").expecting(200);
        assertThat(takesAPlace()).isFalse();
        desk.setState("PAUSED").expecting(200);
        assertThat(takesAPlace()).isTrue();
    }

    @Test
    void fewerPlacesTurnNobodyOut() {
        desk.admit(FAST, 3).expecting(200);
        people.aGuest().joins(room).isCalledAndEnters(room);
        people.aGuest().joins(room).isCalledAndEnters(room);
        Answer smaller = desk.admit(FAST, 1).expecting(200);
        assertThat(smaller.body().get("maxInside").asInt()).isEqualTo(1);
        assertThat(rooms.find(RoomId.of(room)).orElseThrow().inside()).isEqualTo(2);
        assertThat(takesAPlace()).isFalse();
        desk.admit(FAST, 3).expecting(200);
        assertThat(takesAPlace()).isTrue();
    }

    @Test
    void anOrderIsInTheLogWithWhoWhenWhatAndWhy() {
        desk.setState("PAUSED", "  결제사  응답이 느려요 ").expecting(200);
        new DeskFixture(people.anOperator(), room).admit(60, 2).expecting(200);

        var items = desk.log("").expecting(200).body().get("items");
        assertThat(items).hasSize(3);
        assertThat(items.get(0).get("changes").toString())
                .isEqualTo("[{\"what\":\"ratePerMinute\",\"from\":\"600000\",\"to\":\"60\"},"
                        + "{\"what\":\"maxInside\",\"from\":\"1\",\"to\":\"2\"}]");
        assertThat(items.get(0).get("by").get("name").asString()).isEqualTo("운영자");
        assertThat(items.get(0).get("reason").asString()).isEqualTo(DeskFixture.REASON);
        assertThat(items.get(1).get("by").get("name").asString()).isEqualTo("시험");
        assertThat(items.get(1).get("reason").asString()).isEqualTo("결제사 응답이 느려요");
        assertThat(items.get(2).get("kind").asString()).isEqualTo("OPEN");

        Answer page = desk.log("?limit=1").expecting(200);
        Answer next = desk.log("?limit=2&cursor=" + page.text("next")).expecting(200);
        assertThat(next.body().get("items")).containsExactly(items.get(1), items.get(2));
        assertThat(next.text("next")).isEmpty();
    }

    @Test
    void theMovesOfTheLineAreShownToWhoAsksForThem() {
        awaitState(people.aGuest().joins(room), "CALLED");
        assertThat(kinds("")).isEqualTo("OPEN");
        await().atMost(PATIENCE).until(() -> kinds("?moves=true"), "MOVE LEASE OPEN"::equals);
    }

    @Test
    void sayingTheSameAgainLeavesNoEntry() {
        desk.setState("PAUSED").expecting(200);
        assertThat(desk.setState("PAUSED").expecting(200).header("ETag")).isEqualTo("\"2\"");
        assertThat(kinds("")).isEqualTo("MODE OPEN");
    }

    @Test
    void whoHasNotSeenTheLatestOrderIsRefused() {
        String seen = desk.look().header("ETag");
        desk.setState("PAUSED").expecting(200);
        Answer late = owner.with("If-Match", seen).put(desk.path("/state"), order("CLOSED"));
        assertThat(late.expecting(412).code()).isEqualTo("VERSION_CHANGED");
        Answer blind = owner.put(desk.path("/state"), order("CLOSED"));
        assertThat(blind.expecting(428).code()).isEqualTo("VERSION_REQUIRED");
        assertThat(desk.look().text("state")).isEqualTo("PAUSED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u3164"})
    void anOrderNeedsAReason(String reason) {
        Answer refused = desk.setState("PAUSED", reason).expecting(400);
        assertThat(refused.code()).isEqualTo("INVALID_FIELDS");
        assertThat(refused.body().get("errors").get(0).get("field").asString()).isEqualTo("reason");
        assertThat(refused.body().get("errors").get(0).get("message").asString())
                .isEqualTo("1자에서 200자까지 적어 주세요.");
        assertThat(desk.look().text("state")).isEqualTo("OPEN");
    }

    @ParameterizedTest
    @CsvSource({"0, 300", "600001, 300", "600, 0", "600, 1000001"})
    void anOrderHasTheLimitsOfARoom(int rate, int maxInside) {
        assertThat(desk.admit(rate, maxInside).expecting(400).code()).isEqualTo("INVALID_FIELDS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"state\":\"DRAIN\",\"reason\":\"x\"}",
                "{\"state\":\"PAUSED\"}",
                "{\"reason\":\"x\"}",
                "[]",
                "",
            })
    void anUnreadableOrderIsRefused(String body) {
        Answer refused = owner.with("If-Match", "\"1\"").putText(desk.path("/state"), body);
        assertThat(refused.status()).isEqualTo(400);
    }

    @Test
    void anothersRoomIsNotThere() {
        var other = new DeskFixture(people.anOwner(), room);
        assertThat(other.setState("CLOSED").expecting(404).code()).isEqualTo("NOT_FOUND");
        assertThat(other.admit(1, 1).status()).isEqualTo(404);
        assertThat(other.log("").status()).isEqualTo(404);
        assertThat(other.who().get(desk.path("/live")).status()).isEqualTo(404);
        assertThat(new DeskFixture(people.aGuest().api(), room)
                        .setState("CLOSED")
                        .status())
                .isEqualTo(403);
        assertThat(people.stranger().get(desk.path("/log")).status()).isEqualTo(401);
        assertThat(desk.look().text("state")).isEqualTo("OPEN");
    }

    @Test
    void aRoomThatIsOverIsLeftAsItIs() {
        jdbc.sql("UPDATE room SET closes_at = opens_at + interval '1 second' WHERE id = CAST(:id AS uuid)")
                .param("id", room)
                .update();
        assertThat(desk.setState("PAUSED").expecting(409).code()).isEqualTo("ROOM_OVER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?cursor=0", "?cursor=x", "?limit=0", "?limit=101", "?moves=maybe"})
    void aLogIsReadWithinItsLimits(String parameters) {
        assertThat(desk.log(parameters).expecting(400).code()).isEqualTo("INVALID_FIELDS");
    }

    private static Map<String, String> order(String state) {
        return Map.of("state", state, "reason", DeskFixture.REASON);
    }

    private String kinds(String parameters) {
        var kinds = new StringBuilder();
        desk.log(parameters)
                .expecting(200)
                .body()
                .get("items")
                .forEach(item -> kinds.append(item.get("kind").asString()).append(' '));
        return kinds.toString().strip();
    }

    /** Looks what the gate would say; a place that nobody has is not left behind. */
    private boolean takesAPlace() {
        return Boolean.TRUE.equals(transactions.execute(open -> {
            open.setRollbackOnly();
            return gate.takePlaces(RoomId.of(room), 1) == 1;
        }));
    }

    private void awaitState(Guest guest, String state) {
        await().atMost(PATIENCE)
                .until(() -> guest.looksAtTheLine(room).get("state").asString(), state::equals);
    }

    private void awaitRoom(Guest guest, String state) {
        await().atMost(PATIENCE)
                .until(() -> guest.looksAtTheLine(room).get("roomState").asString(), state::equals);
    }

    private void awaitBoard(String state) {
        await().atMost(PATIENCE)
                .until(
                        () -> people.stranger()
                                .get("/v1/rooms/" + room + "/board")
                                .text("state"),
                        state::equals);
    }
}

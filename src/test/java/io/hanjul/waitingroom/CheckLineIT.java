package io.hanjul.waitingroom;

import static io.hanjul.waitingroom.LineFixture.FAST;
import static io.hanjul.waitingroom.LineFixture.SOON;
import static io.hanjul.waitingroom.LineFixture.awaitState;
import static io.hanjul.waitingroom.LineFixture.join;
import static io.hanjul.waitingroom.LineFixture.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.ids.RoomId;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Race;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody from outside checks a line that was paused, made faster and left, and then one that was tampered with. */
@BesideTest
class CheckLineIT {

    private static final int GUESTS = 12;
    private static final int LEAVERS = 3;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Api owner;
    private RoomId room;
    private List<Api> guests;
    private String leaver;
    private LineChecker checker;

    @BeforeEach
    void anEventfulLine() {
        owner = people.anOwner();
        Venue venue = Venue.onSale(owner, clock, new Venue.Setup(Plans.rows(2, 5), 4));
        room = RoomId.of(venue.opensARoom(FAST, 1_000));
        var desk = new DeskFixture(owner, room.toString());
        desk.setState("PAUSED").expecting(200);
        var fixture = new LineFixture(server);
        checker = new LineChecker(fixture.api(), room);
        guests = Race.of(fixture.guests(fixture.api(), GUESTS), guest -> join(guest, room));
        await().atMost(SOON).until(() -> board().body().get("end").asInt() == GUESTS);
        leaver = turnOf(guests.getFirst());
        guests.subList(0, LEAVERS)
                .forEach(guest -> guest.delete(path(room, "/turns/me")).expecting(204));
        desk.admit(6_000, 500).expecting(200);
        desk.setState("OPEN").expecting(200);
        guests.subList(LEAVERS, GUESTS).forEach(guest -> awaitState(guest, room, "CALLED"));
    }

    @Test
    void aLineThatWasKeptIsFoundRight() {
        String seen = board().text("chainHead");
        assertThat(checker.finds("--turn", turnOf(guests.getLast()), "--seen", seen))
                .startsWith("Nothing is wrong with this line.")
                .contains(
                        "12 places given",
                        ": 9 called, 3 left, 0 silent, 0 of",
                        "Nodes that gave turns: 1; that have shares and were never heard: 0",
                        "Orders by hand: 3")
                .contains("and was called at 20", "The room has not ended");
        assertThat(checker.finds("--turn", leaver)).contains("because its owner had left");
        assertThat(checker.check("--seen", "0".repeat(64))).isEqualTo(CheckLineCommand.BROKEN);
        assertThat(checker.complaint()).contains("the head that was seen earlier is not in the chain");
    }

    @Test
    void whatIsChangedBehindTheProductsBackIsFound() {
        change("UPDATE room_log SET body = replace(body, 'ratePerMinute=600000>6000', 'ratePerMinute=600000>600')");
        assertThat(checker.check()).isEqualTo(CheckLineCommand.BROKEN);
        assertThat(checker.complaint()).contains("BROKEN at entry", "its hash is not that of its text");
    }

    @Test
    void aTickThatIsChangedOrTakenAwayIsFound() {
        change("UPDATE tick SET base = base + 1");
        assertThat(checker.check()).isEqualTo(CheckLineCommand.BROKEN);
        jdbc.sql("DELETE FROM tick WHERE room_id = :room")
                .param("room", room.value())
                .update();
        assertThat(checker.check()).isEqualTo(CheckLineCommand.BROKEN);
        assertThat(checker.complaint()).contains("is missing");
    }

    @Test
    void theChainIsReadInPagesThatNameNobody() {
        Answer first = page("?limit=2");
        assertThat(first.header("Cache-Control")).contains("immutable");
        assertThat(first.text("next")).isEqualTo("2");
        assertThat(first.body().get("items").get(0).get("kind").asString()).isEqualTo("OPEN");
        Answer rest = page("?cursor=2");
        assertThat(rest.header("Cache-Control")).isEqualTo("max-age=1, public");
        assertThat(rest.text("next")).isEmpty();
        assertThat(rest.body().get("items").get(0).get("seq").asInt()).isEqualTo(3);
        String whoOrdered = jdbc.sql("SELECT by_account FROM room_log WHERE room_id = :room AND kind = 'MODE' LIMIT 1")
                .param("room", room.value())
                .query(String.class)
                .single();
        assertThat(first.body().toString() + rest.body())
                .contains(DeskFixture.REASON)
                .doesNotContain(whoOrdered);
        assertThat(people.stranger().get(path(room, "/audit?limit=101")).status())
                .isEqualTo(400);
    }

    @Test
    void aRoomOfAnEarlierVersionHasNoChainToCheck() {
        jdbc.sql("UPDATE room_log SET body = 'room=1' WHERE room_id = :room AND seq = 1")
                .param("room", room.value())
                .update();
        people.stranger().get(path(room, "/audit")).expecting(404);
        assertThat(checker.check()).isEqualTo(CheckLineCommand.UNREADABLE);
    }

    private void change(String update) {
        int changed = jdbc.sql(update + " WHERE room_id = :room")
                .param("room", room.value())
                .update();
        assertThat(changed).isPositive();
    }

    private Answer board() {
        return people.stranger().get(path(room, "/board")).expecting(200);
    }

    private Answer page(String parameters) {
        return people.stranger().get(path(room, "/audit" + parameters)).expecting(200);
    }

    /** Joining again gives the same turn. */
    private String turnOf(Api guest) {
        return guest.post(path(room, "/turns"), Map.of()).text("turn");
    }
}

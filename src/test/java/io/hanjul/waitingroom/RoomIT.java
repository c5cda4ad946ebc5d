package io.hanjul.waitingroom;

import static io.hanjul.waitingroom.LineFixture.FAST;
import static io.hanjul.waitingroom.LineFixture.awaitState;
import static io.hanjul.waitingroom.LineFixture.enter;
import static io.hanjul.waitingroom.LineFixture.join;
import static io.hanjul.waitingroom.LineFixture.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.ids.RoomId;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BesideTest
class RoomIT {

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Clock clock;

    private LineFixture fixture;
    private Api api;

    @BeforeEach
    void connect() {
        fixture = new LineFixture(server);
        api = fixture.api();
    }

    @Test
    void whoLeavesMakesRoomForTheNextOne() {
        RoomId room = fixture.room(FAST, 1);
        Api minji = join(fixture.guest(api), room);
        awaitState(minji, room, "CALLED");
        Answer entry = enter(minji, room).expecting(201);
        assertThat(entry.text("admissionId")).isNotEmpty();
        awaitState(minji, room, "INSIDE");

        Api juno = join(fixture.guest(api), room);
        awaitState(juno, room, "WAITING");
        assertThat(enter(juno, room).expecting(409).code()).isEqualTo("NOT_CALLED_YET");

        minji.with("Hanjul-Entry", entry.text("pass"))
                .delete(path(room, "/entries/me"))
                .expecting(204);
        awaitState(minji, room, "ENDED");
        awaitState(juno, room, "CALLED");
        enter(juno, room).expecting(201);
        assertThat(enter(minji, room).expecting(410).code()).isEqualTo("TURN_ENDED");
    }

    @Test
    void enteringAgainGivesTheSameAdmissionUntilTheSameMoment() {
        RoomId room = fixture.room(FAST, 5);
        Api minji = join(fixture.guest(api), room);
        awaitState(minji, room, "CALLED");
        Answer first = enter(minji, room).expecting(201);
        Answer second = enter(minji, room).expecting(201);
        assertThat(second.text("admissionId")).isEqualTo(first.text("admissionId"));
        assertThat(second.text("passExpiresAt")).isEqualTo(first.text("passExpiresAt"));
    }

    @Test
    void joiningAgainGivesTheSameTurn() {
        RoomId room = fixture.room(FAST, 5, clock.instant().plusSeconds(600));
        Api stranger = join(api, room);
        Answer again = stranger.post(path(room, "/turns"), Map.of()).expecting(200);
        assertThat(stranger.with("Hanjul-Turn", again.text("turn"))
                        .get(path(room, "/turns/me"))
                        .status())
                .isEqualTo(200);

        Api guest = fixture.guest(api);
        String turn = guest.post(path(room, "/turns"), Map.of()).expecting(201).text("turn");
        assertThat(guest.post(path(room, "/turns"), Map.of()).expecting(200).text("turn"))
                .isEqualTo(turn);
    }

    @Test
    void theLineFormsBeforeTheSaleOpensAndNobodyIsCalled() {
        RoomId room = fixture.room(60, 5, clock.instant().plusSeconds(600));
        Api minji = join(fixture.guest(api), room);
        awaitState(minji, room, "WAITING");
        Answer mine = minji.get(path(room, "/turns/me"));
        assertThat(Duration.parse(mine.text("waitFrom"))).isGreaterThan(Duration.ofSeconds(500));
        assertThat(mine.text("callWindowEndsAt")).isEmpty();
        assertThat(enter(minji, room).expecting(409).code()).isEqualTo("NOT_CALLED_YET");
    }

    @Test
    void nobodyJoinsAfterTheSale() {
        RoomId room = fixture.room(60, 5, clock.instant().minusSeconds(7_200));
        Answer refused = api.post(path(room, "/turns"), Map.of()).expecting(409);
        assertThat(refused.code()).isEqualTo("ROOM_CLOSED");
        assertThat(api.get(path(room, "")).expecting(200).text("state")).isEqualTo("CLOSED");
    }

    @Test
    void whoLeavesTheLineMayJoinAgainAtItsEnd() {
        RoomId room = fixture.room(60, 5, clock.instant().plusSeconds(600));
        Api guest = fixture.guest(api);
        Api before = join(guest, room);
        before.delete(path(room, "/turns/me")).expecting(204);
        before.delete(path(room, "/turns/me")).expecting(204);
        awaitState(before, room, "ENDED");
        assertThat(enter(before, room).expecting(410).code()).isEqualTo("TURN_ENDED");
        Answer again = before.post(path(room, "/turns"), Map.of()).expecting(201);
        assertThat(again.text("turn")).hasSize(88);
    }

    @Test
    void theBoardIsTheSameForAllAndATickNeverChanges() {
        RoomId room = fixture.room(FAST, 5);
        Api minji = join(fixture.guest(api), room);
        awaitState(minji, room, "CALLED");
        Answer board = await().until(
                        () -> api.get(path(room, "/board")).expecting(200),
                        shown -> shown.body().get("end").asLong() == 1);
        assertThat(board.header("Cache-Control")).contains("public").contains("s-maxage=1");
        assertThat(Instant.parse(board.text("at"))).isBeforeOrEqualTo(clock.instant());
        assertThat(board.text("pollAfter")).isEqualTo("PT1S");

        long tick = board.body().get("ticks").get(0).get("tick").asLong();
        Answer sealed = api.get(path(room, "/ticks/" + tick)).expecting(200);
        assertThat(sealed.header("Cache-Control")).contains("immutable");
        assertThat(sealed.text("seed")).hasSize(32);
        Answer other = api.get(path(room, "/ticks/" + (tick + 1))).expecting(404);
        assertThat(other.header("Cache-Control")).contains("no-store");
    }

    @Test
    void aBoardThatHasNotChangedIsNotSentAgain() {
        RoomId room = fixture.room(FAST, 5);
        String path = path(room, "/board");
        var answers = Stream.generate(() ->
                        api.with("If-None-Match", api.get(path).header("ETag")).get(path))
                .limit(20)
                .map(Answer::status);
        assertThat(answers).contains(304);
    }
}

package io.hanjul.waitingroom;

import static io.hanjul.waitingroom.LineFixture.FAST;
import static io.hanjul.waitingroom.LineFixture.awaitState;
import static io.hanjul.waitingroom.LineFixture.enter;
import static io.hanjul.waitingroom.LineFixture.join;
import static io.hanjul.waitingroom.LineFixture.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanjul.ids.RoomId;
import io.hanjul.testing.Api;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.EventStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@BesideTest
class LineEventsIT {

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Clock clock;

    private LineFixture fixture;

    @BeforeEach
    void connect() {
        fixture = new LineFixture(server);
    }

    @Test
    void whoIsNextIsShownTheBoardUntilCalled() throws Exception {
        RoomId room = fixture.room(FAST, 1);
        Api minji = fixture.called(room, 1).getFirst();
        String pass = enter(minji, room).expecting(201).text("pass");
        Api juno = join(fixture.guest(fixture.api()), room);
        awaitState(juno, room, "WAITING");

        try (var stream = EventStream.open(juno, path(room, "/events"), "")) {
            EventStream.Event first = stream.next();
            JsonNode board = JsonMapper.shared().readTree(first.data());
            assertThat(first.name()).isEqualTo("board");
            assertThat(board.get("calledUpTo").asLong()).isOne();
            assertThat(otherThan(first.id(), stream)).as("a later second").isNotEqualTo(first.id());

            minji.with("Hanjul-Entry", pass).delete(path(room, "/entries/me")).expecting(204);
            assertThat(lastOf(stream).get("calledUpTo").asLong()).isEqualTo(2);
        }
        awaitState(juno, room, "CALLED");
        juno.get(path(room, "/events")).expecting(204);
    }

    @Test
    void whoWaitsLongerIsToldWhenToComeAgain() {
        RoomId room = fixture.room(60, 1, clock.instant().plusSeconds(600));
        Api minji = join(fixture.guest(fixture.api()), room);
        awaitState(minji, room, "WAITING");

        assertThatThrownBy(() -> EventStream.open(minji, path(room, "/events"), ""))
                .hasMessageContaining("503");
        Api.Answer refused = minji.get(path(room, "/events")).expecting(503);
        assertThat(refused.code()).isEqualTo("TRY_AGAIN");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(400, 510);
    }

    @Test
    void onlyTheOwnersOfTurnsOfThatRoomAreShownIt() {
        RoomId room = fixture.room(FAST, 1, clock.instant().plusSeconds(60));
        Api other = join(fixture.guest(fixture.api()), fixture.room(FAST, 1));

        assertThat(fixture.api().get(path(room, "/events")).status()).isEqualTo(401);
        assertThat(other.get(path(room, "/events")).code()).isEqualTo("TURN_INVALID");
    }

    /** On a busy machine a board may be a second old, and is shown again. */
    private String otherThan(String before, EventStream stream) throws Exception {
        Instant latest = clock.instant().plus(Duration.ofSeconds(20));
        String next = stream.next().id();
        while (next.equals(before) && clock.instant().isBefore(latest)) {
            next = stream.next().id();
        }
        return next;
    }

    private JsonNode lastOf(EventStream stream) throws Exception {
        Instant latest = clock.instant().plus(Duration.ofSeconds(20));
        JsonNode last = JsonMapper.shared().readTree(stream.next().data());
        while (last.get("calledUpTo").asLong() == 1 && clock.instant().isBefore(latest)) {
            last = JsonMapper.shared().readTree(stream.next().data());
        }
        assertThatThrownBy(stream::await).as("it ends with that").isInstanceOf(IOException.class);
        return last;
    }
}

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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who was away when the line moved past, or too late for a call. Time that passes is taken from what is on record. */
@BesideTest
class ReturnIT {

    @Autowired
    private ApplicationContext server;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Clock clock;

    private LineFixture fixture;

    @BeforeEach
    void connect() {
        fixture = new LineFixture(server);
    }

    @Test
    void whoWasPassedOverWhileSilentIsCalledBeforeAllOthers() {
        RoomId room = fixture.room(FAST, 1, clock.instant().plusSeconds(600));
        List<Api> guests = List.of(waiting(room), waiting(room), waiting(room));
        anotherNodeMovesPast(room, 2);
        awaitState(guests.get(1), room, "PASSED_OVER");
        assertThat(enter(guests.get(1), room).expecting(409).code()).isEqualTo("NOT_CALLED_YET");
        await().until(() -> back(room) == 1);

        opens(room);
        awaitState(guests.get(1), room, "CALLED");
        assertThat(guests.get(2).get(path(room, "/turns/me")).text("state")).isEqualTo("WAITING");
        enter(guests.get(1), room).expecting(201);
        awaitState(guests.get(0), room, "PASSED_OVER");
        await().until(() -> back(room) == 2);
        guests.get(1).delete(path(room, "/turns/me")).expecting(204);
        awaitState(guests.get(0), room, "CALLED");
        assertThat(fixture.number(
                        "SELECT count(*) FROM room_log WHERE room_id = :room AND body LIKE '%overdue=1'", room))
                .as("it is in the log")
                .isEqualTo(1);
    }

    @Test
    void whoMissesACallIsCalledOnceMoreAndNotAgain() {
        RoomId room = fixture.room(FAST, 1);
        Api guest = fixture.called(room, 1).getFirst();
        later("UPDATE room_call SET called_at = called_at - interval '3 minutes' WHERE room_id = :room", room);
        assertThat(guest.get(path(room, "/turns/me")).text("state")).isEqualTo("MISSED");
        awaitState(guest, room, "CALLED");
        assertThat(guest.get(path(room, "/turns/me")).text("callWindowEndsAt")).isNotEmpty();

        later("UPDATE turn_return SET called_at = called_at - interval '3 minutes' WHERE room_id = :room", room);
        awaitState(guest, room, "ENDED");
        assertThat(enter(guest, room).expecting(410).code()).isEqualTo("TURN_ENDED");
        Answer again = guest.post(path(room, "/turns"), Map.of()).expecting(201);
        assertThat(again.text("turn")).hasSize(88);
    }

    @Test
    void whoCameInTimeAndMetAFullRoomStaysCalled() {
        RoomId room = fixture.room(FAST, 2);
        List<Api> guests = fixture.called(room, 2);
        fixture.resize(room, 1);
        Answer entry = enter(guests.get(0), room).expecting(201);
        enter(guests.get(1), room).expecting(202);
        later("UPDATE room_call SET called_at = called_at - interval '3 minutes' WHERE room_id = :room", room);
        awaitState(guests.get(1), room, "CALLED");
        guests.get(0)
                .with("Hanjul-Entry", entry.text("pass"))
                .delete(path(room, "/entries/me"))
                .expecting(204);
        enter(guests.get(1), room).expecting(201);
    }

    @Test
    void aHeartbeatIsTheOwnersOnlyAndSaysWhenToAsk() {
        RoomId room = fixture.room(FAST, 1, clock.instant().plusSeconds(600));
        Api guest = waiting(room);
        Answer heard = guest.post(path(room, "/turns/me/heartbeat"), Map.of()).expecting(204);
        assertThat(Integer.parseInt(heard.header("Retry-After"))).isBetween(20, 30);
        assertThat(guest.get(path(room, "/turns/me")).text("beatAfter")).isEqualTo("PT30S");
        assertThat(fixture.api()
                        .post(path(room, "/turns/me/heartbeat"), Map.of())
                        .code())
                .isEqualTo("TURN_INVALID");
        assertThat(fixture.api().get(path(room, "/board")).text("beatNear")).isEqualTo("PT30S");
    }

    private Api waiting(RoomId room) {
        Api guest = join(fixture.guest(fixture.api()), room);
        awaitState(guest, room, "WAITING");
        return guest;
    }

    /** As its leader writes it when nobody there was heard for a while. */
    private void anotherNodeMovesPast(RoomId room, int places) {
        transactions.executeWithoutResult(open -> {
            fixture.lock(room);
            jdbc.sql("""
                            INSERT INTO room_call (room_id, from_ordinal, to_ordinal, called_at, called, arrived,
                                                   silent)
                            VALUES (:room, 0, :to, clock_timestamp(), 0, 0, '0-' || (:to - 1))
                            """).param("room", room.value()).param("to", places).update();
            jdbc.sql("UPDATE room SET called_up_to = :to WHERE id = :room")
                    .param("room", room.value())
                    .param("to", places)
                    .update();
        });
    }

    private int back(RoomId room) {
        return fixture.number("SELECT count(*) FROM turn_return WHERE room_id = :room", room);
    }

    private void opens(RoomId room) {
        later("UPDATE room SET opens_at = clock_timestamp() - interval '1 second' WHERE id = :room", room);
    }

    private void later(String sql, RoomId room) {
        jdbc.sql(sql).param("room", room.value()).update();
    }
}

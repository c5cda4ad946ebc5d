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
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Race;
import io.hanjul.waitingroom.line.Bearable;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who turns up is measured, whether let in or not, and calls go by it. */
@Order(5)
@BesideTest
class TurnoutIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The window of two minutes is over, and has not been for the minute in which a fast room is measured. */
    private static final String OVER =
            "UPDATE room_call SET called_at = called_at - interval '125 seconds' WHERE room_id = :room";

    @Autowired
    private ApplicationContext server;

    @Autowired
    private JdbcClient jdbc;

    private LineFixture fixture;

    @BeforeEach
    void connect() {
        fixture = new LineFixture(server);
    }

    /**
     * Of eight three come in and one meets a full room: four have turned up, however often they knock. Somebody waits,
     * or the leader would have nothing to do there.
     */
    @Test
    void whoTurnsUpIsCountedOnceAndCallsGoByIt() {
        RoomId room = fixture.room(FAST, 20);
        List<Api> guests = fixture.called(room, 8);
        fixture.resize(room, 3);
        guests.subList(0, 3).forEach(guest -> enter(guest, room).expecting(201));
        enter(guests.get(3), room).expecting(202);
        enter(guests.get(3), room).expecting(202);
        assertThat(sum("came", room)).isEqualTo(4);
        assertThat(sum("arrived", room)).isEqualTo(3);
        fixture.resize(room, 20);
        enter(guests.get(3), room).expecting(201);
        enter(guests.get(3), room).expecting(201);
        assertThat(sum("came", room)).isEqualTo(4);
        assertThat(sum("came_in[1]", room)).isEqualTo(4);
        assertThat(sum("arrived", room)).isEqualTo(4);

        fixture.resize(room, 4);
        join(fixture.guest(fixture.api()), room);
        later(OVER, room);
        await().atMost(PATIENCE)
                .until(() -> fixture.api()
                                .get(path(room, "/board"))
                                .expecting(200)
                                .body()
                                .get("show")
                                .asDouble()
                        <= 0.98);
        assertThat(fixture.number(
                        "SELECT count(*) FROM room_log WHERE room_id = :room AND kind = 'SHOW'"
                                + " AND body LIKE '% show=980 called=8 came=4 %'",
                        room))
                .as("it is in the log, with what it was measured of")
                .isEqualTo(1);
    }

    /** Windows stand still at the door: whoever waits there has the next place, and nobody is called to it. */
    @Test
    void whoStandsAtTheDoorGoesBeforeAnybodyNewIsCalled() {
        RoomId room = fixture.room(FAST, 2);
        List<Api> guests = fixture.called(room, 2);
        fixture.resize(room, 1);
        enter(guests.get(0), room).expecting(201);
        enter(guests.get(1), room).expecting(202);
        later(OVER, room);
        Api next = join(fixture.guest(fixture.api()), room);
        fixture.resize(room, 2);
        fixture.awaitSteps(room);
        assertThat(next.get(path(room, "/turns/me")).text("state")).isEqualTo("WAITING");
        enter(guests.get(1), room).expecting(201);
        fixture.resize(room, 3);
        awaitState(next, room, "CALLED");
    }

    /** Booking is slow: twenty are borne in any case, and no more are called in; then it is fast again. */
    @Test
    void whileBookingIsSlowFewerAreCalledIn() {
        RoomId room = fixture.room(FAST, 40);
        List<Api> guests = fixture.called(room, 22);
        Race.of(guests, guest -> enter(guest, room).expecting(201));
        var load = server.getBean(BookingLoad.class);
        // What is usual is what was seen first: on a server where nobody has booked yet, this.
        load.report(new BookingLoad.Second(100, 20, 0));
        fixture.resize(room, 22);
        Api next = join(fixture.guest(fixture.api()), room);
        awaitState(next, room, "WAITING");
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> {
            load.report(new BookingLoad.Second(100, 5_000, 0));
            return fixture.number("SELECT bearable FROM room WHERE id = :room", room) == Bearable.LEAST;
        });
        fixture.resize(room, 40);
        assertThat(next.get(path(room, "/turns/me")).text("state")).isEqualTo("WAITING");
        awaitState(next, room, "CALLED");
        assertThat(fixture.number("SELECT bearable FROM room WHERE id = :room", room))
                .isGreaterThan(22);
        assertThat(fixture.number(
                        "SELECT count(*) FROM room_log WHERE room_id = :room AND kind = 'LIMIT'"
                                + " AND body LIKE '% inside=20 of=22'",
                        room))
                .isPositive();
    }

    private int sum(String what, RoomId room) {
        return fixture.number("SELECT sum(" + what + ") FROM room_call WHERE room_id = :room", room);
    }

    private void later(String sql, RoomId room) {
        jdbc.sql(sql).param("room", room.value()).update();
    }
}

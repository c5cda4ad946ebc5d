package io.hanjul.waitingroom;

import static io.hanjul.waitingroom.LineFixture.FAST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A room that is stopped and opened again costs nobody a call. Time that passes is taken from what is on record. */
@BesideTest
@ResourceLock("RoomStopIT")
class RoomStopIT {

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private String room;
    private DeskFixture desk;

    @BeforeEach
    void openARoom() {
        Api owner = people.anOwner();
        room = Venue.onSale(owner, clock, new Venue.Setup(Plans.rows(2, 5), 4)).opensARoom(FAST, 1);
        desk = new DeskFixture(owner, room);
    }

    @Test
    void whoWasCalledHasAsMuchTimeAsWasLeftWhenARoomWasClosed() {
        Guest guest = people.aGuest().joins(room);
        awaitState(guest, "CALLED");
        desk.setState("CLOSED").expecting(200);
        fiveMinutesLater();
        awaitState(guest, "ENDED");
        desk.setState("OPEN").expecting(200);
        awaitState(guest, "CALLED");
        assertThat(number("SELECT count(*) FROM turn_return WHERE room_id = CAST(:room AS uuid)"))
                .as("it was the first call")
                .isZero();
        guest.isCalledAndEnters(room);
    }

    @Test
    void whoWaitsToBeCalledOnceMoreWaitsNoLessForAPause() {
        Guest guest = people.aGuest().joins(room);
        awaitState(guest, "CALLED");
        desk.setState("PAUSED").expecting(200);
        passes("room_call", "called_at", 5);
        awaitState(guest, "MISSED");
        await().until(() -> number("SELECT count(*) FROM turn_return WHERE room_id = CAST(:room AS uuid)") == 1);
        passes("room_log", "at", 20);
        passes("turn_return", "since", 16);
        assertThat(guest.looksAtTheLine(room).get("state").asString()).isEqualTo("MISSED");
        desk.setState("OPEN").expecting(200);
        awaitState(guest, "CALLED");
        guest.isCalledAndEnters(room);
    }

    @Test
    void whoMissedACallAsksAsSeldomAsManyHaveTo() {
        Guest guest = people.aGuest().joins(room);
        awaitState(guest, "CALLED");
        desk.setState("PAUSED").expecting(200);
        passes("room_call", "called_at", 5);
        jdbc.sql("""
                        INSERT INTO turn_return (room_id, ordinal, lane, since)
                        SELECT CAST(:room AS uuid), ordinal, 'LATE', clock_timestamp()
                        FROM generate_series(1000, 3999) AS ordinal
                        """).param("room", room).update();
        awaitState(guest, "MISSED");
        await().until(
                        () -> guest.looksAtTheLine(room).get("pollAfter").asString(),
                        text -> Duration.parse(text).toSeconds() >= 10);
    }

    private void fiveMinutesLater() {
        passes("room_log", "at", 5);
        passes("room_call", "called_at", 5);
    }

    private void passes(String table, String column, int minutes) {
        String sql = "UPDATE " + table + " SET " + column + " = " + column + " - interval '" + minutes
                + " minutes' WHERE room_id = CAST(:room AS uuid)";
        jdbc.sql(sql).param("room", room).update();
    }

    private int number(String sql) {
        return jdbc.sql(sql).param("room", room).query(Integer.class).single();
    }

    private void awaitState(Guest guest, String state) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> guest.looksAtTheLine(room).get("state").asString(), state::equals);
    }
}

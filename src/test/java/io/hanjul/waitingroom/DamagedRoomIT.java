package io.hanjul.waitingroom;

import static io.hanjul.waitingroom.LineFixture.FAST;
import static io.hanjul.waitingroom.LineFixture.awaitState;
import static io.hanjul.waitingroom.LineFixture.enter;
import static io.hanjul.waitingroom.LineFixture.join;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.ids.RoomId;
import io.hanjul.testing.Api;
import io.hanjul.testing.BesideTest;
import io.hanjul.waitingroom.line.Ticks;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A room whose data is damaged stands still; the others go on, and so does it when it is mended. */
@BesideTest
class DamagedRoomIT {

    @Autowired
    private ApplicationContext server;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private NodeTable nodes;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    @Test
    void oneDamagedRoomDoesNotStopTheOthers() {
        var fixture = new LineFixture(server);
        var api = new Api(URI.create("http://localhost:" + port));
        RoomId damaged = fixture.room(FAST, 5);
        RoomId sound = fixture.room(FAST, 5);
        int boot = damage(damaged);
        await().until(() -> meters.counter("hanjul.room.steps.failed").count() > 0);
        Api stuck = join(fixture.guest(api), damaged);

        awaitState(join(fixture.guest(api), sound), sound, "CALLED");
        assertThat(stuck.get(LineFixture.path(damaged, "/turns/me")).text("state"))
                .isEqualTo("COUNTING");

        mend(damaged, boot);
        awaitState(stuck, damaged, "CALLED");
    }

    /** The room that is damaged is the older one, so it comes first. */
    @Test
    void oneDamagedRoomDoesNotKeepThePlacesOfTheOthers() {
        var fixture = new LineFixture(server);
        var api = new Api(URI.create("http://localhost:" + port));
        RoomId damaged = fixture.room(FAST, 1);
        RoomId sound = fixture.room(FAST, 1);
        Stream.of(damaged, sound).forEach(room -> {
            Api guest = join(fixture.guest(api), room);
            awaitState(guest, room, "CALLED");
            enter(guest, room).expecting(201);
        });

        countInside(damaged, 0);
        runOut(damaged);
        runOut(sound);

        await().until(() -> inside(sound), count -> count == 0);
        countInside(damaged, 1);
        await().until(() -> inside(damaged), count -> count == 0);
    }

    private void countInside(RoomId room, int count) {
        jdbc.sql("UPDATE room SET inside = :count WHERE id = :room")
                .param("count", count)
                .param("room", room.value())
                .update();
    }

    private int inside(RoomId room) {
        return jdbc.sql("SELECT inside FROM room WHERE id = :room")
                .param("room", room.value())
                .query(Integer.class)
                .single();
    }

    private void runOut(RoomId room) {
        jdbc.sql("""
                        UPDATE admission SET pass_expires_at = admitted_at, expires_at = admitted_at
                        WHERE room_id = :room
                        """).param("room", room.value()).update();
    }

    /** A report that cannot be read. */
    private int damage(RoomId room) {
        int boot = nodes.nextBoot();
        long now = Ticks.at(clock.instant());
        jdbc.sql("""
                        INSERT INTO room_node (room_id, boot, from_tick, through_tick, closed_tick, counts, ceilings)
                        VALUES (:room, :boot, :from, :through, :through, 'not a count', '')
                        """)
                .param("room", room.value())
                .param("boot", boot)
                .param("from", now)
                .param("through", now + 1_000)
                .update();
        return boot;
    }

    private void mend(RoomId room, int boot) {
        jdbc.sql("DELETE FROM room_node WHERE room_id = :room AND boot = :boot")
                .param("room", room.value())
                .param("boot", boot)
                .update();
    }
}

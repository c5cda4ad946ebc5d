package io.hanjul.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.RoomId;
import io.hanjul.testing.BesideTest;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a node keeps in memory, on a node that looks only when it is told to. */
@BesideTest
@ResourceLock(LineFixture.ONE_AT_A_TIME)
class RoomWatchIT {

    @Autowired
    private ApplicationContext server;

    @Autowired
    private JdbcClient jdbc;

    /** Its line may be a million long. */
    @Test
    void aRoomThatIsOverSinceLongIsNotReadAnewEachTimeThatSomebodyAsks() {
        RoomId room = new LineFixture(server).room(60, 1);
        jdbc.sql("""
                        UPDATE room
                        SET opens_at = opens_at - interval '3 days', closes_at = closes_at - interval '3 days'
                        WHERE id = :room
                        """).param("room", room.value()).update();
        var watch = new RoomWatch(
                server.getBean(RoomTable.class),
                server.getBean(TickTable.class),
                server.getBean(RoomLogTable.class),
                server.getBean(RoomNewsReader.class),
                server.getBean(RoomSecrets.class),
                server.getBean(WaitingRoomSettings.class),
                new SimpleMeterRegistry(),
                server.getBean(Clock.class));
        watch.refreshAll();
        assertThat(watch.knows(room)).isFalse();
        KnownRoom first = watch.require(room);
        watch.refreshAll();
        assertThat(watch.require(room)).isSameAs(first);
        assertThat(first.stateAt(server.getBean(Clock.class).instant())).isEqualTo(RoomState.CLOSED);
    }
}

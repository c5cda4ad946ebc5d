package io.hanjul.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.RoomId;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.MovableClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a node keeps in memory, on a node that looks only when it is told to. */
@BesideTest
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
        RoomWatch watch = watch(server.getBean(Clock.class), Duration.ZERO);
        watch.refreshAll();
        assertThat(watch.knows(room)).isFalse();
        KnownRoom first = watch.require(room);
        watch.refreshAll();
        assertThat(watch.require(room)).isSameAs(first);
        assertThat(first.stateAt(server.getBean(Clock.class).instant())).isEqualTo(RoomState.CLOSED);
    }

    /** Nodes live on while a backup is restored into an empty database. */
    @Test
    void aRoomThatTheDatabaseDoesNotHaveForAWhileIsRemembered() {
        var line = new LineFixture(server);
        RoomId room = line.room(LineFixture.FAST, 5);
        new LossFixture(server, line, room).standing(2);
        var clock = new MovableClock();
        clock.advance(
                Duration.between(clock.instant(), server.getBean(Clock.class).instant()));
        RoomWatch watch = watch(clock, Duration.ofMinutes(15));
        watch.refreshAll();
        KnownRoom known = watch.require(room);
        RoomBackup backup = RoomBackup.of(jdbc, server.getBean(TransactionTemplate.class), room);
        backup.remove();
        watch.refreshAll();
        clock.advance(Duration.ofMinutes(14));
        watch.refreshAll();
        assertThat(watch.knows(room)).isTrue();
        assertThat(watch.require(room)).isSameAs(known);
        assertThat(known.stateAt(clock.instant())).as("nothing is heard of it").isEqualTo(RoomState.PAUSED);
        clock.advance(Duration.ofMinutes(1));
        watch.refreshAll();
        assertThat(watch.knows(room)).isFalse();
        backup.restore();
    }

    private RoomWatch watch(Clock clock, Duration remembered) {
        return new RoomWatch(
                server.getBean(RoomTable.class),
                server.getBean(TickTable.class),
                server.getBean(RoomLogTable.class),
                server.getBean(RoomNewsReader.class),
                server.getBean(RoomSecrets.class),
                server.getBean(WaitingRoomSettings.class),
                new RecoverySettings(Duration.ofSeconds(1), Duration.ZERO, 1_000, 1_000, remembered),
                new SimpleMeterRegistry(),
                clock);
    }
}

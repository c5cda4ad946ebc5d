package io.hanjul.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.ids.IdSource;
import io.hanjul.ids.RoomId;
import io.hanjul.keys.RedisStores;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.MovableClock;
import io.hanjul.waitingroom.line.Line;
import io.hanjul.waitingroom.line.Rhythm;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes that hear different people: the server, and another memory of the same room with a clock of its own. */
@BesideTest
class BeatBusIT {

    @Autowired
    private ApplicationContext server;

    @Autowired
    private BeatBus here;

    @Autowired
    private WaitingRoomSettings settings;

    @Autowired
    private Clock clock;

    private final MovableClock elsewhereClock = new MovableClock();
    private RoomWatch watch;
    private BeatBus elsewhere;

    @BeforeEach
    void startAnotherNode() {
        watch = new RoomWatch(
                server.getBean(RoomTable.class),
                server.getBean(TickTable.class),
                server.getBean(RoomLogTable.class),
                server.getBean(RoomNewsReader.class),
                server.getBean(RoomSecrets.class),
                settings,
                server.getBean(RecoverySettings.class),
                new SimpleMeterRegistry(),
                elsewhereClock);
        elsewhere = new BeatBus(
                server.getBean(RedisStores.class),
                watch,
                settings,
                server.getBean(IdSource.class),
                new SimpleMeterRegistry(),
                elsewhereClock);
    }

    @Test
    void whoIsHeardHereIsThereElsewhere() {
        RoomId room = roomWithSomebody();
        Line line = watch.require(room).line();
        assertThat(line.isThere(0, now())).isTrue();
        elsewhereClock.advance(Duration.ofMinutes(10));
        assertThat(line.isThere(0, now())).isFalse();
        here.tell(room, 0);
        await().until(() -> line.isThere(0, now()));
    }

    @Test
    void whoCannotHearTheOthersCountsEverybodyAsThereUntilAllCanHaveBeenHeard() {
        Line line = watch.require(roomWithSomebody()).line();
        elsewhereClock.advance(Duration.ofMinutes(10));
        assertThat(line.isThere(0, now())).isFalse();
        elsewhere.exchange();
        assertThat(line.isThere(0, now())).as("no message of its own yet").isTrue();

        await().until(() -> {
            elsewhere.exchange();
            return !elsewhere.isAlone();
        });
        assertThat(line.isThere(0, now())).as("a while longer").isTrue();
        elsewhereClock.advance(Duration.ofSeconds(4));
        elsewhere.exchange();
        elsewhereClock.advance(Duration.ofSeconds(100));
        assertThat(line.isThere(0, now())).isFalse();
    }

    /** The message that came back was sent before; whoever beat meanwhile was not heard. */
    @Test
    void aNodeThatStoodStillPassesNobodyOver() {
        RoomId room = roomWithSomebody();
        Line line = watch.require(room).line();
        await().until(() -> {
            elsewhere.exchange();
            return !elsewhere.isAlone();
        });
        elsewhereClock.advance(Duration.ofMinutes(30));
        assertThat(line.isThere(0, now())).isFalse();
        var step = new CallStep(
                server.getBean(CallTable.class),
                server.getBean(CallAims.class),
                server.getBean(CallBounds.class),
                server.getBean(ReturnCalls.class),
                server.getBean(ReturnWaits.class),
                elsewhere,
                server.getBean(RoomLogTable.class),
                elsewhereClock);
        var rooms = server.getBean(RoomTable.class);
        Integer called = server.getBean(TransactionTemplate.class).execute(open -> {
            open.setRollbackOnly();
            rooms.lock(List.of(room));
            return step.call(rooms.find(room).orElseThrow(), watch.require(room))
                    .people();
        });
        assertThat(called).as("who is called and not passed over").isEqualTo(1);
    }

    private RoomId roomWithSomebody() {
        var fixture = new LineFixture(server);
        RoomId room = fixture.room(LineFixture.FAST, 1, clock.instant().plusSeconds(600));
        LineFixture.awaitState(LineFixture.join(fixture.guest(fixture.api()), room), room, "WAITING");
        return room;
    }

    private int now() {
        return Rhythm.moment(elsewhereClock.instant());
    }
}

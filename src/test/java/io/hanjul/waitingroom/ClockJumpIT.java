package io.hanjul.waitingroom;

import static io.hanjul.waitingroom.LineFixture.FAST;
import static io.hanjul.waitingroom.LineFixture.awaitState;
import static io.hanjul.waitingroom.LineFixture.enter;
import static io.hanjul.waitingroom.LineFixture.join;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.RoomId;
import io.hanjul.testing.Api;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.MovableClock;
import io.hanjul.waitingroom.line.NodeReport;
import io.hanjul.waitingroom.line.TickCounts;
import io.hanjul.waitingroom.line.TickJoins;
import io.hanjul.waitingroom.line.Ticks;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Clocks are put right while people wait: no turn is lost by it, and no door stays shut. */
@BesideTest
class ClockJumpIT {

    @Autowired
    private ApplicationContext server;

    @Autowired
    private NodeTable nodes;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private LineFixture fixture;

    @BeforeEach
    void connect() {
        fixture = new LineFixture(server);
    }

    @Test
    void aLeaderWhoseClockIsAheadSealsNoTickInWhichOthersGiveTurns() {
        RoomId room = fixture.room(FAST, 1, clock.instant().plusSeconds(600));
        Api guest = join(fixture.guest(fixture.api()), room);
        var next = new MovableClock();
        next.advance(Duration.between(next.instant(), clock.instant()).plusDays(30));
        LeadRooms ahead = leader(next);
        for (int step = 0; step < 60; step++) {
            ahead.step();
            next.advance(Duration.ofSeconds(1));
        }
        assertThat(fixture.sealedThrough(room)).isLessThan(Ticks.at(clock.instant()));
        awaitState(guest, room, "WAITING");
        awaitState(join(fixture.guest(fixture.api()), room), room, "WAITING");
    }

    @Test
    void aLeaseIsNotRenewedIntoTicksThatAreSealed() {
        RoomId room = fixture.room(FAST, 1, clock.instant().plusSeconds(600));
        transactions.executeWithoutResult(open -> {
            open.setRollbackOnly();
            fixture.lock(room);
            long sealed = fixture.sealedThrough(room);
            int boot = nodes.nextBoot();
            var lease = new NodeReport(boot, sealed + 1, sealed + 150, sealed, TickJoins.NONE, TickCounts.NONE);
            nodes.lease(room, lease, sealed);
            assertThat(nodes.report(boot, Map.of(room, lease.upTo(sealed + 151))))
                    .containsExactly(Map.entry(room, sealed + 151));
            jdbc.sql("UPDATE room SET sealed_through = sealed_through + 160 WHERE id = :room")
                    .param("room", room.value())
                    .update();
            assertThat(nodes.report(boot, Map.of(room, lease.upTo(sealed + 170))))
                    .as("what was sealed without it stays so")
                    .containsExactly(Map.entry(room, sealed + 151));
        });
    }

    @Test
    void aClockThatIsPutBackShutsNoDoor() {
        RoomId room = fixture.room(FAST, 5);
        Api guest = fixture.called(room, 1).getFirst();
        jdbc.sql("""
                        UPDATE room SET bucket = 0, bucket_at = clock_timestamp() + interval '5 minutes'
                        WHERE id = :room
                        """).param("room", room.value()).update();
        enter(guest, room).expecting(201);
    }

    /** Another node, which tries for the lead as often as any. */
    private LeadRooms leader(Clock clockOfTheNode) {
        return new LeadRooms(
                server.getBean(LeaderTable.class),
                server.getBean(RoomTable.class),
                server.getBean(TellLeases.class),
                server.getBean(TickTable.class),
                server.getBean(CallStep.class),
                server.getBean(DrawPlaces.class),
                server.getBean(LeftTurnTable.class),
                server.getBean(RoomWatch.class),
                server.getBean(Recoveries.class),
                server.getBean(Stamps.class),
                transactions,
                server.getBean(WaitingRoomSettings.class),
                new SimpleMeterRegistry(),
                clockOfTheNode);
    }
}

package io.hanjul.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.hanjul.edge.Arrival;
import io.hanjul.ids.RoomId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import io.hanjul.testing.MovableClock;
import io.hanjul.testing.ServerTest;
import io.hanjul.waitingroom.line.Stamper.Stamp;
import io.hanjul.waitingroom.line.Ticks;
import io.hanjul.waitingroom.line.TurnToken.Owner;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** A node whose database goes away and comes back: joins go on as far as they are covered, and no further. */
@ServerTest
class StoreAwayIT {

    private static final int CEILING = 16;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private NodeTable nodes;

    @Autowired
    private RoomTable rooms;

    @Autowired
    private LeafTable leaves;

    @Autowired
    private PlatformTransactionManager store;

    @Autowired
    private JdbcClient jdbc;

    private final MovableClock clock = new MovableClock();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Breakable breakable = new Breakable();

    private RoomId room;
    private Stamps stamps;
    private int networks;

    @BeforeEach
    void start() {
        room = new LineFixture(server).room(LineFixture.FAST, 50);
        // The leader of this server seals by its own clock: it must not come to the ticks of this test.
        Instant tomorrow = server.getBean(Clock.class).instant().plus(Duration.ofDays(1));
        clock.advance(Duration.between(clock.instant(), tomorrow));
        var minute = Duration.ofMinutes(1);
        var settings = new WaitingRoomSettings(
                CEILING, minute, minute, minute, minute, minute, minute, 1, 1, 1, 1, 1, minute, 1, minute, 1);
        stamps = new Stamps(nodes, rooms, leaves, new TransactionTemplate(breakable), settings, meters, clock);
    }

    @Test
    void joinsGoOnInsideTheLeaseAndAreRefusedAfterIt() {
        stamp();
        breakable.away = true;
        clock.advance(Duration.ofSeconds(29));
        assertThatExceptionOfType(CannotCreateTransactionException.class).isThrownBy(stamps::report);
        assertThat(stamp()).isEqualTo(new Stamp(Ticks.at(clock.instant()), 0, 0, 0));

        clock.advance(Duration.ofSeconds(2));
        isRefused();

        breakable.away = false;
        clock.advance(Duration.ofSeconds(1));
        assertThat(stamp()).isEqualTo(new Stamp(Ticks.at(clock.instant()), 0, 0, 0));
    }

    @Test
    void anOutageIsNotAskedAboutByEachJoin() {
        breakable.away = true;
        for (int i = 0; i < 10; i++) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(this::stamp);
        }
        assertThat(breakable.asked).isEqualTo(1);
    }

    @Test
    void aReportKeepsTheLeaseWhileThereAreJoinsAndLetsItRunOutThen() {
        for (int second = 0; second < 60; second++) {
            stamp();
            clock.advance(Duration.ofSeconds(1));
            stamps.report();
        }
        breakable.away = true;
        assertThat(stamp().number()).isZero();
    }

    /** The other way for a node to learn that nobody joins any more, when it hears of nothing else. */
    @Test
    void aLeaseOfADrainedRoomIsNeitherRenewedNorTakenUntilItIsOpenAgain() {
        stamp();
        mode("DRAINING");
        for (int second = 0; second < 29; second++) {
            stamp();
            clock.advance(Duration.ofSeconds(1));
            stamps.report();
        }
        clock.advance(Duration.ofSeconds(2));
        isRefused();
        mode("OPEN");
        clock.advance(Duration.ofSeconds(1));
        assertThat(stamp()).isEqualTo(new Stamp(Ticks.at(clock.instant()), 0, 0, 0));
    }

    private void mode(String mode) {
        jdbc.sql("UPDATE room SET mode = :mode WHERE id = :room")
                .param("mode", mode)
                .param("room", room.value())
                .update();
    }

    private void isRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(this::stamp)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(CommonProblem.TRY_AGAIN));
    }

    @Test
    void aFullTickIsRaisedDurably() {
        long tick = Ticks.at(clock.instant());
        IntStream.range(0, CEILING * 4)
                .forEach(index -> assertThat(stamp()).isEqualTo(new Stamp(tick, 0, index, index)));
        int durable = nodes.unsealed(room, 0).getFirst().report().ceilings().inForce(tick);
        assertThat(durable).isGreaterThanOrEqualTo(CEILING * 4);
    }

    @Test
    void aFullTickThatCannotBeRaisedGivesNoTurnBeyondItsCeiling() {
        long tick = Ticks.at(clock.instant());
        stamp();
        breakable.away = true;
        IntStream.range(1, CEILING).forEach(index -> assertThat(stamp()).isEqualTo(new Stamp(tick, 0, index, index)));
        assertThat(stamp()).isEqualTo(new Stamp(tick + 1, 0, 0, 0));
        assertThat(meters.counter("hanjul.room.turns.spilled").count()).isEqualTo(1);
    }

    /** Somebody joins who is the first of their network. */
    private Stamp stamp() {
        return stamps.stamp(room, new Arrival("network " + ++networks, Optional.empty()), Owner.BEARER)
                .stamp();
    }

    /** The real store, unless it is away. */
    private final class Breakable implements PlatformTransactionManager {

        private volatile boolean away;
        private int asked;

        @Override
        public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
            asked++;
            if (away) {
                throw new CannotCreateTransactionException("away");
            }
            return store.getTransaction(definition);
        }

        @Override
        public void commit(TransactionStatus status) {
            store.commit(status);
        }

        @Override
        public void rollback(TransactionStatus status) {
            store.rollback(status);
        }
    }
}

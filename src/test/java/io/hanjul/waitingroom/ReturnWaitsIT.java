package io.hanjul.waitingroom;

import static io.hanjul.waitingroom.LineFixture.FAST;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.RoomId;
import io.hanjul.testing.BesideTest;
import io.hanjul.waitingroom.line.Line;
import io.hanjul.waitingroom.line.Part;
import io.hanjul.waitingroom.line.Past.Lane;
import io.hanjul.waitingroom.line.ReturnLane.Waiting;
import io.hanjul.waitingroom.line.SealedTick;
import io.hanjul.waitingroom.line.Seed;
import io.hanjul.waitingroom.line.Turn;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whom a leader finds behind a line of which it hears nobody; the line is its memory, the rows are the store's. */
@BesideTest
class ReturnWaitsIT {

    private static final int NOW = 1_000;
    private static final int MANY = 2 * ReturnWaitTable.MOST + 10;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private ReturnWaits waits;

    @Autowired
    private ReturnTable returns;

    @Autowired
    private WaitingRoomSettings settings;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private final Line line = new Line(tick -> new Seed(4, 2));
    private RoomId room;

    @BeforeEach
    void allAreSilent() {
        room = new LineFixture(server).room(FAST, 1, clock.instant().plusSeconds(600));
        line.add(new SealedTick(7, 0, MANY, List.of(new Part(1, 0, MANY, true)), 1, ""), NOW - 1);
    }

    @Test
    void whomAnotherNodeHasJustHeardIsThereBeforeItsBeatComes() {
        inVain(() -> {
            returns.comeBack(room, Lane.OVERDUE, Set.of(3L, 5L), settings.callWindow());
            assertThat(waiting(9).overdue()).containsExactly(3L, 5L);
            line.left(List.of(turnAt(5)));
            assertThat(waiting(9).overdue()).as("who has left is not").containsExactly(3L);

            longAgo();
            assertThat(waiting(9).overdue()).isEmpty();
            assertThat(rows()).as("and comes back when heard again").isZero();
        });
    }

    @Test
    void whoMissedACallIsFoundBehindAnyNumberOfSilentOnes() {
        inVain(() -> {
            jdbc.sql("""
                            INSERT INTO turn_return (room_id, ordinal, lane, since)
                            SELECT :room, ordinal, 'LATE', clock_timestamp()
                            FROM generate_series(0, :last) AS ordinal
                            """).param("room", room.value()).param("last", MANY - 1).update();
            longAgo();
            line.heard(MANY - 1, NOW + 90);
            assertThat(waiting(1).late()).containsExactly(MANY - 1L);
            assertThat(waiting(0).late()).as("nobody can be called").isEmpty();
            assertThat(rows()).as("nobody's time begins anew").isEqualTo(MANY);
        });
    }

    private Waiting waiting(int most) {
        return waits.waiting(room, line, NOW, most);
    }

    private void longAgo() {
        jdbc.sql("UPDATE turn_return SET since = since - interval '5 minutes' WHERE room_id = :room")
                .param("room", room.value())
                .update();
    }

    private int rows() {
        return new LineFixture(server).number("SELECT count(*) FROM turn_return WHERE room_id = :room", room);
    }

    private Turn turnAt(long place) {
        return IntStream.range(0, MANY)
                .mapToObj(index -> new Turn(1, 7, 1, index))
                .filter(turn -> line.ordinal(turn).orElseThrow() == place)
                .findFirst()
                .orElseThrow();
    }

    private void inVain(Runnable step) {
        transactions.executeWithoutResult(open -> {
            open.setRollbackOnly();
            step.run();
        });
    }
}

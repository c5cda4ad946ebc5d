package io.hanjul.waitingroom;

import static io.hanjul.waitingroom.LineFixture.FAST;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.RoomId;
import io.hanjul.testing.BesideTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a room's row decides by itself while it is put together again, also for a node that has not heard of it: each in
 * a transaction that is taken back.
 */
@BesideTest
class RecoveringRowIT {

    private static final Duration REST = Duration.ofMinutes(2);

    @Autowired
    private ApplicationContext server;

    @Autowired
    private GateTable gate;

    @Autowired
    private RecoveryTable recoveries;

    @Autowired
    private RoomEndTable ends;

    @Autowired
    private RoomTable rooms;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private RoomId room;

    @BeforeEach
    void open() {
        room = new LineFixture(server).room(FAST, 5);
    }

    private void inVain(Runnable change) {
        transactions.executeWithoutResult(open -> {
            open.setRollbackOnly();
            change.run();
        });
    }

    private Recoveries.Seen seen(long more) {
        Recoveries.Seen now = Recoveries.Seen.of(rooms.find(room).orElseThrow());
        return new Recoveries.Seen(now.era(), now.seq() + more);
    }

    private boolean begins(long more) {
        return recoveries.begin(room, seen(more), REST).isPresent();
    }

    @Test
    void beginsOnceAndOnlyForWhatTheDatabaseDoesNotKnow() {
        inVain(() -> {
            assertThat(begins(0)).as("it knows as much").isFalse();
            assertThat(begins(-1)).isFalse();
            assertThat(recoveries.begin(room, new Recoveries.Seen(1, 0), REST))
                    .as("a later time, of which the chain is shorter")
                    .hasValue(0);
            assertThat(begins(1)).as("it has begun").isFalse();
        });
        inVain(() -> assertThat(begins(1)).isTrue());
    }

    @Test
    void nobodyComesIn() {
        inVain(() -> {
            assertThat(gate.takePlaces(room, 1)).isEqualTo(1);
            assertThat(begins(1)).isTrue();
            refill();
            assertThat(gate.takePlaces(room, 1)).isZero();
        });
    }

    private void refill() {
        change("UPDATE room SET bucket_at = bucket_at - CAST('1 hour' AS interval) WHERE id = :room");
    }

    @Test
    void theRoomDoesNotEnd() {
        inVain(() -> {
            change("""
                    UPDATE room
                    SET opens_at = opens_at - CAST('9 years' AS interval),
                        closes_at = closes_at - CAST('9 years' AS interval)
                    WHERE id = :room
                    """);
            assertThat(ends.due(REST)).contains(room);
            assertThat(begins(1)).isTrue();
            assertThat(ends.due(REST)).doesNotContain(room);
            assertThat(ends.end(room, rooms.find(room).orElseThrow().chain(), REST))
                    .isFalse();
        });
    }

    private void change(String sql) {
        jdbc.sql(sql).param("room", room.value()).update();
    }
}

package io.hanjul.waitingroom;

import static io.hanjul.waitingroom.LineFixture.FAST;
import static io.hanjul.waitingroom.LineFixture.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import io.hanjul.edge.Arrival;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.RoomId;
import io.hanjul.problem.Refusal;
import io.hanjul.testing.BesideTest;
import io.hanjul.waitingroom.line.Chain;
import io.hanjul.waitingroom.line.CloseEntry;
import io.hanjul.waitingroom.line.RoomKeys;
import io.hanjul.waitingroom.line.TurnToken.Owner;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The key of a room's seeds is told once nothing of its line can change any more, and then nothing can. */
@BesideTest
class RoomEndIT {

    private static final Arrival FROM = new Arrival("somewhere", Optional.empty());

    /** So many ticks ahead that nobody comes to them while a test lasts. */
    private static final long FAR = 10_000;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private TellSeeds tellSeeds;

    @Autowired
    private RoomTable rooms;

    @Autowired
    private RoomDesk desk;

    @Autowired
    private RoomWatch watch;

    @Autowired
    private Stamps stamps;

    @Autowired
    private IdSource ids;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Clock clock;

    private RoomId room;

    @BeforeEach
    void aRoomWhoseSaleIsOpen() {
        room = new LineFixture(server).room(FAST, 1);
    }

    /** Since five minutes: from now on whoever sweeps may end the room. */
    private void theSaleIsOver() {
        jdbc.sql("""
                UPDATE room SET opens_at = clock_timestamp() - interval '65 minutes',
                                closes_at = clock_timestamp() - interval '5 minutes'
                WHERE id = :room
                """).param("room", room.value()).update();
    }

    @Test
    void theKeyIsToldOnceEveryTickIsSealed() {
        aNodeWithALease(row().line().sealedThrough() + FAR);
        theSaleIsOver();
        tellSeeds.end(room, Duration.ZERO);
        assertThat(lastBody("CLOSE")).as("while a node may still report").isEmpty();

        long tick = itsLeaseIsTheNextTickAndItReportsThree();
        await().atMost(SOON).until(() -> lastBody("CLOSE").isPresent());
        CloseEntry end = CloseEntry.parse(lastBody("CLOSE").orElseThrow());
        assertThat(end.end()).isEqualTo(3);
        byte[] key = HexFormat.of().parseHex(end.seedKey());
        assertThat(lastBody("OPEN").orElseThrow()).endsWith(" seeds=" + Chain.hash(key));
        assertThat(RoomKeys.seed(key, 1, tick))
                .isEqualTo(watch.require(room).keys().seed(1, tick));
    }

    @Test
    void afterTheEndNothingCanBeAddedToTheChain() {
        theSaleIsOver();
        await().atMost(SOON).until(() -> lastBody("CLOSE").isPresent());
        Chain end = row().chain();
        tellSeeds.end(room, Duration.ZERO);
        aNodeWithALease(row().line().sealedThrough() + 1);
        var again = new RoomDesk.Order.Window(clock.instant(), clock.instant().plusSeconds(60), "once more");
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        transactions.executeWithoutResult(open -> desk.follow(room, again, new AccountId(ids.next()))));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> stamps.stamp(room, FROM, Owner.BEARER));
        assertThat(row().chain()).isEqualTo(end);
        List<RoomRow> busy = transactions.execute(open -> rooms.lockBusy(Duration.ofMinutes(15)));
        assertThat(busy)
                .as("rooms in which a leader seals")
                .noneMatch(one -> one.id().equals(room));
        assertThat(new LineFixture(server).number("SELECT count(*) FROM room_node WHERE room_id = :room", room))
                .as("leases")
                .isOne();
    }

    /** A node that may have given turns in one tick, and has not said how many. */
    private void aNodeWithALease(long tick) {
        jdbc.sql("""
                INSERT INTO room_node (room_id, boot, from_tick, through_tick, closed_tick, counts, ceilings)
                VALUES (:room, nextval('room_boot'), :tick, :tick, :tick - 1, '', :ceilings)
                """)
                .param("room", room.value())
                .param("tick", tick)
                .param("ceilings", tick + ":16")
                .update();
    }

    /** While no tick of the room can be sealed; gives the tick. */
    private long itsLeaseIsTheNextTickAndItReportsThree() {
        return Objects.requireNonNull(transactions.execute(open -> {
            long tick = rooms.lockAgainstSealing(List.of(room)).getFirst().tick() + 1;
            jdbc.sql("""
                    UPDATE room_node SET from_tick = :tick, through_tick = :tick, closed_tick = :tick,
                                         counts = :counts, ceilings = :ceilings
                    WHERE room_id = :room
                    """)
                    .param("tick", tick)
                    .param("counts", tick + ":3")
                    .param("ceilings", tick + ":16")
                    .param("room", room.value())
                    .update();
            return tick;
        }));
    }

    private RoomRow row() {
        return rooms.find(room).orElseThrow();
    }

    private Optional<String> lastBody(String kind) {
        return jdbc.sql("SELECT body FROM room_log WHERE room_id = :room AND kind = :kind ORDER BY seq DESC LIMIT 1")
                .param("room", room.value())
                .param("kind", kind)
                .query(String.class)
                .optional();
    }
}

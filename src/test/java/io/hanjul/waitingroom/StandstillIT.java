package io.hanjul.waitingroom;

import static io.hanjul.waitingroom.LineFixture.FAST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody looks after the rooms for a while: no call runs out. Time is taken from what is on record. */
@BesideTest
@Order(1)
@ResourceLock(BesideTest.ROOMS)
class StandstillIT {

    /** Calls last two minutes: this one was made 80 s before everything stood still for a minute. */
    private static final String CALLED = """
            UPDATE room_call SET called_at = called_at - interval '140 seconds' WHERE room_id = CAST(:room AS uuid)
            """;

    private static final String STOOD_STILL = """
            UPDATE room_pulse SET at = at - interval '60 seconds'
            """;

    private static final String TAKEN_FOR_LATE = """
            INSERT INTO turn_return (room_id, ordinal, lane, since)
            SELECT CAST(:room AS uuid), from_ordinal, 'LATE', clock_timestamp()
            FROM room_call WHERE room_id = CAST(:room AS uuid)
            """;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Clock clock;

    private String room;
    private DeskFixture desk;
    private Guest guest;

    @BeforeEach
    void somebodyIsCalled() {
        var owner = people.anOwner();
        room = Venue.onSale(owner, clock, new Venue.Setup(Plans.rows(2, 5), 4)).opensARoom(FAST, 1);
        desk = new DeskFixture(owner, room);
        guest = people.aGuest().joins(room);
        awaitState("CALLED");
    }

    @Test
    void whoWasCalledHasAsMuchTimeAsWasLeft() {
        transactions.executeWithoutResult(open -> {
            run(CALLED);
            jdbc.sql(STOOD_STILL).update();
        });
        awaitBeat();
        assertThat(state()).isEqualTo("CALLED");
        assertThat(left()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(45));
        assertThat(behindTheLine()).isZero();
        guest.isCalledAndEnters(room);
    }

    /** In a room that calls people the leader may have called them once more, which is theirs then. */
    @Test
    void whoWasTakenForLateBeforeThatWasFoundOutIsNot() {
        desk.setState("PAUSED").expecting(200);
        transactions.executeWithoutResult(open -> {
            run(CALLED);
            run(TAKEN_FOR_LATE);
            jdbc.sql(STOOD_STILL).update();
        });
        awaitBeat();
        assertThat(behindTheLine()).as("called for the second time").isZero();
        assertThat(state()).isEqualTo("CALLED");
        guest.isCalledAndEnters(room);
    }

    /** Else the time would be given back twice. */
    @Test
    void inAClosedRoomTheOrderThatOpensItGivesTheTimeBack() {
        desk.setState("CLOSED").expecting(200);
        transactions.executeWithoutResult(open -> {
            run(CALLED);
            run("UPDATE room_log SET at = at - interval '100 seconds' WHERE room_id = CAST(:room AS uuid)");
            jdbc.sql(STOOD_STILL).update();
        });
        awaitBeat();
        desk.setState("OPEN").expecting(200);
        awaitState("CALLED");
        assertThat(left()).isLessThan(Duration.ofSeconds(90));
    }

    /** A beat that saw it has put the pulse right. */
    private void awaitBeat() {
        await().atMost(LineFixture.SOON)
                .until(() -> jdbc.sql("SELECT at > clock_timestamp() - interval '30 seconds' FROM room_pulse")
                        .query(Boolean.class)
                        .single());
    }

    private void run(String sql) {
        assertThat(jdbc.sql(sql).param("room", room).update()).isPositive();
    }

    private int behindTheLine() {
        return jdbc.sql("SELECT count(*) FROM turn_return WHERE room_id = CAST(:room AS uuid)")
                .param("room", room)
                .query(Integer.class)
                .single();
    }

    private String state() {
        return guest.looksAtTheLine(room).get("state").asString();
    }

    private Duration left() {
        String ends = guest.looksAtTheLine(room).get("callWindowEndsAt").asString();
        return Duration.between(clock.instant(), Instant.parse(ends));
    }

    private void awaitState(String state) {
        await().atMost(LineFixture.SOON).until(this::state, state::equals);
    }
}

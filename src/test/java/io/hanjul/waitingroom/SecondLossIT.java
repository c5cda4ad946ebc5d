package io.hanjul.waitingroom;

import static io.hanjul.waitingroom.LineFixture.FAST;
import static io.hanjul.waitingroom.LineFixture.SOON;
import static io.hanjul.waitingroom.LineFixture.awaitState;
import static io.hanjul.waitingroom.LineFixture.enter;
import static io.hanjul.waitingroom.LineFixture.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.ids.RoomId;
import io.hanjul.testing.BesideTest;
import io.hanjul.waitingroom.line.RecoverEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a node that lives on keeps when its database comes back older: leases, who is inside, who left; and again. */
@Order(5)
@BesideTest
class SecondLossIT {

    @Autowired
    private ApplicationContext server;

    @Autowired
    private RoomWatch watch;

    private LossFixture loss;

    @BeforeEach
    void open() {
        loss = LossFixture.ofALine(server);
    }

    /** The backup is from before anybody joined, so it has not even the lease by which the node gives turns. */
    @Test
    void theLineIsBroughtBackAsOftenAsItIsLost() {
        RoomBackup empty = loss.backup();
        List<Stander> all = new ArrayList<>(loss.standing(3));
        all.forEach(one -> awaitState(one.api, loss.room, "CALLED"));
        enter(all.getFirst().api, loss.room).expecting(201);
        await().atMost(SOON).until(() -> watch.require(loss.room).row().inside() == 1);

        empty.restore();
        loss.awaitRecovering();
        Stander meanwhile = loss.joins();
        loss.goesOn(1);
        all.forEach(loss::standsWhereItStood);
        loss.stands(meanwhile);
        RecoverEntry.Hole hole = loss.told().hole();
        assertThat(meanwhile.place).as("its turn was given by a lease").isGreaterThanOrEqualTo(hole.to());
        all.add(meanwhile);

        assertThat(loss.told().known().assumed()).isEqualTo(1);
        assertThat(loss.line.inside(loss.room)).isEqualTo(1);
        loss.change("UPDATE room SET assumed_until = clock_timestamp() WHERE id = :room");
        await().atMost(SOON).until(() -> loss.line.inside(loss.room) == 0);

        empty.restore();
        loss.awaitRecovering();
        loss.goesOn(2);
        assertThat(loss.told().hole().era()).isEqualTo(2);
        all.forEach(loss::standsWhereItStood);
        all.forEach(one -> awaitState(one.api, loss.room, "CALLED"));
        assertThat(loss.numbers("SELECT count(*) FROM turn_return WHERE room_id = :room AND called_at IS NOT NULL"))
                .as("called again by the chain, since nobody knows whom it had called")
                .containsExactly((long) all.size());
        loss.checker().finds();
    }

    @Test
    void whoHadLeftBeforeTheBackupHasLeft() {
        List<Stander> all = loss.standing(2);
        Stander gone = all.getFirst();
        gone.api.delete(path(loss.room, "/turns/me")).expecting(204);
        await().atMost(SOON).until(() -> watch.require(loss.room).hasLeft(gone.turn));
        loss.change("UPDATE left_turn SET left_at = left_at - CAST('1 minute' AS interval) WHERE room_id = :room");
        RoomBackup backup = loss.backup();
        all = loss.standing(1);

        backup.restore();
        loss.awaitRecovering();
        loss.goesOn(1);
        all.forEach(loss::standsWhereItStood);
        awaitState(gone.api, loss.room, "ENDED");
        loss.checker().finds();
    }

    /** Nobody's chain is longer by then, and who has a good turn must not be told that it is none. */
    @Test
    void aTickThatIsMissingIsALossHoweverMuchWasWrittenSince() {
        loss.standing(1);
        RoomBackup backup = loss.backup();
        Stander one = loss.standing(1).getFirst();
        loss.lose(backup);
        IntStream.range(0, 5).forEach(more -> loss.line.open(loss.room));
        await().atMost(SOON).until(() -> loss.line.sealedThrough(loss.room) >= one.turn.tick());
        one.shows(loss.room);
        loss.awaitRecovering();
        one.shows(loss.room);
        loss.goesOn(1);
        assertThat(loss.told().known().ticks()).isEqualTo(1);
        loss.standsWhereItStood(one);
        loss.checker().finds();
    }

    /** Since then others may have been given the places that it names. */
    @Test
    void aProofOfTheTimeBeforeTheLastLossIsNoEvidence() {
        Stander one = loss.standing(1).getFirst();
        String old = one.proof;
        loss.recovers(1);
        loss.stands(one);
        assertThat(one.proof).as("a new one is given").isNotEqualTo(old);
        loss.orderRecovery();
        one.api.with("Hanjul-Place", old).get(path(loss.room, "/turns/me")).expecting(200);
        loss.goesOn(2);
        assertThat(proofs()).containsExactly(0L, 0L);
        loss.stands(one);
        loss.orderRecovery();
        one.shows(loss.room);
        loss.goesOn(3);
        assertThat(proofs()).as("a proof of now").containsExactly(0L, 0L, 1L);
        loss.standsWhereItStood(one);
        loss.checker().finds();
    }

    private List<Long> proofs() {
        return loss.numbers("SELECT proofs FROM recovery WHERE room_id = :room ORDER BY era");
    }

    /** Nothing of the room moves while guests show what they know, whatever a node has or has not heard. */
    @Test
    void meanwhileNobodyIsSealedCalledOrLetIn() {
        Stander called = loss.standing(1).getFirst();
        awaitState(called.api, loss.room, "CALLED");
        loss.orderRecovery();
        Stander newcomer = loss.joins();
        await().atMost(SOON).until(() -> closed() >= newcomer.turn.tick());

        RoomId other = loss.line.room(FAST, 50);
        Stander there = new LossFixture(server, loss.line, other).standing(1).getFirst();
        assertThat(loss.line.sealedThrough(other))
                .as("the leader has stepped since")
                .isGreaterThan(newcomer.turn.tick());
        assertThat(there.place).isZero();
        assertThat(loss.line.sealedThrough(loss.room)).isLessThan(newcomer.turn.tick());
        assertThat(loss.line.number("SELECT CAST(called_up_to AS integer) FROM room WHERE id = :room", loss.room))
                .isEqualTo(1);
        loss.goesOn(1);
        loss.stands(newcomer);
    }

    private long closed() {
        return loss.numbers("SELECT closed_tick FROM room_node WHERE room_id = :room")
                .getFirst();
    }
}

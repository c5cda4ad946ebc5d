package io.hanjul.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.RoomId;
import io.hanjul.ids.SaleId;
import io.hanjul.waitingroom.line.Chain;
import io.hanjul.waitingroom.line.LineState;
import io.hanjul.waitingroom.line.Ordinals;
import io.hanjul.waitingroom.line.Part;
import io.hanjul.waitingroom.line.Rhythm;
import io.hanjul.waitingroom.line.RoomKeys;
import io.hanjul.waitingroom.line.SealedTick;
import io.hanjul.waitingroom.line.ShowRate;
import io.hanjul.waitingroom.line.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KnownRoomTests {

    private static final Instant OPENS = Instant.parse("2026-12-24T10:00:00Z");
    private static final RoomId ID = RoomId.of("0199f2c4-7b1e-7c55-9a31-0d4f5e6a7b8c");
    private static final RoomRow.Terms TERMS = new RoomRow.Terms(1, 1, OPENS, OPENS.plus(Duration.ofHours(1)), 60, 5);
    private static final RoomRow ROW = RoomRow.opened(
            ID, SaleId.of("0199f2c4-7b1e-7c55-9a31-0d4f5e6a7b8d"), TERMS, new LineState(0, 0, Chain.START));

    private static final Duration STAY = Duration.ofMinutes(10);
    private static final Duration SECONDS_100 = Duration.ofSeconds(100);

    private static final int SOON = Rhythm.moment(OPENS.plusSeconds(90));

    private final KnownRoom room =
            new KnownRoom(ROW, new RoomKeys(ID.value(), Map.of(1, new byte[32]), 1, 1), Instant.EPOCH);

    @Test
    void isPausedWhileItsRowCannotBeRead() {
        room.read(ROW, OPENS);
        assertThat(room.stateAt(OPENS.plusSeconds(3))).isEqualTo(RoomState.OPEN);
        assertThat(room.stateAt(OPENS.plusSeconds(4))).isEqualTo(RoomState.PAUSED);
        assertThat(room.stateAt(OPENS.plusSeconds(3_600))).isEqualTo(RoomState.CLOSED);
    }

    @Test
    void doesWhatSomebodyOrdered() {
        Chain chain = Chain.START.with("MODE", "");
        RoomRow paused = ROW.ordered(ROW.orders().next(RoomState.PAUSED, RoomMessage.NONE), TERMS, chain);
        RoomRow closed = ROW.ordered(ROW.orders().next(RoomState.CLOSED, RoomMessage.NONE), TERMS, chain);
        assertThat(paused.isCallingAt(OPENS)).isFalse();
        assertThat(paused.stateAt(OPENS)).isEqualTo(RoomState.PAUSED);
        assertThat(closed.stateAt(OPENS)).isEqualTo(RoomState.CLOSED);
        assertThat(paused.stateAt(OPENS.plusSeconds(3_600)))
                .as("a sale that is over")
                .isEqualTo(RoomState.CLOSED);

        room.read(closed, OPENS);
        assertThat(room.stateAt(OPENS.plusSeconds(60)))
                .as("closed stays closed when the row cannot be read")
                .isEqualTo(RoomState.CLOSED);
    }

    @Test
    void anOlderRowNeverReplacesANewerOne() {
        RoomRow newer = ROW.called(0, RoomRow.Carry.NONE, Chain.START.with("MOVE", ""));
        room.read(newer, OPENS);
        room.read(ROW, OPENS.plusSeconds(1));
        assertThat(room.row()).isEqualTo(newer);
    }

    /** What somebody has shown is looked into a moment later; a row that is read in between has not heard of it. */
    @Test
    void isInDoubtUntilThereWasTimeToLookIntoWhatSomebodyHasShown() {
        Turn turn = new Turn(1, 7, 1, 0);
        room.read(ROW, OPENS);
        assertThat(room.awaitsPlace(turn)).isFalse();
        room.doubt().shown(OPENS.plusMillis(100));
        assertThat(room.awaitsPlace(turn)).isTrue();
        room.read(ROW, OPENS.plusMillis(200));
        assertThat(room.awaitsPlace(turn)).as("the next reading").isTrue();
        assertThat(room.doubt().wentBack()).as("no row has shown less").isFalse();
        room.read(ROW, OPENS.plusMillis(3_099));
        assertThat(room.awaitsPlace(turn)).isTrue();
        room.read(ROW, OPENS.plusMillis(3_100));
        assertThat(room.awaitsPlace(turn)).isFalse();
    }

    @Test
    void aTickThatIsReadTwiceIsThereOnce() {
        var tick = new SealedTick(7, 0, 3, List.of(new Part(1, 0, 3, true)), 1, "");
        room.add(List.of(tick), SOON);
        room.add(List.of(tick), SOON);
        assertThat(room.line().end()).isEqualTo(3);
    }

    @Test
    void whoLeftBeforeTheSealIsNotCountedAfterIt() {
        Turn gone = new Turn(1, 7, 1, 0);
        room.addLeft(List.of(gone));
        room.passOver();
        room.add(List.of(new SealedTick(7, 0, 3, List.of(new Part(1, 0, 3, true)), 1, "")), SOON);
        room.passOver();
        assertThat(room.hasLeft(gone)).isTrue();
        assertThat(room.waiting()).isEqualTo(2);
    }

    @Test
    void theWaitFollowsTheLatestLeavingsAndTheOpening() {
        assertThat(room.waitOf(60, OPENS.minusSeconds(600)).from()).isEqualTo(Duration.ofSeconds(648));
        room.add(List.of(new SealedTick(7, 0, 30, List.of(new Part(1, 0, 30, true)), 1, "")), SOON);
        room.take(taken(5, 3, 2), STAY, OPENS);
        assertThat(room.waitOf(0, OPENS).known()).isFalse();
        for (int minute = 1; minute <= 5; minute++) {
            room.take(taken(5 + minute, 5, 0), STAY, OPENS.plusSeconds(minute * 60L));
        }
        assertThat(room.waitOf(2, OPENS.plusSeconds(300)).from()).isBetween(SECONDS_100, Duration.ofMinutes(3));
        assertThat(room.waitOf(2, OPENS.plusSeconds(300)).to()).isGreaterThan(Duration.ofSeconds(200));
        room.take(taken(10, 0, 0), STAY, OPENS.plusSeconds(301));
        assertThat(room.waitOf(2, OPENS.plusSeconds(301)).to())
                .as("places are free")
                .isLessThan(SECONDS_100);
    }

    /** With half of those called turning up, twice as many are called; and nobody is while nothing is left. */
    @Test
    void theWaitFollowsFromWhatCallsGoBy() {
        Duration before = room.waitOf(60, OPENS).from();
        var half = Aim.FIRST.showing(new ShowRate(500), OPENS);
        room.read(ROW.aiming(half, Chain.START.with("SHOW", "")), OPENS);
        assertThat(room.waitOf(60, OPENS).from()).isEqualTo(before.dividedBy(2));
        Chain later = Chain.START.with("SHOW", "").with("STOCK", "");
        room.read(ROW.aiming(half.leaving(MyTurn.Left.SOLD_OUT, OPENS), later), OPENS);
        assertThat(room.waitOf(60, OPENS).known()).isFalse();
    }

    /** Nodes that have counted at different moments do not contradict each other in the chain. */
    @Test
    void thatNothingIsLeftIsToldAtOnceAndAnythingElseOnceAllKnow() {
        assertThat(Aim.FIRST.isToBeTold(MyTurn.Left.UNKNOWN, OPENS)).isFalse();
        assertThat(Aim.FIRST.isToBeTold(MyTurn.Left.SOME, OPENS))
                .as("nobody thought otherwise")
                .isFalse();
        Aim some = Aim.FIRST.leaving(MyTurn.Left.SOME, OPENS);
        assertThat(some.isToBeTold(MyTurn.Left.SOME, OPENS.plusSeconds(9))).isFalse();
        assertThat(some.isToBeTold(MyTurn.Left.NONE_FREE, OPENS)).isTrue();
        Aim none = some.leaving(MyTurn.Left.NONE_FREE, OPENS);
        assertThat(none.isToBeTold(MyTurn.Left.SOME, OPENS.plusSeconds(1))).isFalse();
        assertThat(none.isToBeTold(MyTurn.Left.SOLD_OUT, OPENS.plusSeconds(1))).isFalse();
        assertThat(none.isToBeTold(MyTurn.Left.SOME, OPENS.plusSeconds(2))).isTrue();
        assertThat(none.isToBeTold(MyTurn.Left.UNKNOWN, OPENS.plusSeconds(9))).isFalse();
    }

    @Test
    void whoWasCalledLatelyIsKnown() {
        room.calls().add(List.of(call(0, 10, OPENS)), OPENS.minusSeconds(120));
        assertThat(room.calls().at(9)).contains(OPENS);
        assertThat(room.calls().at(10)).isEmpty();
    }

    @Test
    void callsOfLongAgoAreForgotten() {
        room.calls().add(List.of(call(0, 10, OPENS)), OPENS.minusSeconds(120));
        room.calls().add(List.of(call(10, 20, OPENS.plusSeconds(200))), OPENS.plusSeconds(80));
        assertThat(room.calls().at(5)).isEmpty();
        assertThat(room.calls().through()).isEqualTo(20);
    }

    @Test
    void whoIsSilentIsNeitherWaitedForNorShownAhead() {
        room.add(List.of(new SealedTick(7, 0, 3, List.of(new Part(1, 0, 3, true)), 1, "")), SOON);
        room.count(OPENS);
        assertThat(room.peopleAhead(3)).isEqualTo(3);
        room.line().heard(1, Rhythm.moment(OPENS.plusSeconds(200)));
        room.count(OPENS.plusSeconds(91));
        assertThat(room.waiting()).isEqualTo(1);
        assertThat(room.silent()).isEqualTo(2);
        assertThat(room.peopleAhead(1)).as("the first one is silent").isZero();
    }

    @Test
    void whoComesBackIsAheadOfAllWhoWait() {
        room.add(List.of(new SealedTick(7, 0, 3, List.of(new Part(1, 0, 3, true)), 1, "")), SOON);
        room.take(new RoomTakenTable.Taken(0, 0, 0, new RoomTakenTable.Returning(2, 1)), STAY, OPENS);
        assertThat(room.peopleAhead(0)).isEqualTo(2);
        assertThat(room.waiting()).isEqualTo(5);
    }

    @Test
    void whoWasPassedOverStaysKnownWhenTheCallIsForgotten() {
        room.add(List.of(new SealedTick(7, 0, 20, List.of(new Part(1, 0, 20, true)), 1, "")), SOON);
        var silent = new CallTable.Call(0, 10, OPENS, Ordinals.of(3, 4));
        room.calls().add(List.of(silent), OPENS.plusSeconds(1));
        assertThat(room.calls().through()).isEqualTo(10);
        assertThat(room.line().wasPassed(4)).isTrue();
        assertThat(room.line().calledBetween(0, 10)).isEqualTo(8);
    }

    private static CallTable.Call call(long from, long to, Instant at) {
        return new CallTable.Call(from, to, at, Ordinals.NONE);
    }

    private static RoomTakenTable.Taken taken(long calledUpTo, int inside, int coming) {
        return new RoomTakenTable.Taken(calledUpTo, inside, coming, RoomTakenTable.Returning.NOBODY);
    }
}

package io.hanjul.waitingroom.check;

import static io.hanjul.waitingroom.check.ChainFixture.OPENS;
import static io.hanjul.waitingroom.check.ChainFixture.changed;
import static io.hanjul.waitingroom.check.ChainFixture.check;
import static io.hanjul.waitingroom.check.ChainFixture.move;
import static io.hanjul.waitingroom.check.ChainFixture.rewritten;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.hanjul.waitingroom.check.Findings.Fate;
import io.hanjul.waitingroom.line.CloseEntry;
import io.hanjul.waitingroom.line.MoveEntry;
import io.hanjul.waitingroom.line.Ordinals;
import io.hanjul.waitingroom.line.Part;
import io.hanjul.waitingroom.line.SealedTick;
import io.hanjul.waitingroom.line.Seed;
import io.hanjul.waitingroom.line.Turn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line that was kept is found right, and each way to falsify one is found, also with all hashes made anew. */
class LineCheckTests {

    private static final int FIRST_MOVE = 3;
    private static final int SECOND_TICK = 5;
    private static final int LAST = 9;

    private final List<ChainEntry> good = ChainFixture.eventful().entries();

    @Test
    void aLineThatWasKeptIsSummedUp() throws BrokenLine {
        Findings found = check(good).findings();
        assertThat(found)
                .usingRecursiveComparison()
                .ignoringFields("head")
                .isEqualTo(new Findings(LAST, 2, 19, 13, 2, 0, 4, 0, 0, 0, 0, 0, 2, "", true));
        assertThat(found.head()).isEqualTo(good.getLast().hash());
    }

    @Test
    void eachPartOfALineCanBeCheckedWhileItGoesOn() throws BrokenLine {
        Findings found = check(good.subList(0, SECOND_TICK)).findings();
        assertThat(found.ended()).isFalse();
        assertThat(found.given()).isEqualTo(found.called() + found.left() + found.uncounted() + found.waiting());
        assertThat(found.waiting()).isEqualTo(16);
    }

    @Test
    void aTurnIsToldWhereItStandsAndWhatBecameOfIt() throws BrokenLine {
        assertThat(fate(new Turn(1, 10, 2, 3), LAST)).isEqualTo(Fate.CALLED);
        assertThat(fate(new Turn(1, 10, 1, 0), LAST)).isEqualTo(Fate.LEFT);
        assertThat(fate(new Turn(1, 11, 3, 0), LAST)).isEqualTo(Fate.UNCOUNTED);
        assertThat(fate(new Turn(1, 11, 1, 0), SECOND_TICK)).isEqualTo(Fate.WAITING);
        assertThat(fate(new Turn(1, 12, 1, 0), LAST)).isEqualTo(Fate.NOT_IN_LINE);
        assertThat(fate(new Turn(1, 11, 1, 5), LAST)).isEqualTo(Fate.NOT_IN_LINE);
        var turn = new Turn(1, 11, 1, 2);
        var standing = check(good, turn).standing();
        assertThat(standing.place())
                .contains(ChainFixture.eventful().line().ordinal(turn).orElseThrow());
        assertThat(standing.at()).contains(OPENS.plusSeconds(4));
    }

    /** A text that is changed does not fit its hash; with all hashes made anew, the line does not fit itself. */
    @ParameterizedTest
    @CsvSource({
        "1, ratePerMinute=600, ratePerMinute=601",
        "2, turns=10, turns=11",
        "2, 1:0:6:counted, 1:0:5:counted",
        "2, base=0, base=1",
        "2, tick=10, tick=9",
        "3, called=3, called=2",
        "3, called=3, called=4",
        "3, from=0, from=1",
        "4, PAUSED, CLOSED",
        "5, uncounted, counted",
        "6, 600>1200, 60>1200",
        "8, left=, gone=",
        "8, uncounted=4, uncounted=3",
        "9, end=19, end=18",
        "9, calledUpTo=19, calledUpTo=18",
    })
    void noCountAndNoTermCanBeChanged(int seq, String what, String into) {
        assertThat(good.get(seq - 1).body()).as("entry %s", seq).contains(what);
        var falsified = changed(good, seq, body -> body.replace(what, into));
        isBroken(falsified, seq, "hash");
        assertThatExceptionOfType(BrokenLine.class)
                .as("hashed anew")
                .isThrownBy(() -> check(rewritten(falsified)))
                .satisfies(broken -> assertThat(broken.seq()).isGreaterThanOrEqualTo(seq));
    }

    @Test
    void noEntryCanBeDroppedOrSwapped() {
        for (int seq = 1; seq < LAST; seq++) {
            var dropped = new ArrayList<>(good);
            dropped.remove(seq - 1);
            isBroken(dropped, seq, "entry " + seq + " is missing");
            assertThatExceptionOfType(BrokenLine.class)
                    .as("entry %s dropped, and all hashed anew", seq)
                    .isThrownBy(() -> check(rewritten(dropped)));
        }
        for (int seq = 1; seq < LAST; seq++) {
            if (seq == FIRST_MOVE + 2 || seq == FIRST_MOVE + 1) {
                continue;
            }
            var swapped = new ArrayList<>(good);
            Collections.swap(swapped, seq - 1, seq);
            assertThatExceptionOfType(BrokenLine.class)
                    .as("entries %s and the next swapped, and all hashed anew", seq)
                    .isThrownBy(() -> check(rewritten(swapped)));
        }
    }

    @Test
    void nobodyCanBeCalledBeforeWhoStandsAhead() {
        var overtaking = move(1, 3, 2, MoveEntry.Passed.NOBODY);
        isBroken(line().move(overtaking), 3, "it does not go on at 0");
        var again = move(0, 2, 2, MoveEntry.Passed.NOBODY);
        isBroken(line().call(0, 2).move(again), 4, "it does not go on at 2");
        var beyond = move(6, 11, 5, MoveEntry.Passed.NOBODY);
        isBroken(line().call(0, 6).move(beyond), 4, "it goes beyond the line");
    }

    @Test
    void whoIsPassedOverStandsInTheStretchAndIsNotCalled() {
        var elsewhere = new MoveEntry.Passed(Ordinals.of(5), Ordinals.NONE, 0);
        isBroken(line().move(move(0, 3, 2, elsewhere)), 3, "somebody who does not stand in it");
        var both = new MoveEntry.Passed(Ordinals.of(1), Ordinals.NONE, 0);
        isBroken(line().move(move(0, 3, 3, both)), 3, "there are 2 people in it");
        var unknown = new MoveEntry.Passed(Ordinals.NONE, Ordinals.NONE, 1);
        isBroken(line().move(move(0, 3, 2, unknown)), 3, "of silent nodes there are 0 in it");
    }

    @Test
    void aSeedThatWasNotCommittedToIsFound() {
        ChainEntry tick = good.get(1);
        var other = new ArrayList<>(good);
        other.set(1, new ChainEntry(2, tick.kind(), tick.body(), tick.hash(), "00".repeat(16)));
        isBroken(other, 2, "its seed is not the one whose hash it has");

        // Drawn with a seed of somebody's choice, all hashes made to fit: the key that is told in the end gives it
        // away.
        var chosen = new Part(1, 0, 2, true);
        var seed = new Seed(1, 2);
        var sealed = new SealedTick(10, 0, 2, List.of(chosen), 2, "");
        var room = new ChainFixture().append("TICK", sealed.text(seed), seed.hex());
        isBroken(
                room.append("CLOSE", "at=" + ChainFixture.CLOSES + " end=2 calledUpTo=0 seedKey=" + keyOf(good), ""),
                3,
                "the seed of tick 10 does not follow");
    }

    @Test
    void anotherKeyIsFound() {
        isBroken(line().end("ab".repeat(32)), 3, "not the one whose hash the opening has");
        isBroken(line().end("no key"), 3, "");
    }

    @Test
    void nobodyIsCalledWhileTheRoomIsPausedOrOutsideOfTheSale() {
        isBroken(line().order(0, "state=OPEN>PAUSED", "x").call(1, 1), 4, "while the room was PAUSED");
        isBroken(line().call(-1, 1), 3, "before the sale had opened");
        isBroken(line().call(3_600, 1), 3, "after the sale");
        isBroken(
                line().order(0, "closesAt=2026-12-24T11:00:00Z>2026-12-24T10:00:05Z", "x")
                        .call(5, 1),
                4,
                "after");
    }

    /** Ten a second: five in the half second that one step may use, and one that was saved up. */
    @Test
    void nobodyIsCalledFasterThanTheRate() throws BrokenLine {
        check(crowd().call(0, 6).call(1, 6).entries());
        isBroken(crowd().call(0, 7), 3, "it calls 7, faster than 600 a minute");
        isBroken(crowd().call(0, 6).call(0, 1), 4, "it calls 1, faster");
        check(crowd().order(0, "ratePerMinute=600>6000", "x").call(1, 51).entries());
        isBroken(crowd().order(0, "ratePerMinute=600>60", "x").call(1, 2).call(2, 2), 5, "it calls 2, faster than 60");
    }

    @Test
    void anOrderSaysFromWhatItChangesAndWhy() {
        isBroken(line().order(0, "ratePerMinute=60>1200", "x"), 3, "ratePerMinute was 600 before it");
        isBroken(line().order(0, "favourites=0>9", "x"), 3, "which is not known here");
        isBroken(line().append("MODE", "at=" + OPENS + " state=OPEN>PAUSED", ""), 3, "no reason");
        isBroken(line().append("INSERT", "who=me", ""), 3, "the kind INSERT is not known");
    }

    @Test
    void nothingComesAfterTheEnd() {
        isBroken(line().end().order(1, "state=OPEN>PAUSED", "x"), 4, "after the end of the room");
    }

    private static ChainFixture line() {
        return new ChainFixture().tick(10, new Part(1, 0, 10, true));
    }

    private static ChainFixture crowd() {
        return new ChainFixture().tick(10, new Part(1, 0, 1_000, true));
    }

    private Fate fate(Turn turn, int entries) throws BrokenLine {
        return check(good.subList(0, entries), turn).standing().fate();
    }

    private static String keyOf(List<ChainEntry> ended) {
        return CloseEntry.parse(ended.getLast().body()).seedKey();
    }

    static void isBroken(ChainFixture room, int seq, String why) {
        isBroken(room.entries(), seq, why);
    }

    static void isBroken(List<ChainEntry> entries, int seq, String why) {
        assertThatExceptionOfType(BrokenLine.class)
                .isThrownBy(() -> check(entries))
                .withMessageContaining(why)
                .satisfies(broken -> assertThat(broken.seq()).isEqualTo(seq));
    }
}

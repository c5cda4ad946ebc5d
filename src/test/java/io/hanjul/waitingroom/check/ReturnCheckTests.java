package io.hanjul.waitingroom.check;

import static io.hanjul.waitingroom.check.ChainFixture.changed;
import static io.hanjul.waitingroom.check.ChainFixture.check;
import static io.hanjul.waitingroom.check.ChainFixture.move;
import static io.hanjul.waitingroom.check.ChainFixture.rewritten;
import static io.hanjul.waitingroom.check.LineCheckTests.isBroken;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.waitingroom.check.Findings.Fate;
import io.hanjul.waitingroom.line.MoveEntry;
import io.hanjul.waitingroom.line.MoveEntry.Back;
import io.hanjul.waitingroom.line.Ordinals;
import io.hanjul.waitingroom.line.Part;
import io.hanjul.waitingroom.line.Turn;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is passed over while silent, comes back, or misses a call: what of it can be seen from outside is seen. */
class ReturnCheckTests {

    private static final int FIRST_MOVE = 3;
    private static final int LAST = 5;

    /** Places 0 and 3 are silent; both come back, and place 1 misses its call. */
    private final List<ChainEntry> good = restless()
            .call(0, 3)
            .call(1, 1, new Back(Ordinals.of(0), Ordinals.NONE))
            .call(200, 1, new Back(Ordinals.of(3), Ordinals.of(1)))
            .entries();

    @Test
    void whoIsCalledAgainIsSummedUp() throws BrokenLine {
        assertThat(good.get(FIRST_MOVE - 1).body()).endsWith("from=0 to=5 called=3 silent=0,3");
        assertThat(good.getLast().body()).endsWith("from=6 to=7 called=1 overdue=3 late=1");
        Findings found = check(good).findings();
        assertThat(found)
                .usingRecursiveComparison()
                .ignoringFields("head")
                .isEqualTo(new Findings(LAST, 1, 10, 5, 0, 2, 0, 0, 0, 2, 1, 3, 0, "", false));
        assertThat(found.given()).isEqualTo(found.called() + found.silent() + found.waiting());
    }

    @Test
    void aTurnIsToldThatItWasPassedOverAndCalledLater() throws BrokenLine {
        assertThat(fate(3, FIRST_MOVE)).isEqualTo(Fate.SILENT);
        assertThat(fate(3, LAST)).isEqualTo(Fate.OVERDUE);
        assertThat(fate(1, LAST - 1)).isEqualTo(Fate.CALLED);
        assertThat(fate(1, LAST)).isEqualTo(Fate.LATE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            3; silent=0,3;         silent=0;            3
            3; silent=0,3;         silent=0,3-4;        3
            3; silent=0,3;         silent=1,3;          4
            3; called=3 silent=0,3; called=5;           4
            4; overdue=0;          overdue=1;           4
            4; overdue=0;          overdue=7;           4
            4; overdue=0;          late=3;              4
            5; overdue=3;          overdue=0;           5
            5; late=1;             late=9;              5
            5; overdue=3 late=1;   overdue=3 late=3;    5
            """)
    void nobodyIsCalledAgainWhoDidNotStandBehindTheLine(int seq, String what, String into, int brokenAt) {
        assertThat(good.get(seq - 1).body()).contains(what);
        isBroken(rewritten(changed(good, seq, body -> body.replace(what, into))), brokenAt, "");
    }

    @Test
    void nobodyIsCalledAgainTwice() {
        var late = new Back(Ordinals.NONE, Ordinals.of(1));
        isBroken(restless().call(0, 3).call(200, 0, late).call(400, 0, late), 5, "for the second time");
        var overdue = new Back(Ordinals.of(0), Ordinals.NONE);
        isBroken(restless().call(0, 3).call(1, 0, overdue).call(2, 0, overdue), 5, "nobody had passed over");
    }

    @Test
    void whoMissesTheSecondCallAfterASilenceIsCalledOnceMore() throws BrokenLine {
        check(restless()
                .call(0, 3)
                .call(1, 0, new Back(Ordinals.of(0), Ordinals.NONE))
                .call(200, 0, new Back(Ordinals.NONE, Ordinals.of(0)))
                .entries());
    }

    @Test
    void whoLeftIsNotCalledAgain() {
        var line = restless().left(turnAt(2)).call(0, 2);
        isBroken(line.call(200, 0, new Back(Ordinals.NONE, Ordinals.of(2))), 4, "was not called before");
    }

    @Test
    void thoseWhoMissedACallAreFewWhileOthersWaitAndAllOfThemWhenNobodyDoes() throws BrokenLine {
        var late = new Back(Ordinals.NONE, Ordinals.of(0, 1, 2, 3));
        isBroken(crowd(20).call(0, 6).call(200, 0, late), 4, "more than one for twenty others, while others wait");
        check(crowd(6).call(0, 6).call(200, 0, late).entries());
        // Three are saved up; then twenty others make one more.
        var three = new Back(Ordinals.NONE, Ordinals.of(0, 1, 2));
        var another = new Back(Ordinals.NONE, Ordinals.of(3));
        isBroken(
                crowd(60)
                        .call(0, 6)
                        .call(200, 2, three)
                        .call(201, 4)
                        .call(202, 4)
                        .call(203, 4, another),
                7,
                "one");
        check(crowd(60)
                .call(0, 6)
                .call(200, 2, three)
                .call(201, 6)
                .call(202, 6)
                .call(203, 6)
                .call(204, 5, another)
                .entries());
    }

    /** A seal and a call are one step, and a step calls those whose place was drawn before it. */
    @Test
    void whoHasJustJoinedDoesNotWaitYet() throws BrokenLine {
        var late = new Back(Ordinals.NONE, Ordinals.of(0, 1, 2, 3));
        check(crowd(6).call(0, 6)
                .tick(11, new Part(1, 0, 5, true))
                .call(200, 0, late)
                .entries());
    }

    @Test
    void whoIsCalledAgainCountsForTheRate() {
        var all = new Back(Ordinals.of(IntStream.range(0, 7).asLongStream().toArray()), Ordinals.NONE);
        var silent = new ChainFixture().silentTick(10, new Part(1, 0, 10, true)).heard(9);
        isBroken(silent.call(0, 1).call(100, 0, all), 4, "it calls 7, faster than 600 a minute");
    }

    /** Nobody knows which places of a silent node somebody has; an earlier version took all of them for called. */
    @Test
    void whoHasAPlaceOfASilentNodeComesBack() throws BrokenLine {
        check(broken().call(0, 5)
                .call(1, 0, new Back(Ordinals.of(2), Ordinals.NONE))
                .entries());
        var asLate = new Back(Ordinals.NONE, Ordinals.of(2));
        check(broken().call(0, 5).call(1, 0, asLate).entries());
        isBroken(
                broken().call(0, 5).call(1, 0, asLate).call(2, 0, new Back(Ordinals.of(2), Ordinals.NONE)),
                5,
                "nobody had passed over");
    }

    @Test
    void aMoveSaysSomethingAndNamesNobodyForTwoReasons() {
        isBroken(restless().move(move(0, 0, 0, MoveEntry.Passed.NOBODY)), 3, "it says nothing");
        var both = new MoveEntry.Passed(Ordinals.of(1), Ordinals.of(1), 0);
        isBroken(restless().move(move(0, 3, 1, both)), 3, "for two reasons");
    }

    private static ChainFixture restless() {
        return new ChainFixture().silentTick(10, new Part(1, 0, 10, true)).heard(1, 2, 4, 5, 6, 7, 8, 9);
    }

    private static ChainFixture crowd(int people) {
        return new ChainFixture().tick(10, new Part(1, 0, people, true));
    }

    private static ChainFixture broken() {
        return new ChainFixture().tick(10, new Part(1, 0, 5, false));
    }

    private Fate fate(long place, int entries) throws BrokenLine {
        return check(good.subList(0, entries), turnAt(place)).standing().fate();
    }

    private static Turn turnAt(long place) {
        var line = restless().line();
        return IntStream.range(0, 10)
                .mapToObj(index -> new Turn(1, 10, 1, index))
                .filter(turn -> line.ordinal(turn).orElseThrow() == place)
                .findFirst()
                .orElseThrow();
    }
}

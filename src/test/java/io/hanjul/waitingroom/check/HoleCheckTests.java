package io.hanjul.waitingroom.check;

import static io.hanjul.waitingroom.check.ChainFixture.changed;
import static io.hanjul.waitingroom.check.ChainFixture.check;
import static io.hanjul.waitingroom.check.ChainFixture.rewritten;
import static io.hanjul.waitingroom.check.LineCheckTests.isBroken;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.waitingroom.check.Findings.Fate;
import io.hanjul.waitingroom.line.MoveEntry.Back;
import io.hanjul.waitingroom.line.Ordinals;
import io.hanjul.waitingroom.line.Part;
import io.hanjul.waitingroom.line.SealedTick;
import io.hanjul.waitingroom.line.Turn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data was lost and the line put together again: the hole is marked, and checking goes on behind it. */
class HoleCheckTests {

    private static final int RECOVER = 4;

    /** Of places 6 to 29 those of two ticks are known again; the line had been called up to place 9 before the loss. */
    private static ChainFixture restored() {
        return new ChainFixture()
                .tick(10, new Part(1, 0, 6, true))
                .call(0, 2)
                .recover(5, 30, 9, sealed(20, 8, 4), sealed(30, 15, 5));
    }

    private static SealedTick sealed(long tick, long base, int turns) {
        return new SealedTick(tick, base, turns, List.of(new Part(1, 0, turns, true)), 0, "");
    }

    /** Behind it people come and are called, and who had been passed over by the loss. */
    private final List<ChainEntry> good = restored()
            .tick(2_000, new Part(7, 0, 3, true))
            .call(6, 1)
            .call(7, 1, new Back(Ordinals.of(3, 8), Ordinals.NONE))
            .call(300, 5)
            .call(301, 50)
            .end()
            .entries();

    @Test
    void theLineIsCheckedBehindTheHole() throws BrokenLine {
        assertThat(good.get(RECOVER - 1).body()).contains("era=1 from=6 to=30 ticks=2");
        Findings found = check(good).findings();
        assertThat(found.holes()).isEqualTo(1);
        assertThat(found.lost()).as("places 2 to 8").isEqualTo(7);
        assertThat(found.given()).isEqualTo(33);
        assertThat(found.overdue()).isEqualTo(2);
        assertThat(found.given())
                .isEqualTo(found.called() + found.silent() + found.uncounted() + found.lost() + found.waiting());
        assertThat(found.ended()).isTrue();
    }

    @Test
    void aTurnOfTheHoleIsFound() throws BrokenLine {
        assertThat(check(good, new Turn(1, 30, 1, 2)).standing().fate()).isEqualTo(Fate.CALLED);
        assertThat(check(good.subList(0, 6), new Turn(1, 10, 1, 2)).standing().fate())
                .isIn(Fate.CALLED, Fate.LOST);
        assertThat(check(good, new Turn(1, 25, 1, 0)).standing().fate()).isEqualTo(Fate.NOT_IN_LINE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            4; from=6;         from=5;          4
            4; to=30;          to=5;            4
            4; calledUpTo=9;   calledUpTo=1;    4
            4; calledUpTo=9;   calledUpTo=31;   4
            4; ticks=2;        ticks=1;         6
            4; ticks=2;        ticks=3;         7
            4; to=30;          to=18;           6
            4; sealedThrough=1000; sealedThrough=25; 6
            6; base=15;        base=11;         6
            7; base=30;        base=29;         7
            """)
    void aHoleThatCannotBeIsFound(int seq, String what, String into, int brokenAt) {
        assertThat(good.get(seq - 1).body()).contains(what);
        isBroken(rewritten(changed(good, seq, body -> body.replace(what, into))), brokenAt, "");
    }

    @Test
    void nobodyOfTheHoleIsCalledAgainTwiceNorWhoWasNotPassedOver() {
        var back = new Back(Ordinals.of(3), Ordinals.NONE);
        isBroken(restored().call(7, 0, back).call(8, 0, back), 8, "nobody had passed over");
        isBroken(restored().call(7, 0, new Back(Ordinals.of(20), Ordinals.NONE)), 7, "nobody had passed over");
    }
}

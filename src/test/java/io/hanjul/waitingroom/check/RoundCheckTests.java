package io.hanjul.waitingroom.check;

import static io.hanjul.waitingroom.check.ChainFixture.changed;
import static io.hanjul.waitingroom.check.ChainFixture.check;
import static io.hanjul.waitingroom.check.ChainFixture.rewritten;
import static io.hanjul.waitingroom.check.LineCheckTests.isBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.hanjul.waitingroom.line.Part;
import io.hanjul.waitingroom.line.Turn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tick's rounds are in the chain, and cannot be told otherwise. */
class RoundCheckTests {

    private final List<ChainEntry> good = ChainFixture.inRounds()
            .tick(10, parts("0:1:0:6:counted,0:2:6:4:counted,2:1:0:3:counted"))
            .tick(11, parts("0:1:0:5:counted,3:3:0:8:uncounted"))
            .call(0, 3)
            .end()
            .entries();

    @Test
    void aLineWithRoundsIsRecomputed() throws BrokenLine {
        ChainFixture line = ChainFixture.inRounds().tick(10, parts("0:1:0:6:counted,1:1:0:3:counted"));
        var turn = new Turn(1, 10, 1, Turn.index(1, 2));
        assertThat(check(line.entries(), turn).standing().place())
                .contains(line.line().ordinal(turn).orElseThrow());
        assertThat(check(good).findings().given()).isEqualTo(26);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1:1:0:6:counted,0:1:0:7:counted",
                "0:1:0:6:counted,1:1:6:7:counted",
                "0:2:0:6:counted,0:1:6:7:counted",
                "0:1:0:6:counted,1:6:7:counted",
                "0:1:0:5:counted,2:3:0:8:uncounted",
                "0:1:0:6:counted,3:3:0:7:uncounted",
                "0:3:0:5:counted,3:3:0:8:uncounted",
            })
    void partsAreWrittenInOneWay(String text) {
        isBroken(ChainFixture.inRounds().tick(10, parts(text)), 2, "");
    }

    @Test
    void aRoomWithRoundsHasThemInEachTick() {
        isBroken(ChainFixture.inRounds().tick(10, new Part(1, 0, 6, true)), 2, "its turns have no rounds");
        var changed = changed(good, 1, body -> body.replace(" rounds=4", ""));
        assertThatExceptionOfType(BrokenLine.class)
                .isThrownBy(() -> check(rewritten(changed)))
                .withMessageContaining("configuration");
    }

    /** The room goes on when the program is replaced by one that knows rounds. */
    @Test
    void aRoomThatWasOpenedBeforeThereWereRoundsMayGetThem() throws BrokenLine {
        ChainFixture line = new ChainFixture()
                .tick(10, new Part(1, 0, 6, true), new Part(2, 6, 4, false))
                .tick(11, parts("0:3:0:6:counted,1:3:0:3:counted"));
        assertThat(check(line.entries()).findings().given()).isEqualTo(19);
        isBroken(line.tick(12, new Part(3, 0, 6, true)), 4, "its turns have no rounds");
    }

    private static Part[] parts(String text) {
        return Part.parse(text).toArray(Part[]::new);
    }
}

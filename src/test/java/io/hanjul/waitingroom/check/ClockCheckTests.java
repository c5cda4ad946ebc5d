package io.hanjul.waitingroom.check;

import static io.hanjul.waitingroom.check.ChainFixture.check;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.hanjul.waitingroom.line.MoveEntry;
import io.hanjul.waitingroom.line.Part;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Time that passes twice calls nobody twice as fast. */
class ClockCheckTests {

    private static final int LATE = 3_000;

    @Test
    void aClockThatIsPutRightIsNoFault() throws BrokenLine {
        ChainFixture line = line().call(100, 3).call(70, 1).call(72, 3);
        assertThat(check(line.entries()).findings().called()).isEqualTo(7);
    }

    /** Nothing is saved up, and the leader goes on by the time that has passed since the clock was put back. */
    @Test
    void aClockThatIsPutRightWhileManyWaitIsNoFault() throws BrokenLine {
        ChainFixture line = line().call(100, 6).call(99, 5).call(100, 5);
        assertThat(check(line.entries()).findings().called()).isEqualTo(16);
    }

    @Test
    void aClockThatIsPutBackAgainAndAgainIsFound() {
        ChainFixture line = new ChainFixture().tick(10, new Part(1, 0, 300, true));
        for (int i = 0; i < 260; i++) {
            Instant at = ChainFixture.OPENS.plusMillis(10 + i % 2);
            line.move(new MoveEntry(at, i, i + 1L, 1, MoveEntry.Passed.NOBODY, MoveEntry.Back.NOBODY));
        }
        assertThatExceptionOfType(BrokenLine.class)
                .isThrownBy(() -> check(line.entries()))
                .withMessageContaining("gone back in time");
    }

    @Test
    void timeThatIsCountedTwiceIsFound() {
        ChainFixture line = line().call(LATE, 3).call(10, 1).call(LATE, 3);
        assertThatExceptionOfType(BrokenLine.class)
                .isThrownBy(() -> check(line.entries()))
                .withMessageContaining("gone back in time");
    }

    @Test
    void aTickOfMoreTurnsThanCanBeIsNotWorkedOut() {
        ChainFixture line = new ChainFixture();
        line.append(
                "TICK",
                "tick=10 base=0 turns=16777216 parts=1:0:16777216:uncounted seed=" + "0".repeat(64),
                "0".repeat(32));
        assertThatExceptionOfType(BrokenLine.class)
                .isThrownBy(() -> check(line.entries()))
                .withMessageContaining("more turns than can be");
    }

    private static ChainFixture line() {
        return new ChainFixture().tick(10, new Part(1, 0, 20, true));
    }
}

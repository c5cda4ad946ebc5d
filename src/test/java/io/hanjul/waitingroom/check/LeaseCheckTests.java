package io.hanjul.waitingroom.check;

import static io.hanjul.waitingroom.check.ChainFixture.check;
import static io.hanjul.waitingroom.check.LineCheckTests.isBroken;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.waitingroom.line.Part;
import io.hanjul.waitingroom.line.Root;
import io.hanjul.waitingroom.line.SealedTick;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A chain tells who may give turns before they are sealed. */
class LeaseCheckTests {

    @Test
    void whoHasALeaseGivesTurnsUpToTheCeiling() throws BrokenLine {
        ChainFixture line = ChainFixture.withLeases()
                .lease(1, 10, 6)
                .lease(2, 11, 4)
                .tick(10, parts("0:1:0:4:counted,2:1:0:2:counted"))
                .lease(1, 12, 12)
                .tick(11, parts("0:1:0:6:counted,3:2:0:8:uncounted"))
                .tick(12, parts("0:2:0:4:counted,3:1:0:24:uncounted"))
                .call(0, 3)
                .end();
        assertThat(check(line.entries()).findings().given()).isEqualTo(48);
    }

    /** One that there never was would look like one that died at once. */
    @Test
    void whoFellSilentAndWasNeverHeardIsCounted() throws BrokenLine {
        ChainFixture line = ChainFixture.withLeases()
                .lease(1, 10, 6)
                .lease(2, 10, 4)
                .lease(3, 10, 4)
                .tick(10, parts("0:1:0:4:counted,3:2:0:8:uncounted,3:3:8:8:uncounted"))
                .tick(11, parts("0:2:0:4:counted,3:1:0:12:uncounted"));
        LineCheck check = check(line.entries());
        assertThat(check.nodes()).isEqualTo(2);
        assertThat(check.neverHeard()).isEqualTo(1);
    }

    @Test
    void nobodyElseGivesAny() {
        isBroken(ChainFixture.withLeases().tick(10, parts("0:1:0:1:counted")), 2, "may have given 0 turns, and gave 1");
        isBroken(
                ChainFixture.withLeases().lease(1, 10, 6).tick(10, parts("0:1:0:4:counted,0:2:4:1:counted")),
                3,
                "node 2 may have given 0 turns");
        isBroken(
                ChainFixture.withLeases().lease(1, 11, 6).tick(10, parts("0:1:0:1:counted")),
                3,
                "node 1 may have given 0 turns");
    }

    @Test
    void nobodyGivesMore() {
        isBroken(
                ChainFixture.withLeases().lease(1, 10, 6).tick(10, parts("0:1:0:4:counted,2:1:0:3:counted")),
                3,
                "may have given 6 turns, and gave 7");
        isBroken(
                ChainFixture.withLeases().lease(1, 10, 6).lease(1, 11, 12).tick(10, parts("0:1:0:7:counted")),
                4,
                "may have given 6 turns, and gave 7");
    }

    /** Its places are those that nobody else has, and nobody can be given one of them later. */
    @Test
    void theShareOfASilentNodeIsWhatItMayHaveGiven() {
        isBroken(
                ChainFixture.withLeases().lease(1, 10, 6).tick(10, parts("3:1:0:10:uncounted")),
                3,
                "its share is not what it may have given");
        isBroken(
                ChainFixture.withLeases().lease(1, 10, 6).tick(10, parts("3:1:0:14:uncounted")),
                3,
                "its share is not what it may have given");
        isBroken(
                ChainFixture.withLeases().tick(10, parts("3:1:0:12:uncounted")),
                2,
                "its share is not what it may have given");
    }

    @Test
    void aLeaseIsToldBeforeItsTicksAreSealedAndOnlyRises() {
        ChainFixture line = ChainFixture.withLeases().lease(1, 10, 6).tick(10, parts("0:1:0:1:counted"));
        isBroken(line.lease(2, 10, 6), 4, "node 2 may give turns in ticks that are sealed");
        isBroken(ChainFixture.withLeases().lease(1, 10, 6).lease(1, 11, 6), 3, "as many turns already");
        isBroken(ChainFixture.withLeases().lease(1, 10, 6).lease(1, 11, 5), 3, "as many turns already");
        isBroken(ChainFixture.withLeases().lease(1, 10, 6).lease(1, 9, 5), 3, "as many turns already");
        isBroken(ChainFixture.withLeases().lease(1, 10, 100_000), 2, "more than can be");
    }

    /** The room goes on when the program is replaced by one that tells leases. */
    @Test
    void aRoomThatWasOpenedBeforeLeasesWereToldHasThemFromSomeEntryOn() throws BrokenLine {
        ChainFixture line = ChainFixture.inRounds()
                .tick(10, parts("0:1:0:6:counted"))
                .lease(1, 11, 6)
                .tick(11, parts("0:1:0:6:counted"));
        assertThat(check(line.entries()).findings().given()).isEqualTo(12);
        isBroken(line.tick(12, parts("0:2:0:1:counted")), 5, "node 2 may have given 0 turns");
    }

    /** What nodes had leased in the time of a hole was lost with it; what they lease since is told. */
    @Test
    void ticksInAHoleNeedNone() throws BrokenLine {
        List<Part> inHole = Part.parse("0:3:0:9:counted");
        ChainFixture line = ChainFixture.withLeases()
                .lease(1, 10, 6)
                .tick(10, parts("0:1:0:6:counted"))
                .recover(1, 30, 0, new SealedTick(20, 8, 9, inHole, List.<Root>of(), 5, ""))
                .lease(3, 1_001, 2)
                .tick(1_001, parts("0:3:0:2:counted"));
        assertThat(check(line.entries()).end()).isEqualTo(32);
        isBroken(line.tick(1_002, parts("0:3:0:3:counted")), 8, "node 3 may have given 2 turns, and gave 3");
    }

    private static Part[] parts(String text) {
        return Part.parse(text).toArray(Part[]::new);
    }
}

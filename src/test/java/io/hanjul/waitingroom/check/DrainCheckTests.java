package io.hanjul.waitingroom.check;

import static io.hanjul.waitingroom.check.ChainFixture.OPENS;
import static io.hanjul.waitingroom.check.ChainFixture.check;
import static io.hanjul.waitingroom.check.LineCheckTests.isBroken;

import io.hanjul.waitingroom.line.Part;
import io.hanjul.waitingroom.line.Ticks;
import org.junit.jupiter.api.Test;

/** In a room that was ordered to drain people are called, and nobody joins or registers. */
class DrainCheckTests {

    private static final String DRAIN = "state=OPEN>DRAINING";
    private static final String AGAIN = "state=DRAINING>OPEN";

    @Test
    void whoStandsInADrainedLineIsCalled() throws BrokenLine {
        check(line().order(5, DRAIN, "enough").call(6, 3).entries());
    }

    /** A node that heard of nothing goes on for thirty seconds, and its clock may be off by five. */
    @Test
    void nobodyJoinsOnceNoLeaseCanBeLeft() throws BrokenLine {
        check(drained().tick(at(40), one()).entries());
        isBroken(
                drained().tick(at(40) + 1, one()),
                4,
                "people joined while the room was drained, since " + OPENS.plusSeconds(5));
    }

    @Test
    void whoseTickIsSealedOnlyAfterTheRoomIsOpenAgainHasNotJoinedMeanwhile() throws BrokenLine {
        isBroken(again().tick(at(200), one()), 5, "people joined while the room was drained");
        check(again().tick(at(300), one()).entries());
        check(again().tick(at(295) - 2, one()).entries());
        isBroken(again().tick(at(295) - 3, one()), 5, "people joined while the room was drained");
    }

    @Test
    void drainedTwiceIsDrainedFromTheFirstTimeOn() throws BrokenLine {
        var paused = drained().order(20, "state=DRAINING>PAUSED", "x").order(30, "state=PAUSED>DRAINING", "x");
        check(paused.tick(at(65), one()).entries());
        var slower = drained().order(30, "ratePerMinute=600>60", "x");
        isBroken(slower.tick(at(41), one()), 5, "people joined while the room was drained");
    }

    @Test
    void nobodyRegistersForADraw() throws BrokenLine {
        check(ChainFixture.lottery()
                .register(1)
                .order(-60, DRAIN, "x")
                .draw(0)
                .call(1, 1)
                .entries());
        isBroken(
                ChainFixture.lottery().register(1).order(-60, DRAIN, "x").register(2),
                4,
                "people registered while the room was drained");
        check(ChainFixture.lottery()
                .register(1)
                .order(-60, DRAIN, "x")
                .order(-50, AGAIN, "x")
                .register(2)
                .entries());
    }

    private static ChainFixture line() {
        return new ChainFixture().tick(at(0), new Part(1, 0, 10, true));
    }

    private static ChainFixture drained() {
        return line().order(5, DRAIN, "enough");
    }

    private static ChainFixture again() {
        return drained().order(300, AGAIN, "there is more");
    }

    private static Part one() {
        return new Part(1, 0, 1, true);
    }

    /** The tick so many seconds after the opening. */
    private static long at(int second) {
        return Ticks.at(OPENS.plusSeconds(second));
    }
}

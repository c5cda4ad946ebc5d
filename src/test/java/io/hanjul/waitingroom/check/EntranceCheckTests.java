package io.hanjul.waitingroom.check;

import static io.hanjul.waitingroom.check.ChainFixture.OPENS;
import static io.hanjul.waitingroom.check.ChainFixture.check;
import static io.hanjul.waitingroom.check.ChainFixture.move;
import static io.hanjul.waitingroom.check.LineCheckTests.isBroken;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.waitingroom.line.MoveEntry;
import io.hanjul.waitingroom.line.Ordinals;
import io.hanjul.waitingroom.line.Part;
import org.junit.jupiter.api.Test;

/** Whoever comes in was called, comes in once, and there are never more inside than places, of which there are 50. */
class EntranceCheckTests {

    private static final String FEWER = "maxInside=50>3";
    private static final String MORE = "maxInside=3>50";

    @Test
    void whoWasCalledComesInOnce() throws BrokenLine {
        LineCheck found = check(in(in(called(), 2, "0-1"), 2, "2").entries());
        assertThat(found.cameIn()).isEqualTo(3);
        isBroken(in(called(), 7, "0-6"), 4, "place 6 came in, which was not called");
        isBroken(in(in(called(), 2, "0-1"), 3, "1"), 5, "place 1 came in a second time");
    }

    @Test
    void whoWasPassedOverComesInOnceCalledAgain() throws BrokenLine {
        isBroken(in(passedOver(), 1, "1"), 4, "place 1 came in, which was not called");
        isBroken(in(passedOver(), 1, "2"), 4, "place 2 came in, which was not called");
        var back = new MoveEntry.Back(Ordinals.of(2), Ordinals.NONE);
        var again = passedOver().move(new MoveEntry(OPENS.plusSeconds(2), 3, 4, 1, MoveEntry.Passed.NOBODY, back));
        check(in(again, 3, "0,2-3").entries());
    }

    @Test
    void neverMoreAreInsideThanCameInOrThanThereWerePlaces() throws BrokenLine {
        isBroken(in(called(), 3, "0-1"), 4, "no more than 2 can be inside");
        isBroken(in(in(called(), 0, "0-1"), 2, "2"), 5, "no more than 1 can be inside");
        isBroken(in(few(), 4, "0-3"), 6, "more are inside than the 3 places that there were");
        check(in(few(), 3, "0-3").entries());
    }

    /** Fewer places turn nobody out, and what was so since the last entry counts. */
    @Test
    void placesThatAreTakenAwayStayTaken() throws BrokenLine {
        check(in(in(in(called(), 4, "0-3").order(2, FEWER, "x"), 4, ""), 3, "").entries());
        var since =
                in(called(), 1, "0").order(2, FEWER, "x").order(3, MORE, "x").order(4, FEWER, "x");
        check(in(since, 5, "1-4").entries());
    }

    @Test
    void thoseOfOneEntryMayFollowInTheNext() throws BrokenLine {
        check(in(more(called(), "0-3"), 5, "4").entries());
        isBroken(in(more(called(), "0-3"), 6, "4"), 5, "no more than 5 can be inside");
        isBroken(called().append("ENTRY", "at=" + OPENS, ""), 4, "it says nothing");
    }

    private static ChainFixture line() {
        return new ChainFixture().tick(10, new Part(1, 0, 10, true));
    }

    private static ChainFixture called() {
        return line().call(1, 6);
    }

    /** With three places only, since before anybody came in. */
    private static ChainFixture few() {
        return in(called().order(1, FEWER, "x"), 0, "");
    }

    private static ChainFixture passedOver() {
        return line().move(move(0, 3, 1, new MoveEntry.Passed(Ordinals.of(1), Ordinals.of(2), 0)));
    }

    private static ChainFixture in(ChainFixture room, int inside, String places) {
        String who = places.isEmpty() ? "" : " in=" + places;
        return room.append("ENTRY", "at=" + OPENS.plusSeconds(9) + " inside=" + inside + who, "");
    }

    private static ChainFixture more(ChainFixture room, String places) {
        return room.append("ENTRY", "at=" + OPENS.plusSeconds(9) + " in=" + places, "");
    }
}

package io.hanjul.waitingroom.check;

import static io.hanjul.waitingroom.check.ChainFixture.OPENS;
import static io.hanjul.waitingroom.check.ChainFixture.changed;
import static io.hanjul.waitingroom.check.ChainFixture.check;
import static io.hanjul.waitingroom.check.ChainFixture.rewritten;
import static io.hanjul.waitingroom.check.LineCheckTests.isBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.hanjul.waitingroom.check.Findings.Fate;
import io.hanjul.waitingroom.line.Chain;
import io.hanjul.waitingroom.line.DrawEntry;
import io.hanjul.waitingroom.line.Lottery;
import io.hanjul.waitingroom.line.Part;
import io.hanjul.waitingroom.line.Seed;
import io.hanjul.waitingroom.line.TurnToken;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lottery that was kept is found right, and each way to falsify one is found, also with all hashes made anew. */
class LotteryCheckTests {

    private static final Part LATE = new Part(1, 0, 3, true);

    private final List<ChainEntry> good = kept().entries();

    private static ChainFixture kept() {
        return ChainFixture.lottery()
                .register(1, 2, 3)
                .register(4, 5)
                .draw(0)
                .tick(10, LATE)
                .call(1, 4)
                .call(2, 4)
                .end();
    }

    @Test
    void aLotteryThatWasKeptIsSummedUp() throws BrokenLine {
        LineCheck check = check(good);
        assertThat(check.tickets()).isEqualTo(5);
        Findings found = check.findings();
        assertThat(found.given()).isEqualTo(8);
        assertThat(found.called()).isEqualTo(8);
        assertThat(found.ticks()).isEqualTo(1);
        assertThat(found.ended()).isTrue();
    }

    @Test
    void aTicketIsToldWhereItStands() throws BrokenLine {
        var ticket = Lottery.turn(1, 3);
        var standing = check(good, ticket).standing();
        assertThat(standing.place()).contains(kept().line().ordinal(ticket).orElseThrow());
        assertThat(standing.fate()).isEqualTo(Fate.CALLED);
        assertThat(check(good.subList(0, 3), ticket).standing().fate()).isEqualTo(Fate.NOT_IN_LINE);
        assertThat(check(good, Lottery.turn(1, 5)).standing().fate()).isEqualTo(Fate.NOT_IN_LINE);
    }

    @Test
    void whoHoldsATurnSeesWhetherItsTicketIsTheirs() throws BrokenLine {
        check(good, new TurnToken(Lottery.turn(1, 3), 0, ChainFixture.person(4)));
        assertThatExceptionOfType(BrokenLine.class)
                .isThrownBy(() -> check(good, new TurnToken(Lottery.turn(1, 3), 0, ChainFixture.person(5))))
                .withMessageContaining("ticket 3 is somebody else's")
                .satisfies(broken -> assertThat(broken.seq()).isEqualTo(3));
    }

    @ParameterizedTest
    @CsvSource({
        "1, ordering=LOTTERY, ordering=ARRIVAL",
        "1, ' ordering=LOTTERY', ''",
        "2, first=0, first=1",
        "3, first=3, first=2",
        "3, first=3, first=4",
        "4, tickets=5, tickets=4",
        "4, tickets=5, tickets=6",
        "4, at=2026-12-24T10:00, at=2026-12-24T09:59",
        "5, base=5, base=4",
        "5, tick=10, tick=0",
    })
    void noTicketAndNoDrawCanBeChanged(int seq, String what, String into) {
        assertThat(good.get(seq - 1).body()).as("entry %s", seq).contains(what);
        var falsified = changed(good, seq, body -> body.replace(what, into));
        isBroken(falsified, seq, "hash");
        assertThatExceptionOfType(BrokenLine.class)
                .as("hashed anew")
                .isThrownBy(() -> check(rewritten(falsified)))
                .satisfies(broken -> assertThat(broken.seq()).isGreaterThanOrEqualTo(seq));
    }

    /** With another mark all places would be others, so the key that is told in the end gives it away. */
    @Test
    void aTicketCannotBeGivenToSomebodyElseAfterTheDraw() {
        String theirs = Lottery.mark(ChainFixture.ROOM, 1, ChainFixture.person(2));
        var falsified = rewritten(changed(good, 2, body -> body.replace(theirs, "0".repeat(Lottery.MARK_DIGITS))));
        isBroken(falsified, good.size(), "the seed of the draw does not follow");
    }

    @Test
    void noAccountHasTwoTickets() {
        isBroken(ChainFixture.lottery().register(1, 2, 1), 2, "has two tickets");
        isBroken(ChainFixture.lottery().register(1, 2).register(3, 2), 3, "has two tickets");
    }

    @Test
    void theDrawComesOnceAndAfterItNobodyRegisters() {
        isBroken(ChainFixture.lottery().register(1).draw(0).register(2), 4, "tickets after the draw");
        isBroken(ChainFixture.lottery().register(1).draw(0).draw(1), 4, "a second time");
        isBroken(ChainFixture.lottery().register(1).draw(-1), 3, "before the sale had opened");
        isBroken(ChainFixture.lottery().register(1).tick(10, LATE), 3, "before its places were drawn");
    }

    @Test
    void aDrawThatWasLostIsToldAgainAndOnlyWhereThereWasNone() throws BrokenLine {
        List<ChainEntry> again = ChainFixture.lottery()
                .register(1, 2)
                .drawnAgain(1, 3)
                .tick(2_000, LATE)
                .call(2, 4)
                .end()
                .entries();
        assertThat(check(again).findings().given()).isEqualTo(11);
        assertThat(check(again, Lottery.turn(1, 2)).standing().fate()).isEqualTo(Fate.CALLED);
        isBroken(ChainFixture.lottery().register(1).draw(0).drawnAgain(1, 1), 4, "no draw that could have been lost");
        isBroken(new ChainFixture().drawnAgain(1, 1), 2, "no draw that could have been lost");
    }

    @Test
    void ticketsFollowEachOther() {
        var twice = changed(good.subList(0, 3), 3, body -> body.replace("first=3", "first=2"));
        isBroken(rewritten(twice), 3, "its first ticket is not the next, 3");
        var gap = changed(good.subList(0, 3), 3, body -> body.replace("first=3", "first=4"));
        isBroken(rewritten(gap), 3, "its first ticket is not the next, 3");
    }

    @Test
    void aLineInTheOrderOfArrivalHasNoTickets() {
        isBroken(new ChainFixture().register(1), 2, "nobody registers");
        isBroken(new ChainFixture().draw(0), 2, "nothing is drawn");
        isBroken(new ChainFixture().tick(Lottery.TICK, LATE), 2, "only a draw gives the places of tickets");
    }

    /** A seed of somebody's choice, all hashes made to fit. */
    @Test
    void aSeedThatWasChosenIsFound() {
        var seed = new Seed(1, 2);
        var entry = new DrawEntry(OPENS, 1, Chain.hash(seed.bytes()));
        var room = ChainFixture.lottery().register(1).append(DrawEntry.KIND, entry.text(), seed.hex());
        isBroken(
                room.append("CLOSE", "at=" + ChainFixture.CLOSES + " end=1 calledUpTo=0 seedKey=" + keyOf(good), ""),
                4,
                "the seed of the draw does not follow");
        var hidden = ChainFixture.lottery().register(1).append(DrawEntry.KIND, entry.text(), "");
        isBroken(hidden, 3, "it has no seed");
        var other = ChainFixture.lottery().register(1).append(DrawEntry.KIND, entry.text(), "00".repeat(16));
        isBroken(other, 3, "not the one whose hash it has");
    }

    private static String keyOf(List<ChainEntry> ended) {
        String body = ended.getLast().body();
        return body.substring(body.lastIndexOf('=') + 1);
    }
}

package io.hanjul.waitingroom.check;

import static io.hanjul.waitingroom.check.ChainFixture.OPENS;
import static io.hanjul.waitingroom.check.ChainFixture.changed;
import static io.hanjul.waitingroom.check.ChainFixture.check;
import static io.hanjul.waitingroom.check.ChainFixture.rewritten;
import static io.hanjul.waitingroom.check.LineCheckTests.isBroken;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.waitingroom.line.LimitEntry;
import io.hanjul.waitingroom.line.Part;
import io.hanjul.waitingroom.line.ShowEntry;
import io.hanjul.waitingroom.line.ShowRate;
import io.hanjul.waitingroom.line.StockEntry;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By what people were called is in the chain, and has to follow from it as far as anybody can see from outside. */
class AimCheckTests {

    private static final int SHOW = 5;
    private static final ShowEntry.Measured FIRST_SIX = new ShowEntry.Measured(0, 6, 6, 0);

    @Test
    void aShareThatFollowsFromWhoWasCalledIsRight() throws BrokenLine {
        ChainFixture line = called();
        show(line, 130, new ShowRate(980), FIRST_SIX);
        show(line, 135, new ShowRate(960), new ShowEntry.Measured(0, 12, 12, 1));
        show(line, 140, ShowRate.ALL, new ShowEntry.Measured(6, 12, 6, 6));
        assertThat(check(line.call(141, 6).entries()).findings().called()).isEqualTo(18);
    }

    @ParameterizedTest
    @CsvSource({
        "show=980, show=970, it becomes 980",
        "show=980, show=1000, it becomes 980",
        "show=980, show=299, a share of 299",
        "called=6, called=12, 6 people were called",
        "came=0, came=7, more people came",
        "came=0, came=6, it becomes 1000",
        "to=6, to=12, 12 people were called",
        "to=6, to=5, no move of the line begins at place 5",
        "to=6, to=999, no move of the line begins at place 999",
        "from=0, from=6, it measures nobody",
        "window=120, window=131, still had time to come",
        "window=120, window=9, nobody can come in time",
        "came=0, gone=0, is not known",
    })
    void noShareCanBeMadeUp(String what, String into, String why) {
        ChainFixture line = called();
        show(line, 130, new ShowRate(980), FIRST_SIX);
        assertThat(line.entries().get(SHOW - 1).body()).contains(what);
        isBroken(rewritten(changed(line.entries(), SHOW, body -> body.replace(what, into))), SHOW, why);
    }

    @Test
    void itDoesNotFallFasterThanItMay() {
        ChainFixture line = called();
        show(line, 130, new ShowRate(980), FIRST_SIX);
        show(line, 134, new ShowRate(960), FIRST_SIX);
        isBroken(line, SHOW + 1, "it comes sooner than PT5S after the last one");
    }

    /** With a share of five in eight sixteen are called a second: eight in half a second, and one that was saved up. */
    @Test
    void peopleAreCalledFasterForThoseWhoStayAwayAndNoFasterThanThat() throws BrokenLine {
        check(fallen().call(300, 9).entries());
        isBroken(fallen().call(300, 10), fallen().entries().size() + 1, "it calls 10, faster than");
        isBroken(called().call(300, 9), SHOW, "it calls 9, faster than");
    }

    @Test
    void nobodyIsCalledWhileNothingIsLeft() throws BrokenLine {
        for (String nothing : new String[] {"SOLD_OUT", "NONE_FREE"}) {
            isBroken(left(called(), nothing).call(3, 1), SHOW + 1, "while nothing is left");
            check(left(left(called(), nothing), "SOME").call(3, 1).entries());
        }
        isBroken(left(called(), "ENOUGH"), SHOW, "nobody knows what is left");
    }

    @Test
    void noMorePeopleAreBorneThanThereArePlaces() throws BrokenLine {
        check(limit(called(), 20, 50).call(3, 1).entries());
        isBroken(limit(called(), 20, 60), SHOW, "the room has 50 places");
        isBroken(limit(called(), 51, 50), SHOW, "nobody can bear so many");
        isBroken(limit(called(), 0, 50), SHOW, "nobody can bear so many");
    }

    private static ChainFixture limit(ChainFixture line, int inside, int of) {
        return line.append(LimitEntry.KIND, new LimitEntry(OPENS.plusSeconds(2), inside, of).text(), "");
    }

    private static ChainFixture called() {
        return new ChainFixture()
                .tick(10, new Part(1, 0, 1_000, true))
                .call(0, 6)
                .call(1, 6);
    }

    /** Twelve were called and nobody came; twenty more are believed to have come. */
    private static ChainFixture fallen() {
        ChainFixture line = called();
        ShowRate show = ShowRate.ALL;
        for (int second = 130; !show.after(12, 0).equals(show); second += 5) {
            show = show.after(12, 0);
            show(line, second, show, new ShowEntry.Measured(0, 12, 12, 0));
        }
        assertThat(show.perMille()).isEqualTo(625);
        return line;
    }

    private static void show(ChainFixture line, int second, ShowRate show, ShowEntry.Measured measured) {
        var entry = new ShowEntry(OPENS.plusSeconds(second), show, measured, Duration.ofMinutes(2));
        assertThat(ShowEntry.parse(entry.text())).isEqualTo(entry);
        line.append(ShowEntry.KIND, entry.text(), "");
    }

    private static ChainFixture left(ChainFixture line, String left) {
        return line.append(StockEntry.KIND, new StockEntry(OPENS.plusSeconds(2), left).text(), "");
    }
}

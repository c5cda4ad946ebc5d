package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowRateTests {

    @ParameterizedTest
    @CsvSource({
        "1000, 10000, 7000, 980",
        "720, 10000, 7000, 701",
        "702, 10000, 7000, 702",
        "500, 10000, 7000, 701",
        "310, 10000, 0, 300",
        "1000, 0, 0, 1000",
        "980, 0, 0, 1000",
    })
    void fallsAStepAtATimeAndRisesAtOnce(int before, long called, long came, int after) {
        assertThat(new ShowRate(before).after(called, came).perMille()).isEqualTo(after);
    }

    /** As if twenty had come: five who stay away count for no more than a fifth. */
    @Test
    void aFewWhoStayAwayAreNoMeasure() {
        ShowRate show = ShowRate.ALL;
        for (int time = 0; time < 1_000; time++) {
            show = show.after(5, 0);
        }
        assertThat(show.perMille()).isEqualTo(800);
    }

    @Test
    void nobodyCanDriveItLowerThanThreeInTen() {
        ShowRate show = ShowRate.ALL;
        int times = 0;
        for (; show.perMille() > ShowRate.LEAST; times++) {
            show = show.after(1_000_000, 0);
        }
        assertThat(ShowRate.PAUSE.multipliedBy(times)).as("that takes").isGreaterThan(Duration.ofSeconds(170));
        assertThat(show.after(1_000_000, 0)).isEqualTo(show);
        assertThatIllegalArgumentException().isThrownBy(() -> new ShowRate(299));
        assertThatIllegalArgumentException().isThrownBy(() -> new ShowRate(1_001));
    }

    @ParameterizedTest
    @CsvSource({"600000, PT1M", "6000, PT1M", "600, PT8M20S", "60, PT15M", "1, PT15M"})
    void whereFewAreCalledMoreTimeIsMeasured(int rate, Duration over) {
        assertThat(ShowRate.measuredOver(rate)).isEqualTo(over);
    }

    @Test
    void everybodyIsExpectedBeforeAnybodyWasMeasured() {
        assertThat(Turnout.UNKNOWN.expected(pendingIn(0, 10))).isEqualTo(10);
        assertThat(Turnout.UNKNOWN.expected(pendingIn(11, 10))).isEqualTo(10);
    }

    /** Of a thousand, 600 came in the first part and 100 in the second: who has not come by then hardly comes. */
    @Test
    void whoIsLongInComingIsHardlyExpected() {
        var turnout = new Turnout(1_000, List.of(600L, 100L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L));
        assertThat(turnout.expected(pendingIn(0, 100))).isBetween(70.0, 71.0);
        assertThat(turnout.expected(pendingIn(1, 100))).isBetween(28.0, 29.0);
        assertThat(turnout.expected(pendingIn(2, 100))).isBetween(6.0, 7.0);
        assertThat(turnout.expected(pendingIn(11, 100))).isBetween(6.0, 7.0);
    }

    private static List<Long> pendingIn(int part, long people) {
        var pending = new Long[Turnout.PARTS];
        Arrays.fill(pending, 0L);
        pending[part] = people;
        return List.of(pending);
    }
}

package io.hanjul.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.PriorityQueue;
import org.junit.jupiter.api.Test;

/** A crowd whose places are not drawn, because the database is away, asks as often as it is told. */
class CountingPaceTests {

    private static final Instant BEGIN = Instant.parse("2026-11-26T10:00:00Z");
    private static final int BUDGET = 300;

    private final CountingPace pace = new CountingPace();

    @Test
    void fewAskEachSecond() {
        assertThat(askedInASecond(100, 20)).isBetween(95, 105);
    }

    @Test
    void manyKeepToTheBudgetTogether() {
        assertThat(askedInASecond(3_000, 60)).isBetween(290, 310);
    }

    @Test
    void nobodyWaitsLongerThanAQuarterOfAMinute() {
        askedInASecond(100_000, 30);
        assertThat(pace.asked(BEGIN.plusSeconds(31), BUDGET)).isBetween(Duration.ofSeconds(14), Duration.ofSeconds(15));
    }

    /** How many ask in the last second when so many people do as they are told. */
    private int askedInASecond(int people, int seconds) {
        var next = new PriorityQueue<Long>();
        for (int i = 0; i < people; i++) {
            next.add(i * 1_000L / people);
        }
        int last = 0;
        for (long at = next.remove(); at < seconds * 1_000L; at = next.remove()) {
            Duration pause = pace.asked(BEGIN.plusMillis(at), BUDGET);
            next.add(at + pause.toMillis());
            last += at >= (seconds - 1) * 1_000L ? 1 : 0;
        }
        return last;
    }

    /** As all spans of the API: its description knows no parts of a second. */
    @Test
    void aPauseIsToldInWholeSeconds() {
        assertThat(MyTurn.counting(Duration.ofMillis(1_002)).pollAfter()).isEqualTo(Duration.ofSeconds(1));
        assertThat(MyTurn.counting(Duration.ofMillis(1_600)).pollAfter()).isEqualTo(Duration.ofSeconds(2));
    }
}

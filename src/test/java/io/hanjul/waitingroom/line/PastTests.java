package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.waitingroom.line.Past.Back;
import io.hanjul.waitingroom.line.Past.Lane;
import io.hanjul.waitingroom.line.Past.State;
import io.hanjul.waitingroom.line.Past.Verdict;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PastTests {

    private static final Duration WINDOW = Duration.ofMinutes(2);
    private static final Duration LANE = Duration.ofMinutes(15);
    private static final Optional<Duration> NEVER = Optional.empty();

    @Test
    void whoWasCalledMayComeInWithinTheWindowAndIsLateAfterIt() {
        assertThat(verdict(called(90)))
                .isEqualTo(new Verdict(State.CALLED, false, Optional.of(Duration.ofSeconds(30))));
        assertThat(verdict(called(120))).isEqualTo(new Verdict(State.LATE, true, Optional.empty()));
    }

    @Test
    void whoWasPassedOverIsOverdueHoweverLongAgoThatWas() {
        assertThat(verdict(new Past(true, Duration.ofHours(5), Optional.empty())))
                .isEqualTo(new Verdict(State.OVERDUE, true, Optional.empty()));
        assertThat(verdict(back(Lane.OVERDUE, 7_200, NEVER, false)).state()).isEqualTo(State.OVERDUE);
    }

    @Test
    void whoIsCalledASecondTimeHasTheWindowAgain() {
        assertThat(verdict(back(Lane.OVERDUE, 300, seconds(100), false)).left()).contains(Duration.ofSeconds(20));
        assertThat(verdict(back(Lane.LATE, 300, seconds(100), false)).state()).isEqualTo(State.CALLED);
    }

    @Test
    void theLaneIsForOnceAndForAWhile() {
        assertThat(verdict(back(Lane.OVERDUE, 300, seconds(121), false)))
                .as("passed over, then missed")
                .isEqualTo(new Verdict(State.LATE, true, Optional.empty()));
        assertThat(verdict(back(Lane.LATE, 300, seconds(121), false)).state()).isEqualTo(State.OVER);
        assertThat(verdict(back(Lane.LATE, 899, NEVER, false)).state()).isEqualTo(State.LATE);
        assertThat(verdict(back(Lane.LATE, 900, NEVER, false)).state()).isEqualTo(State.OVER);
    }

    @Test
    void whoCameInTimeAndMetAFullRoomStaysCalled() {
        assertThat(verdict(back(Lane.DOOR, 3_600, NEVER, true))).isEqualTo(Verdict.CALLED);
        assertThat(verdict(back(Lane.LATE, 3_600, seconds(3_600), true))).isEqualTo(Verdict.CALLED);
    }

    private static Verdict verdict(Past past) {
        return past.verdict(WINDOW, LANE);
    }

    private static Past called(int secondsAgo) {
        return new Past(false, Duration.ofSeconds(secondsAgo), Optional.empty());
    }

    private static Past back(Lane lane, int since, Optional<Duration> call, boolean atDoor) {
        return new Past(
                lane == Lane.OVERDUE,
                Duration.ofHours(2),
                Optional.of(new Back(lane, Duration.ofSeconds(since), call, atDoor)));
    }

    private static Optional<Duration> seconds(int seconds) {
        return Optional.of(Duration.ofSeconds(seconds));
    }
}

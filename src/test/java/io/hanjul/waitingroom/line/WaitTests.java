package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.waitingroom.line.Wait.Places;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WaitTests {

    private static final Duration STAY = Duration.ofMinutes(10);

    /** So many places that nobody waits for one. */
    private static final Places WIDE = Places.empty(Integer.MAX_VALUE, STAY);

    @Test
    void isARangeAroundTheRate() {
        assertThat(Wait.of(600, 60, WIDE)).isEqualTo(new Wait(Duration.ofMinutes(8), Duration.ofMinutes(12)));
    }

    @Test
    void whoIsNextWaitsForTheNextStepOfTheRate() {
        assertThat(Wait.of(0, 2, WIDE)).isEqualTo(new Wait(Duration.ZERO, Duration.ofSeconds(36)));
        assertThat(Wait.of(0, 100_000, WIDE).to()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void followsThoseWhoLeaveWhenThePlacesAndNotTheRateLimitTheLine() {
        var slow = new Places(1, 0, 0.25, 100, STAY);
        assertThat(Wait.of(0, 60, slow)).isEqualTo(new Wait(Duration.ofSeconds(200), Duration.ofSeconds(288)));
        assertThat(Wait.of(2, 60, slow).from()).isEqualTo(Duration.ofMinutes(10));
        var quick = new Places(500, 0, 600, 10_000, STAY);
        assertThat(Wait.of(600, 60, quick)).as("the rate limits").isEqualTo(Wait.of(600, 60, WIDE));
    }

    @Test
    void countsPlacesThatAreStillFree() {
        var places = new Places(10, 3, 1, 100, STAY);
        assertThat(Wait.of(2, 60, places)).isEqualTo(Wait.of(2, 60, WIDE));
        assertThat(Wait.of(3, 60, places).from()).isEqualTo(Duration.ofSeconds(50));
    }

    @Test
    void fewLeavingsMakeAWideRange() {
        var once = new Places(1, 0, 1, 1, STAY);
        assertThat(Wait.of(0, 60, once)).isEqualTo(new Wait(Duration.ofSeconds(30), Duration.ofMinutes(2)));
    }

    @Test
    void isNotKnownWhileAllIsTakenAndNobodyWasSeenLeaving() {
        var full = new Places(1, 0, 0, 0, STAY);
        assertThat(Wait.of(0, 60, full)).isEqualTo(new Wait(Duration.ZERO, Wait.LONGEST, false));
        assertThat(Wait.of(0, 60, full).after(Duration.ofSeconds(5)).known()).isFalse();
    }

    @Test
    void endsBeforeTheOpeningWhenAllWhoGoInHaveHadTheirTime() {
        Wait wait = Wait.of(5, 60, Places.empty(2, STAY));
        assertThat(wait).isEqualTo(new Wait(Duration.ofSeconds(4), Duration.ofSeconds(6 + 20 * 60)));
    }

    @Test
    void startsWhenTheSaleOpens() {
        assertThat(Wait.of(600, 60, WIDE).after(Duration.ofMinutes(5)).from()).isEqualTo(Duration.ofMinutes(13));
    }

    @Test
    void neverSaysMoreThanTwoDays() {
        assertThat(Wait.of(Long.MAX_VALUE / 2, 1, WIDE).to()).isEqualTo(Wait.LONGEST);
    }

    @Test
    void isAskedForOftenNearTheFrontAndSeldomFarBack() {
        assertThat(Wait.NONE.pollAfter(Duration.ZERO)).isEqualTo(Duration.ofSeconds(1));
        assertThat(Wait.of(600, 60, WIDE).pollAfter(Duration.ZERO)).isEqualTo(Duration.ofSeconds(24));
        assertThat(Wait.of(600_000, 60, WIDE).pollAfter(Duration.ZERO)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void manyAskLessOftenButNobodyLaterThanTheTurnMayCome() {
        Duration least = Duration.ofSeconds(67);
        assertThat(Wait.of(20_000, 5_000, WIDE).pollAfter(least)).isEqualTo(least);
        assertThat(Wait.of(1_000, 5_000, WIDE).pollAfter(least)).isEqualTo(Duration.ofSeconds(10));
        assertThat(Wait.NONE.pollAfter(least)).isEqualTo(Duration.ofSeconds(1));
        assertThat(Wait.of(1_000_000, 60, WIDE).pollAfter(Duration.ofHours(1))).isEqualTo(Duration.ofMinutes(10));
    }
}

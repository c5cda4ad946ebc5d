package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WaitTests {

    @Test
    void isARangeAroundTheRate() {
        assertThat(Wait.of(600, 60, 0)).isEqualTo(new Wait(Duration.ofMinutes(8), Duration.ofMinutes(12)));
    }

    @Test
    void isLongerWhenTheLineMovedMoreSlowlyThanItsRate() {
        assertThat(Wait.of(600, 60, 30)).isEqualTo(new Wait(Duration.ofMinutes(8), Duration.ofMinutes(24)));
        assertThat(Wait.of(600, 60, 300).to()).isEqualTo(Duration.ofMinutes(12));
    }

    @Test
    void startsWhenTheSaleOpens() {
        assertThat(Wait.of(600, 60, 0).after(Duration.ofMinutes(5)).from()).isEqualTo(Duration.ofMinutes(13));
    }

    @Test
    void neverSaysMoreThanTwoDays() {
        assertThat(Wait.of(Long.MAX_VALUE / 2, 1, 0.001).to()).isEqualTo(Wait.LONGEST);
    }

    @Test
    void isAskedForOftenNearTheFrontAndSeldomFarBack() {
        assertThat(Wait.NONE.pollAfter(Duration.ZERO)).isEqualTo(Duration.ofSeconds(1));
        assertThat(Wait.of(600, 60, 0).pollAfter(Duration.ZERO)).isEqualTo(Duration.ofSeconds(24));
        assertThat(Wait.of(600_000, 60, 0).pollAfter(Duration.ZERO)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void manyAskLessOftenButNobodyLaterThanTheTurnMayCome() {
        Duration least = Duration.ofSeconds(67);
        assertThat(Wait.of(20_000, 5_000, 0).pollAfter(least)).isEqualTo(least);
        assertThat(Wait.of(1_000, 5_000, 0).pollAfter(least)).isEqualTo(Duration.ofSeconds(10));
        assertThat(Wait.NONE.pollAfter(least)).isEqualTo(Duration.ofSeconds(1));
        assertThat(Wait.of(1_000_000, 60, 0).pollAfter(Duration.ofHours(1))).isEqualTo(Duration.ofMinutes(10));
    }
}

package io.hanjul.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Goal: terms that give somebody less, at whatever moment, do not pass for better ones. */
class RefundTermsTests {

    private static final RefundTerms USUAL = terms(10, step(24, 100), step(3, 50));

    @Test
    void theSameTermsAreNotWorse() {
        assertThat(USUAL.giveAtLeast(USUAL)).isTrue();
        assertThat(terms(0).giveAtLeast(terms(0))).isTrue();
    }

    @Test
    void moreForLongerIsBetter() {
        assertThat(terms(10, step(12, 100), step(3, 50)).giveAtLeast(USUAL)).isTrue();
        assertThat(terms(10, step(3, 100)).giveAtLeast(USUAL)).isTrue();
        assertThat(terms(10, step(24, 100), step(1, 60)).giveAtLeast(USUAL)).isTrue();
        assertThat(terms(30, step(24, 100), step(3, 50)).giveAtLeast(USUAL)).isTrue();
        assertThat(USUAL.giveAtLeast(terms(0))).isTrue();
    }

    @Test
    void lessAtAnyMomentIsWorse() {
        assertThat(terms(10, step(48, 100), step(3, 50)).giveAtLeast(USUAL)).isFalse();
        assertThat(terms(10, step(24, 100)).giveAtLeast(USUAL)).isFalse();
        assertThat(terms(10, step(24, 100), step(4, 90)).giveAtLeast(USUAL)).isFalse();
        assertThat(terms(10, step(1, 99)).giveAtLeast(USUAL)).isFalse();
        assertThat(terms(9, step(24, 100), step(3, 50)).giveAtLeast(USUAL)).isFalse();
        assertThat(terms(10).giveAtLeast(USUAL)).isFalse();
    }

    private static RefundTerms.Step step(int hours, int percent) {
        return new RefundTerms.Step(Duration.ofHours(hours), percent);
    }

    private static RefundTerms terms(int graceMinutes, RefundTerms.Step... steps) {
        return new RefundTerms(List.of(steps), Duration.ofMinutes(graceMinutes));
    }
}

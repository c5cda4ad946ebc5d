package io.hanjul.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefundPresetTests {

    @Test
    void readsSteps() {
        assertThat(RefundPreset.stepsOf("10d=90, 24h=50,30m=1"))
                .containsExactly(
                        new RefundTerms.Step(Duration.ofDays(10), 90),
                        new RefundTerms.Step(Duration.ofHours(24), 50),
                        new RefundTerms.Step(Duration.ofMinutes(30), 1));
    }

    @Test
    void nothingMeansThatNothingIsGivenBack() {
        assertThat(RefundPreset.stepsOf("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3h=50, 24h=100", "24h=50, 3h=100", "24h=100, 24h=50", "24h=0", "24h=101", "24=100", "x"})
    void stepsThatDoNotFallAreRefused(String text) {
        assertThatThrownBy(() -> RefundPreset.stepsOf(text)).isInstanceOf(IllegalArgumentException.class);
    }
}

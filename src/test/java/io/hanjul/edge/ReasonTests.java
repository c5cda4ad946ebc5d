package io.hanjul.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanjul.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTests {

    @Test
    void isOneLineWithoutBlanksAroundIt() {
        assertThat(Reason.require("  too\tmany\r\nat  once\u0000 ")).isEqualTo("too many at once");
        assertThat(Reason.require("가".repeat(Reason.LONGEST))).hasSize(Reason.LONGEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\u0000", "\u0085"})
    void nothingIsNoReason(String words) {
        refuses(words);
    }

    @Test
    void aNovelIsNoReason() {
        refuses("a".repeat(Reason.LONGEST + 1));
    }

    private static void refuses(String words) {
        assertThatThrownBy(() -> Reason.require(words)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.errors()).singleElement().satisfies(error -> {
                assertThat(error.field()).isEqualTo("reason");
                assertThat(error.message()).isEqualTo("must have 1 to 200 characters");
                assertThat(error.ko()).contains("200자");
            });
        });
    }
}

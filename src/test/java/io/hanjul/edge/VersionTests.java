package io.hanjul.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.ProblemCode;
import io.hanjul.problem.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTests {

    @Test
    void comesBackAsItWasGiven() {
        var version = new Version(12);
        assertThat(version.etag()).isEqualTo("\"12\"");
        assertThat(Version.required(version.etag())).isEqualTo(version);
        assertThat(Version.required("  \"12\" ")).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "*"})
    void mustBeNamed(String header) {
        assertRefused(() -> Version.required(header), CommonProblem.VERSION_REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "\"\"", "\"0\"", "\"-1\"", "W/\"12\"", "\"12\", \"13\"", "\"9999999999\"", "\"1\"\""})
    void anythingElseMatchesNothing(String header) {
        assertRefused(() -> Version.required(header), CommonProblem.VERSION_CHANGED);
    }

    private static void assertRefused(ThrowingCallable call, ProblemCode code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}

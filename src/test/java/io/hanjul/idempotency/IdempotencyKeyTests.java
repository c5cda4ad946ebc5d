package io.hanjul.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTests {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1234567", "\"1234567\"", "tab\tinside", "한글한글한글한글", "line\nbreak"})
    void missingShortOrUnprintableKeyIsRefused(String header) {
        assertThatThrownBy(() -> IdempotencyKey.of(header))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(CommonProblem.IDEMPOTENCY_KEY_REQUIRED));
    }

    @Test
    void lengthRunsFrom8To255() {
        assertThat(IdempotencyKey.of("12345678").value()).isEqualTo("12345678");
        assertThat(IdempotencyKey.of("k".repeat(255)).value()).hasSize(255);
        assertThatThrownBy(() -> IdempotencyKey.of("k".repeat(256))).isInstanceOf(Refusal.class);
    }

    @Test
    void quotedAndBareFormAreTheSameKey() {
        assertThat(IdempotencyKey.of(" \"8e03978e-40d5\" ")).isEqualTo(IdempotencyKey.of("8e03978e-40d5"));
        assertThat(IdempotencyKey.of("\"a\\\"b\\\\cdefgh\"").value()).isEqualTo("a\"b\\cdefgh");
    }

    @Test
    void fingerprintDoesNotDependOnTheOrderOfMembers() {
        var forward = new LinkedHashMap<String, Object>();
        forward.put("a", 1);
        forward.put("b", List.of(1, 2));
        var backward = new LinkedHashMap<String, Object>();
        backward.put("b", List.of(1, 2));
        backward.put("a", 1);

        assertThat(of("/v1/x/1", forward)).isEqualTo(of("/v1/x/1", backward));
        assertThat(of("/v1/x/1", forward)).isNotEqualTo(of("/v1/x/2", forward));
        assertThat(of("/v1/x/1", forward)).isNotEqualTo(of("/v1/x/1", Map.of("a", 1, "b", List.of(2, 1))));
        assertThat(of("/v1/x/1", forward).hex()).matches("[0-9a-f]{64}");
    }

    private static Fingerprint of(String path, Object body) {
        return Fingerprint.of("POST", "/v1/x/{x}", path, body);
    }
}

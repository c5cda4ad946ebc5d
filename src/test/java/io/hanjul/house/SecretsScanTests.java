package io.hanjul.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second look for secrets, for whoever commits without the hooks. Both read the same patterns. */
class SecretsScanTests {

    private static final Pattern TEXT = Pattern.compile(".*\\.(java|sql|yaml|properties|xml|json|md|ts|tsx|mjs|html)");

    private final List<Pattern> secrets = JavaSource.read(Path.of(".githooks/secrets.regex"))
            .lines()
            .map(Pattern::compile)
            .toList();

    @ParameterizedTest
    @ValueSource(strings = {"src", "docs", "web/src", "bench"})
    void noFileHoldsASecret(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            assertThat(files.filter(file -> TEXT.matcher(file.toString()).matches())
                            .filter(file -> holdsSecret(JavaSource.read(file))))
                    .as("files that hold a secret")
                    .isEmpty();
        }
    }

    @Test
    void aSecretIsRecognised() {
        assertThat(holdsSecret("-----BEGIN EC " + "PRIVATE KEY-----")).isTrue();
        assertThat(holdsSecret("key: live_sk_" + "0123456789abcdefghij")).isTrue();
        assertThat(holdsSecret("key: test_sk_development_")).isFalse();
    }

    private boolean holdsSecret(String text) {
        return secrets.stream().anyMatch(secret -> secret.matcher(text).find());
    }
}

package io.hanjul.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTests {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, LINUX_AMD64",
        "Linux, aarch64, LINUX_ARM64",
        "Mac OS X, x86_64, DARWIN_AMD64",
        "Mac OS X, aarch64, DARWIN_ARM64"
    })
    void isKnownByJavasNames(String system, String architecture, Platform platform) {
        assertThat(Platform.of(system, architecture)).isEqualTo(platform);
    }

    @ParameterizedTest
    @CsvSource({"Windows 11, amd64", "Linux, riscv64", "Mac OS X, ppc"})
    void aMachineWithoutProgramsIsToldWhatToDo(String system, String architecture) {
        assertThatExceptionOfType(EmbeddedServersException.class)
                .isThrownBy(() -> Platform.of(system, architecture))
                .withMessage("There is no embedded PostgreSQL and Redis for " + system + " on " + architecture + ".")
                .satisfies(refused -> assertThat(refused.action()).contains("spring.datasource.url"));
    }

    @Test
    void everyPlatformHasARedisInTheJar() {
        for (Platform platform : Platform.values()) {
            assertThat(getClass().getResource("/" + platform.redis())).isNotNull();
        }
    }
}

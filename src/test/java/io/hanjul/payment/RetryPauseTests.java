package io.hanjul.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPauseTests {

    private static final RandomGenerator SEEDED = RandomGenerator.of("L64X128MixRandom");

    @ParameterizedTest
    @CsvSource({"1, 500, 1000", "2, 1000, 2000", "5, 8000, 16000", "7, 30000, 60000", "100, 30000, 60000"})
    void doublesUpToTheLongestAndStaysInItsUpperHalf(int tries, long least, long most) {
        for (int draw = 0; draw < 1_000; draw++) {
            Duration pause = RetryPause.after(tries, Duration.ofSeconds(1), Duration.ofMinutes(1), SEEDED);
            assertThat(pause.toMillis()).isBetween(least, most);
        }
    }
}

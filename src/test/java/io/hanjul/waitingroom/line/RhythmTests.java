package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RhythmTests {

    private static final Duration NEAR = Duration.ofSeconds(30);
    private static final Instant NOW = Instant.parse("2026-12-24T10:00:00Z");

    @Test
    void nobodyIsAskedMoreOftenThanAllTogetherMay() {
        assertThat(Rhythm.of(NEAR, 2_000, 1_000).behind()).isEqualTo(NEAR);
        assertThat(Rhythm.of(NEAR, 120_000, 1_000).behind()).isEqualTo(Duration.ofMinutes(2));
        assertThat(Rhythm.of(NEAR, 5_000_000, 1_000).behind()).isEqualTo(Rhythm.SLOWEST);
    }

    @Test
    void whoMayBeCalledSoonIsHeardOften() {
        Rhythm rhythm = Rhythm.of(NEAR, 400_000, 1_000);
        assertThat(rhythm.interval(wait(4))).isEqualTo(NEAR);
        assertThat(rhythm.interval(wait(8))).as("before they come near").isEqualTo(Duration.ofMinutes(3));
        assertThat(rhythm.interval(wait(60))).isEqualTo(Duration.ofSeconds(400));
    }

    @Test
    void whoDoesWhatTheyAreToldIsNeverSilent() {
        Rhythm rhythm = Rhythm.of(NEAR, 60_000, 1_000);
        Duration interval = rhythm.interval(wait(60));
        Duration pause = Duration.ofSeconds(200);
        int until = rhythm.until(NOW, interval, pause);
        assertThat(until).isGreaterThan(Rhythm.moment(NOW.plusSeconds(240)));
        assertThat(rhythm.until(NOW, interval, Duration.ZERO)).isEqualTo(Rhythm.moment(NOW.plusSeconds(180)));
        assertThat(rhythm.grace(pause)).isGreaterThan(Duration.ofMinutes(4));
        assertThat(Rhythm.of(NEAR, 10, 1_000).grace(Duration.ZERO)).isEqualTo(NEAR.multipliedBy(3));
    }

    private static Wait wait(int minutes) {
        return new Wait(Duration.ofMinutes(minutes), Duration.ofMinutes(minutes));
    }
}

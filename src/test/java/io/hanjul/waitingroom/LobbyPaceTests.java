package io.hanjul.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LobbyPaceTests {

    private static final int POLLS = 300;
    private static final int MANY = 100_000;

    /** Pages spread what they are told by a fifth. */
    private static final double LATEST = 1.2;

    /** A called guest is expected for two minutes. */
    private static final Duration WINDOW = Duration.ofMinutes(2);

    @Test
    void whoWaitsLongAsksSeldom() {
        assertThat(LobbyPace.pause(Duration.ofDays(2), 0, 10, POLLS)).isEqualTo(Duration.ofMinutes(1));
        assertThat(LobbyPace.pause(Duration.ofDays(2), 0, MANY, POLLS)).isEqualTo(Duration.ofSeconds(334));
        assertThat(LobbyPace.pause(Duration.ofDays(2), 0, 1_000_000, POLLS)).isEqualTo(Duration.ofMinutes(10));
    }

    /** However much somebody adds to each pause: they hear of their place while they could be called. */
    @ParameterizedTest
    @ValueSource(ints = {10, 61, 76, 90, 400, 3_600, 100_000})
    void everybodyHearsOfTheirPlaceInTime(int seconds) {
        for (int tickets : new int[] {1, 1_000, MANY, 1_000_000}) {
            for (int ticket = 0; ticket < tickets; ticket += Math.max(1, tickets / 7)) {
                double left = seconds;
                while (left > 0) {
                    Duration pause = LobbyPace.pause(Duration.ofMillis((long) (left * 1_000)), ticket, tickets, POLLS);
                    assertThat(pause).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
                    left -= pause.toSeconds() * LATEST;
                }
                assertThat(Duration.ofSeconds((long) -left)).isLessThan(WINDOW.dividedBy(2));
            }
        }
    }

    @Test
    void rightAfterTheDrawACrowdAsksOneAfterTheOther() {
        long[] seconds = IntStream.range(0, MANY)
                .mapToLong(ticket ->
                        LobbyPace.pause(Duration.ZERO, ticket, MANY, POLLS).toSeconds())
                .toArray();
        assertThat(IntStream.rangeClosed(2, 31).mapToLong(second -> countOf(seconds, second)))
                .allMatch(count -> count > MANY / 30 - 100 && count < MANY / 30 + 100);
        assertThat(LobbyPace.pause(Duration.ZERO, 3, 5, POLLS)).isEqualTo(Duration.ofSeconds(2));
    }

    private static long countOf(long[] seconds, long second) {
        return IntStream.range(0, seconds.length)
                .filter(i -> seconds[i] == second)
                .count();
    }
}

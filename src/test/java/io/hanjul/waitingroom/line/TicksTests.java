package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TicksTests {

    private static final Instant READ = Instant.ofEpochMilli(1_000_000_000_100L);
    private static final long NOW = 5_000_000_000L;

    @Test
    void aJoinBelongsToTheTickInWhichItReachedTheProxy() {
        assertThat(open(-99)).isEqualTo(NOW);
        assertThat(open(-101)).isEqualTo(NOW - 1);
        assertThat(open(-301)).isEqualTo(NOW - 2);
    }

    @Test
    void withoutAProxyItIsTheTickInWhichItIsRead() {
        assertThat(Ticks.open(Optional.empty(), READ)).isEqualTo(NOW);
    }

    @Test
    void aProxyWhoseClockIsAheadGivesNoLaterTick() {
        assertThat(open(60_000)).isEqualTo(NOW);
    }

    @Test
    void aJoinThatWasHeldForLongGoesToTheFirstTickThatIsSurelyOpen() {
        assertThat(open(-3_600_000)).isEqualTo(Ticks.closable(READ) + 1).isEqualTo(NOW - 2);
    }

    private static long open(long reachMillis) {
        return Ticks.open(Optional.of(READ.plusMillis(reachMillis)), READ);
    }
}

package io.hanjul.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LeavingsTests {

    private static final Instant START = Instant.parse("2026-12-24T10:00:00Z");

    private final Leavings leavings = new Leavings();

    @Test
    void countsThoseWhosePlacesWereTakenByOthers() {
        leavings.saw(2, 2, 2, START);
        assertThat(leavings.perMinute()).isZero();
        leavings.saw(2, 2, 1, START.plusSeconds(30));
        leavings.saw(1, 2, 0, START.plusSeconds(60));
        assertThat(leavings.seen()).isEqualTo(2);
        assertThat(leavings.perMinute()).isCloseTo(2, within(0.001));
    }

    @Test
    void timeInWhichPlacesAreFreeSaysNothing() {
        leavings.saw(2, 2, 2, START);
        leavings.saw(1, 2, 0, START.plusSeconds(60));
        leavings.saw(0, 2, 0, START.plusSeconds(120));
        assertThat(leavings.seen()).isEqualTo(1);
        assertThat(leavings.perMinute()).isCloseTo(1, within(0.001));
    }

    /** Who comes after their time was counted as gone, and takes a place all the same. */
    @Test
    void whoComesLateHasNotLeft() {
        leavings.saw(2, 2, 2, START);
        leavings.saw(2, 2, 1, START.plusSeconds(30));
        leavings.saw(3, 2, 0, START.plusSeconds(60));
        assertThat(leavings.seen()).isZero();
    }

    @Test
    void forgetsWhatIsLongAgo() {
        leavings.saw(1, 1, 1, START);
        leavings.saw(1, 1, 1, START.plusSeconds(10));
        leavings.saw(1, 1, 0, START.plusSeconds(1_000));
        assertThat(leavings.seen()).isZero();
    }
}

package io.hanjul.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Whoever was asleep does not know who was silent meanwhile. */
class VigilTests {

    private static final Instant BEGIN = Instant.parse("2026-12-24T10:00:00Z");

    private final Vigil vigil = new Vigil(Duration.ofMillis(1_500));

    @Test
    void goesOnFromItsFirstLook() {
        assertThat(looksAt(0)).isEqualTo(BEGIN);
        assertThat(looksAt(100)).isEqualTo(BEGIN);
        assertThat(looksAt(1_600)).isEqualTo(BEGIN);
    }

    @Test
    void beginsAnewAfterAPauseInWhichItSawNothing() {
        looksAt(0);
        assertThat(looksAt(1_501)).isEqualTo(at(1_501));
        assertThat(looksAt(1_601)).isEqualTo(at(1_501));
    }

    @Test
    void beginsAnewWhenTheDatabaseAnswersAgain() {
        looksAt(0);
        vigil.isInterrupted();
        assertThat(looksAt(100)).isEqualTo(at(100));
    }

    /** Else a line whose leader is slow would stand still for good behind a node that is dead. */
    @Test
    void oneThatIsAlwaysSlowSeesEverySecondTimeHowLongItWas() {
        looksAt(0);
        assertThat(looksAt(2_000)).isEqualTo(at(2_000));
        assertThat(looksAt(4_000)).isEqualTo(at(2_000));
        assertThat(looksAt(6_000)).isEqualTo(at(6_000));
        assertThat(looksAt(8_000)).isEqualTo(at(6_000));
    }

    private Instant looksAt(long millis) {
        return vigil.looks(at(millis));
    }

    private static Instant at(long millis) {
        return BEGIN.plusMillis(millis);
    }
}

package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TickCountsTests {

    @Test
    void readsWhatItWrites() {
        assertThat(TickCounts.parse("").text()).isEmpty();
        assertThat(TickCounts.parse("7:2,9:1").text()).isEqualTo("7:2,9:1");
    }

    @Test
    void aStepIsInForceUntilTheNext() {
        TickCounts steps = TickCounts.of(10, 16).stepAt(20, 32);
        assertThat(steps.inForce(9)).isZero();
        assertThat(steps.inForce(19)).isEqualTo(16);
        assertThat(steps.inForce(20)).isEqualTo(32);
    }

    @Test
    void aStepReplacesLaterOnes() {
        assertThat(TickCounts.of(10, 16).stepAt(7, 32).inForce(10)).isEqualTo(32);
    }

    @Test
    void forgetsWhatIsSealed() {
        assertThat(TickCounts.parse("10:16,20:32").stepsFrom(15).text()).isEqualTo("10:16,20:32");
        assertThat(TickCounts.parse("10:16,20:32").stepsFrom(20).text()).isEqualTo("20:32");
        assertThat(TickCounts.parse("10:16").stepsFrom(5).text()).isEqualTo("10:16");
    }
}

package io.hanjul.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.bench.load.CpuUse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a start may take is said of a machine of its own, and measured on one that others use. */
class KillAppTests {

    private static final Duration ALONE = Duration.ofSeconds(15);

    @Test
    void aStartMayTakeAsMuchOfTheMachineWhoeverElseUsesIt() {
        assertThat(KillApp.allowed(ALONE, 0)).isEqualTo(ALONE);
        assertThat(KillApp.allowed(ALONE, 0.5)).isEqualTo(ALONE.multipliedBy(2));
        assertThat(KillApp.allowed(ALONE, 0.99)).as("no excuse").isEqualTo(ALONE.multipliedBy(4));
    }

    @Test
    void othersAreWhatIsLeftOfTheMachine() {
        var wall = Duration.ofSeconds(10);
        Duration quarter = Duration.ofMillis(2_500L * Runtime.getRuntime().availableProcessors());

        assertThat(new CpuUse(0.25, 1).others(quarter, wall)).isEqualTo(0.5);
        assertThat(new CpuUse(0.25, 0.4).others(quarter, wall)).isZero();
        assertThat(new CpuUse(0.25, -1).others(quarter, wall)).as("not known").isZero();
    }
}

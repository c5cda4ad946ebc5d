package io.hanjul.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.bench.load.CpuUse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerdictTests {

    private static final Goal GOAL = new Goal("some", 0.2, "some ÷ other");
    private static final CpuUse MODEST = new CpuUse(0.4, 1);
    private static final CpuUse GREEDY = new CpuUse(0.41, 1);

    @Test
    void aRunWhoseGeneratorTookTooMuchIsInvalidHoweverGoodItLooks() {
        Finding finding = Verdict.of(9, Map.of(), List.of(MODEST, GREEDY), 0);

        assertThat(finding.state()).isEqualTo(Finding.State.INVALID);
        assertThat(finding.passes(GOAL)).isFalse();
        assertThat(finding.notes()).anyMatch(note -> note.startsWith("invalid") && note.contains("40 %"));
    }

    @Test
    void aRunThatReachesItsGoalPasses() {
        assertThat(Verdict.of(0.2, Map.of(), List.of(MODEST), 0).passes(GOAL)).isTrue();
        assertThat(Verdict.of(0.19, Map.of(), List.of(MODEST), 0).passes(GOAL)).isFalse();
        assertThat(Finding.skipped("nothing to measure").passes(GOAL)).isTrue();
    }

    @Test
    void whoElseUsedTheMachineIsSaid() {
        assertThat(Verdict.of(1, Map.of(), List.of(MODEST), 0.6).notes())
                .contains("provisional: other programs took 60 % of the machine meanwhile");
        assertThat(Verdict.of(1, Map.of(), List.of(MODEST), 0.02).notes())
                .noneMatch(note -> note.startsWith("provisional"));
    }

    @Test
    void aSpreadHasItsMedianInTheMiddle() {
        assertThat(Spread.of(List.of(3.0, 1.0, 2.0))).isEqualTo(new Spread(2, 1, 3));
        assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 3.0))).isEqualTo(new Spread(2.5, 1, 4));
    }

    @Test
    void numbersAreReadable() {
        assertThat(Results.readable(12_345.6)).isEqualTo("12,346");
        assertThat(Results.readable(12.34)).isEqualTo("12.3");
        assertThat(Results.readable(0.234)).isEqualTo("0.23");
        assertThat(Results.plain(3)).isEqualTo("3");
        assertThat(Results.plain(99.9)).isEqualTo("99.9");
    }
}

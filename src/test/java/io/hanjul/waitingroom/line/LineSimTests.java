package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.waitingroom.check.BrokenLine;
import io.hanjul.waitingroom.check.ChainEntry;
import io.hanjul.waitingroom.check.Findings;
import io.hanjul.waitingroom.check.LineCheck;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The promises of the line, on thousands of guests and dying nodes; each run follows from its seed. */
class LineSimTests {

    private static final Duration JOINING = Duration.ofSeconds(12);
    private static final Duration LIMIT = Duration.ofSeconds(110);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void keepsItsPromises(long seed) throws BrokenLine {
        LineSim sim = new LineSim(seed).run(JOINING, LIMIT);
        assertThat(sim.guests()).hasSizeGreaterThan(2_000);
        assertThat(sim.boots()).as("nodes died on the way").isGreaterThan(3);
        assertThat(sim.givenTwice()).isEmpty();
        everybodyHasAPlaceOfTheirOwn(sim);
        whoCameClearlyBeforeStandsBefore(sim);
        assertThat(sim.mostInside()).isLessThanOrEqualTo(LineSim.MOST_INSIDE);
        assertThat(sim.mostCalledASecond()).isLessThanOrEqualTo(LineSim.RATE_PER_MINUTE / 60 + 1);
        nobodyIsForgotten(sim);
        anybodyCanCheckIt(sim);
    }

    private static void anybodyCanCheckIt(LineSim sim) throws BrokenLine {
        LineSim.Guest last = sim.guests().getLast();
        var check = new LineCheck(last.turn);
        for (ChainEntry entry : sim.chain()) {
            check.add(entry);
        }
        Findings found = check.findings();
        assertThat(found.given()).isEqualTo(found.called() + found.uncounted() + found.waiting());
        assertThat(found.uncounted()).as("turns of nodes that died").isPositive();
        assertThat(check.standing().place()).contains(sim.ordinal(last).orElseThrow());
    }

    private static void everybodyHasAPlaceOfTheirOwn(LineSim sim) {
        assertThat(sim.guests()).allMatch(guest -> sim.ordinal(guest).isPresent());
        assertThat(sim.guests().stream().map(guest -> sim.ordinal(guest).getAsLong()))
                .doesNotHaveDuplicates();
    }

    /** If reach(A) + T is before reach(B), then A is ahead of B. */
    private static void whoCameClearlyBeforeStandsBefore(LineSim sim) {
        List<LineSim.Guest> byArrival = sim.guests().stream()
                .sorted(Comparator.comparing(guest -> guest.reached))
                .toList();
        long lastClearlyBefore = -1;
        int next = 0;
        for (LineSim.Guest guest : byArrival) {
            Instant before = guest.reached.minusMillis(Ticks.LENGTH_MILLIS);
            while (byArrival.get(next).reached.isBefore(before)) {
                lastClearlyBefore = Math.max(
                        lastClearlyBefore, sim.ordinal(byArrival.get(next++)).orElseThrow());
            }
            assertThat(sim.ordinal(guest).orElseThrow()).isGreaterThan(lastClearlyBefore);
        }
    }

    private static void nobodyIsForgotten(LineSim sim) {
        assertThat(sim.guests().stream().filter(guest -> guest.willing && !guest.entered))
                .isEmpty();
    }
}

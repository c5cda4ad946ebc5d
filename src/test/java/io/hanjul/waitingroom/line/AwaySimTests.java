package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.waitingroom.check.BrokenLine;
import io.hanjul.waitingroom.check.ChainEntry;
import io.hanjul.waitingroom.check.Findings;
import io.hanjul.waitingroom.check.LineCheck;
import io.hanjul.waitingroom.line.AwaySim.Guest;
import io.hanjul.waitingroom.line.AwaySim.Kind;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is gone is passed over, and who comes back is not out: thousands of guests who leave, sleep and look away. */
class AwaySimTests {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5})
    void nobodyWhoComesBackIsForgotten(long seed) throws BrokenLine {
        AwaySim sim = new AwaySim(seed).run();
        for (Kind kind : List.of(Kind.STAYS, Kind.SLEEPS, Kind.DOZES)) {
            assertThat(sim.of(kind)).as("%s", kind).isNotEmpty().allMatch(guest -> guest.entered);
        }
        assertThat(sim.admittedTwice).isZero();
        assertThat(sim.mostInside).isLessThanOrEqualTo(AwaySim.MOST_INSIDE);
        assertThat(sim.of(Kind.SLEEPS).stream().filter(sim::wasPassedOver))
                .as("who slept through their call and came back")
                .hasSizeGreaterThan(10);
        thoseWhoStayedAreCalledInOrder(sim);
        hardlyACallIsForNobody(sim);
        anybodyCanCheckIt(sim);
    }

    private static void anybodyCanCheckIt(AwaySim sim) throws BrokenLine {
        var check = new LineCheck();
        for (ChainEntry entry : sim.chain()) {
            check.add(entry);
        }
        Findings found = check.findings();
        assertThat(found.given()).isEqualTo(found.called() + found.silent() + found.waiting());
        assertThat(found.silent()).isEqualTo(sim.passedOver());
        assertThat(found.overdue()).as("who slept and was called later").isGreaterThan(10);
        assertThat(found.late()).as("who looked away and was called once more").isGreaterThan(10);
    }

    /** Whoever was there all the time is never passed over, and is never called before somebody ahead. */
    private static void thoseWhoStayedAreCalledInOrder(AwaySim sim) {
        List<Guest> stayed = sim.of(Kind.STAYS);
        assertThat(stayed).noneMatch(sim::wasPassedOver);
        assertThat(stayed.stream().sorted(Comparator.comparingLong(guest -> guest.place)))
                .isSortedAccordingTo(Comparator.comparing(guest -> guest.movedAt));
    }

    /** Of those who left silently only who left shortly before their turn is called. */
    private static void hardlyACallIsForNobody(AwaySim sim) {
        List<Guest> left = sim.of(Kind.LEAVES);
        assertThat(left.stream().filter(sim::wasPassedOver)).hasSizeGreaterThan(left.size() / 4);
    }
}

package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.waitingroom.line.Stamper.Stamp;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StamperTests {

    private static final Instant NOW = Instant.parse("2026-12-24T10:00:00Z");
    private static final long TICK = Ticks.at(NOW);

    private final Stamper stamper = new Stamper();
    private int networks;

    @Test
    void withoutALeaseThereIsNoStamp() {
        assertThat(stamper.hasLapsed(NOW)).isTrue();
        assertThat(join(TICK)).isEmpty();
    }

    @Test
    void stampsInTheTickAskedFor() {
        lease(TICK);
        assertThat(join(TICK)).contains(first(TICK));
        assertThat(join(TICK)).contains(new Stamp(TICK, 0, 1, 1));
        assertThat(join(TICK + 3)).contains(first(TICK + 3));
    }

    @Test
    void aJoinThatComesTooLateGoesToTheOldestOpenTick() {
        lease(TICK);
        stamper.close(NOW.plusMillis(Ticks.GRACE_MILLIS + 2 * Ticks.LENGTH_MILLIS));
        assertThat(join(TICK)).contains(first(TICK + 2));
    }

    @Test
    void neverStampsBeyondTheLease() {
        lease(TICK);
        assertThat(join(TICK + Ticks.HORIZON)).isPresent();
        assertThat(join(TICK + Ticks.HORIZON + 1)).isEmpty();
    }

    @Test
    void aFullTickGivesNothingUntilItIsRaised() {
        lease(TICK);
        stamper.raised(TickCounts.of(TICK, 2));
        join(TICK);
        join(TICK);
        Stamp full = join(TICK).orElseThrow();
        assertThat(full.isFull()).isTrue();
        assertThat(stamper.again(full)).contains(full);
        stamper.raised(TickCounts.of(TICK, 2).stepAt(TICK + 1, 4));
        assertThat(stamper.again(full)).as("only later ticks are raised").contains(full);
        stamper.raised(TickCounts.of(TICK, 4));
        assertThat(stamper.again(full)).contains(new Stamp(TICK, 0, 2, 2));
    }

    @Test
    void aNetworkThatComesAgainInATickFallsIntoLaterRounds() {
        lease(TICK);
        assertThat(IntStream.range(0, 10).map(join -> roundOf(TICK, "flood")))
                .containsExactly(0, 1, 1, 2, 2, 2, 2, 3, 3, 3);
        assertThat(roundOf(TICK, "guest")).isZero();
        assertThat(roundOf(TICK + 1, "flood")).as("in the next tick").isZero();
        stamper.close(NOW.plusMillis(Ticks.GRACE_MILLIS + Ticks.LENGTH_MILLIS));
        assertThat(stamper.report(5).counts().text()).startsWith(TICK + ":2/2/4/3@");
    }

    private int roundOf(long tick, String network) {
        return stamper.stamp(tick, network).orElseThrow().round();
    }

    @Test
    void reportsWhatItClosedUntilThatIsSealed() {
        lease(TICK);
        join(TICK);
        join(TICK + 1);
        stamper.close(NOW.plusMillis(Ticks.GRACE_MILLIS + 2 * Ticks.LENGTH_MILLIS));
        NodeReport report = stamper.report(5);
        assertThat(report.closed()).isEqualTo(TICK + 1);
        assertThat(report.counts().byTick()).containsOnlyKeys(TICK, TICK + 1);
        assertThat(report.counts().at(TICK).total()).isEqualTo(1);
        stamper.sealed(TICK);
        assertThat(stamper.report(5).counts().byTick()).containsOnlyKeys(TICK + 1);
    }

    @Test
    void afterALapseItGoesOnFromTheNewLease() {
        lease(TICK);
        Instant later = NOW.plusSeconds(3_600);
        stamper.close(later);
        assertThat(stamper.hasLapsed(later)).isTrue();
        lease(Ticks.at(later));
        assertThat(join(Ticks.at(later))).contains(first(Ticks.at(later)));
        assertThat(stamper.report(5).closed()).isEqualTo(Ticks.at(later) - 1);
    }

    @Test
    void closingAllEndsTheLeaseThere() {
        lease(TICK);
        join(TICK);
        stamper.closeAll();
        NodeReport report = stamper.report(5);
        assertThat(report.closed()).isEqualTo(report.through());
        assertThat(report.counts().at(TICK).total()).isEqualTo(1);
        assertThat(join(TICK)).isEmpty();
    }

    private void lease(long from) {
        stamper.raised(TickCounts.of(from, 100));
        stamper.leased(from, from + Ticks.HORIZON);
    }

    /** Somebody joins who is the first of their network. */
    private Optional<Stamp> join(long tick) {
        return stamper.stamp(tick, "network " + ++networks);
    }

    private static Stamp first(long tick) {
        return new Stamp(tick, 0, 0, 0);
    }
}

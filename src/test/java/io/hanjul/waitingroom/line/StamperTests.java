package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.waitingroom.line.Stamper.Stamp;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StamperTests {

    private static final Instant NOW = Instant.parse("2026-12-24T10:00:00Z");
    private static final long TICK = Ticks.at(NOW);

    private final Stamper stamper = new Stamper();

    @Test
    void withoutALeaseThereIsNoStamp() {
        assertThat(stamper.hasLapsed(NOW)).isTrue();
        assertThat(stamper.stamp(TICK)).isEmpty();
    }

    @Test
    void stampsInTheTickAskedFor() {
        lease(TICK);
        assertThat(stamper.stamp(TICK)).contains(new Stamp(TICK, 0));
        assertThat(stamper.stamp(TICK)).contains(new Stamp(TICK, 1));
        assertThat(stamper.stamp(TICK + 3)).contains(new Stamp(TICK + 3, 0));
    }

    @Test
    void aJoinThatComesTooLateGoesToTheOldestOpenTick() {
        lease(TICK);
        stamper.close(NOW.plusMillis(Ticks.GRACE_MILLIS + 2 * Ticks.LENGTH_MILLIS));
        assertThat(stamper.stamp(TICK)).contains(new Stamp(TICK + 2, 0));
    }

    @Test
    void neverStampsBeyondTheLease() {
        lease(TICK);
        assertThat(stamper.stamp(TICK + Ticks.HORIZON)).isPresent();
        assertThat(stamper.stamp(TICK + Ticks.HORIZON + 1)).isEmpty();
    }

    @Test
    void anIndexAtTheCeilingIsNotCoveredUntilItIsRaised() {
        lease(TICK);
        stamper.raised(TickCounts.of(TICK, 2));
        assertThat(stamper.covers(new Stamp(TICK, 1))).isTrue();
        assertThat(stamper.covers(new Stamp(TICK, 2))).isFalse();
        stamper.raised(TickCounts.of(TICK, 2).with(TICK + 1, 4));
        assertThat(stamper.covers(new Stamp(TICK, 2))).isFalse();
        assertThat(stamper.covers(new Stamp(TICK + 1, 2))).isTrue();
    }

    @Test
    void reportsWhatItClosedUntilThatIsSealed() {
        lease(TICK);
        stamper.stamp(TICK);
        stamper.stamp(TICK + 1);
        stamper.close(NOW.plusMillis(Ticks.GRACE_MILLIS + 2 * Ticks.LENGTH_MILLIS));
        NodeReport report = stamper.report(5);
        assertThat(report.closed()).isEqualTo(TICK + 1);
        assertThat(report.counts().text()).isEqualTo(TICK + ":1," + (TICK + 1) + ":1");
        stamper.sealed(TICK);
        assertThat(stamper.report(5).counts().text()).isEqualTo((TICK + 1) + ":1");
    }

    @Test
    void afterALapseItGoesOnFromTheNewLease() {
        lease(TICK);
        Instant later = NOW.plusSeconds(3_600);
        stamper.close(later);
        assertThat(stamper.hasLapsed(later)).isTrue();
        lease(Ticks.at(later));
        assertThat(stamper.stamp(Ticks.at(later))).contains(new Stamp(Ticks.at(later), 0));
        assertThat(stamper.report(5).closed()).isEqualTo(Ticks.at(later) - 1);
    }

    @Test
    void closingAllEndsTheLeaseThere() {
        lease(TICK);
        stamper.stamp(TICK);
        stamper.closeAll();
        NodeReport report = stamper.report(5);
        assertThat(report.closed()).isEqualTo(report.through());
        assertThat(report.counts().at(TICK)).isEqualTo(1);
        assertThat(stamper.stamp(TICK)).isEmpty();
    }

    private void lease(long from) {
        stamper.leased(from, from + Ticks.HORIZON);
    }
}

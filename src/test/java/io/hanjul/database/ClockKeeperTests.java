package io.hanjul.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.SteeredClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockKeeperTests {

    private static final Instant TRUE = Instant.parse("2026-11-26T10:00:00Z");
    private static final Duration WAY = Duration.ofMillis(2);

    /** Time passes in questions alone: each takes one way there and, unless it is late, one way back. */
    private final AtomicLong nanos = new AtomicLong();

    private Duration back = WAY;

    @ParameterizedTest
    @ValueSource(strings = {"PT5M", "-PT5M", "PT1.5S", "-PT0.02S"})
    void aMachinesWrongClockIsPutRightBeforeItIsUsed(Duration wrong) {
        SteeredClock clock = clockOff(wrong);

        new ClockKeeper(clock, () -> sample(clock));

        assertThat(Duration.between(now(), clock.instant()).abs()).isLessThanOrEqualTo(WAY);
        assertThat(clock.ahead().plus(wrong).abs()).isLessThanOrEqualTo(WAY);
    }

    @Test
    void clocksThatMayAgreeAreLeftAlone() {
        SteeredClock clock = clockOff(Duration.ofMillis(1));
        new ClockKeeper(clock, () -> sample(clock));
        assertThat(clock.ahead()).isZero();
    }

    @Test
    void aLateAnswerMovesNothing() {
        SteeredClock clock = clockOff(Duration.ofMillis(-400));
        back = Duration.ofSeconds(1);
        new ClockKeeper(clock, () -> sample(clock));
        assertThat(clock.ahead()).isZero();
    }

    @Test
    void aClockThatIsSetWhileItRunsIsFollowed() {
        var machine = new AtomicLong(Duration.ofMinutes(1).toNanos());
        var clock = new SteeredClock(machineOff(machine));
        var keeper = new ClockKeeper(clock, () -> sample(clock));
        machine.set(0);

        keeper.keep();

        assertThat(Duration.between(now(), clock.instant()).abs()).isLessThanOrEqualTo(WAY);
    }

    @Test
    void anotherZoneIsSteeredToo() {
        SteeredClock clock = clockOff(Duration.ofMinutes(5));
        Clock elsewhere = clock.withZone(ZoneOffset.ofHours(9));
        new ClockKeeper(clock, () -> sample(clock));
        assertThat(elsewhere.instant()).isEqualTo(clock.instant());
    }

    private SteeredClock clockOff(Duration wrong) {
        return new SteeredClock(machineOff(new AtomicLong(wrong.toNanos())));
    }

    private Clock machineOff(AtomicLong wrong) {
        return new Clock() {
            @Override
            public Instant instant() {
                return now().plusNanos(wrong.get());
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
    }

    private Instant now() {
        return TRUE.plusNanos(nanos.get());
    }

    private ClockSample sample(SteeredClock clock) {
        return ClockSample.take(
                clock,
                () -> {
                    nanos.addAndGet(WAY.toNanos());
                    Instant read = now();
                    nanos.addAndGet(back.toNanos());
                    return read;
                },
                nanos::get);
    }
}

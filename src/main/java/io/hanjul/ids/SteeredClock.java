package io.hanjul.ids;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * This machine's clock, put right by the one clock that all nodes of an installation go by. Until it is steered it says
 * what the machine says.
 */
public final class SteeredClock extends Clock {

    private final Clock machine;
    private final AtomicReference<Duration> ahead;

    /** Steers that clock. */
    public SteeredClock(Clock machine) {
        this(machine, new AtomicReference<>(Duration.ZERO));
    }

    private SteeredClock(Clock machine, AtomicReference<Duration> ahead) {
        this.machine = machine;
        this.ahead = ahead;
    }

    /** Moves it by so much: forward, or back when negative. */
    public void move(Duration by) {
        ahead.updateAndGet(before -> before.plus(by));
    }

    /** How far it is ahead of the machine's clock; negative when behind. */
    public Duration ahead() {
        return ahead.get();
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    /** The same clock in another zone; both are steered together. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new SteeredClock(machine.withZone(zone), ahead);
    }
}

package io.hanjul.ids;

import java.time.Clock;

/** The real clock, for a process or a phase of the start that has no beans yet. */
public final class RealClock {

    private RealClock() {}

    /** The clock of this machine, in UTC. */
    public static Clock utc() {
        return Clock.systemUTC();
    }
}

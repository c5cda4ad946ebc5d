package io.hanjul.bench.process;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a condition, not for a time. */
public final class Patience {

    private static final long NAP = Duration.ofMillis(20).toNanos();

    private Patience() {}

    /** Asks until the condition holds or the limit is over; whether it holds. */
    public static boolean until(BooleanSupplier condition, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end >= 0) {
                return false;
            }
            LockSupport.parkNanos(NAP);
        }
        return true;
    }

    /** Lets so much time pass, in which something else happens: a load, an outage, a wait before a kill. */
    public static void pass(Duration time) {
        until(() -> false, time);
    }
}

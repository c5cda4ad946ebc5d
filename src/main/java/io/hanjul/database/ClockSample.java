package io.hanjul.database;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * How far a clock was behind another that had to be asked.
 *
 * @param behind how far, if the other was read half way between question and answer; negative when it was ahead
 * @param unsure by how much that may be wrong: the other was read at some moment between question and answer
 */
record ClockSample(Duration behind, Duration unsure) {

    /** Asks once. A pause of this process only makes the sample less sure. */
    static ClockSample take(Clock clock, Supplier<Instant> other, LongSupplier nanos) {
        long asked = nanos.getAsLong();
        Instant own = clock.instant();
        Instant theirs = other.get();
        Duration half = Duration.ofNanos(nanos.getAsLong() - asked).dividedBy(2);
        return new ClockSample(Duration.between(own.plus(half), theirs), half);
    }

    /** The smallest move after which the two clocks may agree; zero when they may agree already. */
    Duration move() {
        if (behind.abs().compareTo(unsure) <= 0) {
            return Duration.ZERO;
        }
        return behind.isNegative() ? behind.plus(unsure) : behind.minus(unsure);
    }
}

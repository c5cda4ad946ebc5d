package io.hanjul.database;

import io.hanjul.ids.SteeredClock;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the application's clock to the database's, so that a node whose machine has a wrong clock opens no sale early,
 * lets no pass live longer and shows no other countdown than its neighbours. It is read before the node serves, and
 * every ten seconds from then on; while the database is away the last reading counts.
 *
 * <p>Of some questions over one connection the one that was answered soonest counts, and the clock moves only as far as
 * it must: a reading that is unsure by as much as two clocks differ moves nothing.
 */
@Component
class ClockKeeper {

    private static final Logger log = LoggerFactory.getLogger(ClockKeeper.class);
    private static final int QUESTIONS = 3;
    private static final Duration WORTH_TELLING = Duration.ofSeconds(1);

    private final SteeredClock clock;
    private final Supplier<ClockSample> best;

    @Autowired
    ClockKeeper(SteeredClock clock, ClockTable database, TransactionTemplate transaction, MeterRegistry meters) {
        this(clock, () -> Objects.requireNonNull(transaction.execute(open -> bestOf(clock, database::now))));
        Gauge.builder("hanjul.clock.ahead", () -> clock.ahead().toNanos() / 1e9)
                .description("seconds by which the database's clock is ahead of this machine's; negative when behind")
                .baseUnit("seconds")
                .register(meters);
    }

    ClockKeeper(SteeredClock clock, Supplier<ClockSample> best) {
        this.clock = clock;
        this.best = best;
        keep();
    }

    private static ClockSample bestOf(SteeredClock clock, Supplier<Instant> database) {
        return IntStream.range(0, QUESTIONS)
                .mapToObj(number -> ClockSample.take(clock, database, System::nanoTime))
                .min(Comparator.comparing(ClockSample::unsure))
                .orElseThrow();
    }

    /** Reads the database's clock and goes by it. */
    @Scheduled(initialDelay = 10_000, fixedDelay = 10_000)
    final void keep() {
        Duration move = best.get().move();
        clock.move(move);
        if (move.abs().compareTo(WORTH_TELLING) > 0) {
            log.warn(
                    "This machine's clock is {} s from the database's. The database's counts; put the machine's right.",
                    clock.ahead().negated().toMillis() / 1e3);
        }
    }
}

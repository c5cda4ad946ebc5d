package io.hanjul.bench;

import io.hanjul.bench.process.Patience;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** A fault, its ground, and the rounds: guests buy, the fault strikes, guests go on, books are read. */
final class Exercise implements AutoCloseable {

    private static final Duration AFTERWARDS = Duration.ofSeconds(3);
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(60);
    private static final int EARLIEST_MILLIS = 1_000;
    private static final int LATEST_MILLIS = 5_000;

    private final Ground ground;
    private final Fault fault;
    private final Runnable end;

    Exercise(Ground ground, Fault fault, Runnable end) {
        this.ground = ground;
        this.fault = fault;
        this.end = end;
    }

    /** Plays one round; all choices and instants come from the given chance. */
    Drill.Round play(SplittableRandom chance) {
        Map<String, Object> facts = new LinkedHashMap<>();
        int instant = chance.nextInt(EARLIEST_MILLIS, LATEST_MILLIS);
        facts.put("struck after, ms", instant);
        try (var watch = new Watch(ground);
                var crowd = ground.crowd(chance)) {
            Patience.pass(Duration.ofMillis(instant));
            facts.put("bookings acknowledged before", crowd.promises().bookings());
            List<String> unclean = fault.strike(chance, facts);
            facts.put(
                    "bookings acknowledged until it was over", crowd.promises().bookings());
            Patience.pass(AFTERWARDS);
            crowd.goHome(LAST_ANSWERS);
            List<String> books = ground.brokenWhenSettled();
            facts.put("bookings acknowledged", crowd.promises().bookings());
            facts.put("requests sent again", crowd.promises().repeatedRequests());
            facts.put("payments answered with “not known yet”", crowd.promises().undecidedPayments());
            List<String> promises = crowd.promises().brokenIn(ground.books().jdbc());
            return new Drill.Round(
                    facts,
                    Stream.of(unclean, promises, books, watch.broken())
                            .flatMap(List::stream)
                            .distinct()
                            .toList());
        }
    }

    @Override
    public void close() {
        end.run();
    }
}

package io.hanjul.bench;

import io.hanjul.bench.process.Patience;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** A fault, its ground, and the rounds: guests buy, the fault strikes, guests go on, books are read. */
final class Exercise implements Play {

    private final Ground ground;
    private final Fault fault;
    private final Tempo tempo;
    private final Runnable end;

    /**
     * How long people buy before the fault strikes, and after it.
     *
     * @param bookings how many there are at least before the fault strikes, so that there is something to lose
     * @param earliestMillis earliest instant of the fault after that
     * @param latestMillis latest instant of the fault after that
     * @param afterwards how long people go on once it is over
     * @param lastAnswers how long they wait then for their last answers, and the books for the last payments
     */
    record Tempo(int bookings, int earliestMillis, int latestMillis, Duration afterwards, Duration lastAnswers) {

        /** Of a drill. */
        static final Tempo DRILL = new Tempo(1, 1_000, 5_000, Duration.ofSeconds(3), Duration.ofSeconds(60));
    }

    Exercise(Ground ground, Fault fault, Tempo tempo, Runnable end) {
        this.ground = ground;
        this.fault = fault;
        this.tempo = tempo;
        this.end = end;
    }

    @Override
    public Drill.Round play(SplittableRandom chance) {
        Map<String, Object> facts = new LinkedHashMap<>();
        int instant = chance.nextInt(tempo.earliestMillis(), tempo.latestMillis());
        facts.put("struck after, ms", instant);
        try (var watch = new Watch(ground::books);
                var crowd = ground.crowd(chance)) {
            Patience.until(() -> crowd.promises().bookings() >= tempo.bookings(), tempo.lastAnswers());
            Patience.pass(Duration.ofMillis(instant));
            // What was acknowledged in this very moment is what is lost most easily.
            int before = crowd.promises().bookings();
            Patience.until(() -> crowd.promises().bookings() > before, tempo.lastAnswers());
            facts.put("bookings acknowledged before", crowd.promises().bookings());
            List<String> unclean = fault.strike(chance, facts);
            facts.put(
                    "bookings acknowledged until it was over", crowd.promises().bookings());
            Patience.pass(tempo.afterwards());
            Patience.until(() -> ground.missing(crowd.promises()).isEmpty(), tempo.lastAnswers());
            crowd.goHome(tempo.lastAnswers());
            List<String> books = ground.books().brokenAfter(crowd.promises(), tempo.lastAnswers());
            facts.put("bookings acknowledged", crowd.promises().bookings());
            facts.put("guests who went away while they paid", crowd.promises().fledGuests());
            facts.put("requests sent again", crowd.promises().repeatedRequests());
            facts.put("payments answered with “not known yet”", crowd.promises().undecidedPayments());
            facts.putAll(ground.secondThoughts(crowd.promises()));
            return new Drill.Round(
                    facts,
                    Stream.of(unclean, books, watch.broken(), ground.missing(crowd.promises()))
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

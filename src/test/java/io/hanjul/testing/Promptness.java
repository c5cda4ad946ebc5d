package io.hanjul.testing;

import io.hanjul.testing.Api.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether requests that are sent at once, a few times over, are answered within a quarter of a second. Beside each goes
 * one that needs nothing: what that takes is the machine's own, which may have better things to do, and so it takes the
 * best of three tries.
 */
public final class Promptness {

    private static final Logger LOG = LoggerFactory.getLogger(Promptness.class);
    private static final long LIMIT_MILLIS = 250;
    private static final int ROUNDS = 6;
    private static final int TRIES = 3;

    private Promptness() {}

    private record Timed(Answer answer, long millis) {}

    /** Whether a try was in time; one that was not is tried again. */
    public static boolean ofThreeTries(Supplier<Boolean> one) {
        return IntStream.range(0, TRIES).anyMatch(number -> one.get());
    }

    /**
     * Sends the requests, each beside a control.
     *
     * @param each gets each answer to a request, late or not
     * @return whether nineteen of twenty came in time
     */
    public static boolean of(List<Supplier<Answer>> requests, Supplier<Answer> control, Consumer<Answer> each) {
        List<Supplier<Timed>> round = Stream.concat(
                        requests.stream(), Collections.nCopies(requests.size(), control).stream())
                .map(Promptness::timed)
                .toList();
        var answers = new ArrayList<Timed>();
        var controls = new ArrayList<Timed>();
        for (int i = 0; i < ROUNDS; i++) {
            List<Timed> both = Race.of(round, Supplier::get);
            answers.addAll(both.subList(0, requests.size()));
            controls.addAll(both.subList(requests.size(), both.size()));
        }
        LOG.warn("answered within {} ms, the control within {} ms", sorted(answers), sorted(controls));
        answers.forEach(timed -> each.accept(timed.answer()));
        return nineteenOfTwenty(answers) < LIMIT_MILLIS + nineteenOfTwenty(controls);
    }

    private static Supplier<Timed> timed(Supplier<Answer> request) {
        return () -> {
            long began = System.nanoTime();
            Answer answer = request.get();
            return new Timed(answer, (System.nanoTime() - began) / 1_000_000);
        };
    }

    private static long nineteenOfTwenty(List<Timed> timed) {
        return sorted(timed).get(timed.size() * 19 / 20 - 1);
    }

    private static List<Long> sorted(List<Timed> timed) {
        return timed.stream().map(Timed::millis).sorted().toList();
    }
}

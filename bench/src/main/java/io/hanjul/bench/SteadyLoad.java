package io.hanjul.bench;

import io.hanjul.bench.load.Arrivals;
import io.hanjul.bench.load.Load;
import io.hanjul.bench.load.Requests;
import io.hanjul.bench.load.Tally;
import java.time.Duration;
import java.util.Map;

/**
 * Latencies of two that do the same, at the same rate: half of what the slower one can do.
 *
 * @param rate requests a second
 * @param ours what came of ours
 * @param rivals what came of the slower one
 */
record SteadyLoad(double rate, Tally ours, Tally rivals) {

    private static final double RARE = 99;
    private static final double SHARE = 0.5;
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final long SEED = 1;

    /**
     * One after the other.
     *
     * @param most what the slower one can do, a second
     */
    static SteadyLoad of(double most, Asked ours, Asked rivals, Extent extent) {
        double rate = most * SHARE;
        return new SteadyLoad(rate, ours.at(rate, extent.steady()), rivals.at(rate, extent.steady()));
    }

    /** Who is asked, and for what. */
    record Asked(Load load, Requests requests) {

        private Tally at(double rate, Duration length) {
            return load.arriving(requests, Arrivals.atRandom(rate, SEED), length, GRACE);
        }
    }

    /** Adds what was measured, with the rival under that name. */
    void tell(Map<String, Object> figures, String rival) {
        figures.put("holds/s while latencies were measured", rate);
        figures.put("p99 of a hold in batches then, ms", ours.millisAt(RARE));
        figures.put("p99 of a hold with " + rival + " then, ms", rivals.millisAt(RARE));
        figures.put("p99 of the latter ÷ of the former", rivals.millisAt(RARE) / ours.millisAt(RARE));
    }

    /** Whether all were answered with success; what fails at once is fast. */
    SteadyLoad expecting(int status) {
        for (Tally tally : new Tally[] {ours, rivals}) {
            if (tally.with(status) != tally.sent()) {
                throw new IllegalStateException("all were to be answered with " + status + ": " + tally.outcome());
            }
        }
        return this;
    }
}

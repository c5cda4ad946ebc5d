package io.hanjul.bench;

import io.hanjul.bench.load.Arrivals;
import io.hanjul.bench.load.CpuUse;
import io.hanjul.bench.load.Load;
import io.hanjul.bench.load.Requests;
import io.hanjul.bench.load.Tally;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Latencies of two that do the same, at the same rate, which both can keep up with: four fifths of what the slower one
 * can do. They take turns, so that what the system does in between is nobody's.
 *
 * @param rate requests a second
 * @param ours what came of ours, turn by turn
 * @param rivals what came of the slower one
 */
record SteadyLoad(double rate, List<Tally> ours, List<Tally> rivals) {

    private static final double RARE = 99;
    private static final double SHARE = 0.8;
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final long SEED = 1;

    /**
     * In turn.
     *
     * @param most what the slower one can do, a second
     */
    static SteadyLoad of(double most, Asked ours, Asked rivals, Extent extent) {
        var steady = new SteadyLoad(most * SHARE, new ArrayList<>(), new ArrayList<>());
        for (int turn = 0; turn < extent.repeats(); turn++) {
            steady.ours().add(ours.at(steady.rate(), extent.turn()));
            steady.rivals().add(rivals.at(steady.rate(), extent.turn()));
        }
        return steady;
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
        figures.put("p99 of a hold in batches then, ms", Spread.of(rare(ours).toList()));
        figures.put(
                "p99 of a hold with " + rival + " then, ms",
                Spread.of(rare(rivals).toList()));
        figures.put("p99 of the latter ÷ of the former", Spread.of(ratios()));
    }

    private List<Double> ratios() {
        List<Double> former = rare(ours).toList();
        List<Double> latter = rare(rivals).toList();
        return IntStream.range(0, former.size())
                .mapToObj(turn -> latter.get(turn) / former.get(turn))
                .toList();
    }

    private static Stream<Double> rare(List<Tally> tallies) {
        return tallies.stream().map(tally -> tally.millisAt(RARE));
    }

    /** Processor time that was used meanwhile. */
    CpuUse[] cpu() {
        return all().map(Tally::cpu).toArray(CpuUse[]::new);
    }

    /** Whether all were answered with success; what fails at once is fast. */
    SteadyLoad expecting(int status) {
        all().filter(tally -> tally.with(status) != tally.sent()).forEach(tally -> {
            throw new IllegalStateException("all were to be answered with " + status + ": " + tally.outcome());
        });
        return this;
    }

    private Stream<Tally> all() {
        return Stream.concat(ours.stream(), rivals.stream());
    }
}

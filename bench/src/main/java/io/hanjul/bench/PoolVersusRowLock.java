package io.hanjul.bench;

import io.hanjul.bench.Turns.Player;
import io.hanjul.bench.load.Arrivals;
import io.hanjul.bench.load.Tally;
import io.hanjul.bench.process.Launch;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same hold of a place in an area, with one conditional UPDATE of the counter per request, whose row lock is held
 * until its commit is durable. In a program of its own on the product's jar; both run at the same time and are asked in
 * turn.
 */
final class PoolVersusRowLock implements Measure {

    private static final double RARE = 99;
    private static final double STEADY_SHARE = 0.5;
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final long SEED = 1;

    @Override
    public Goal goal() {
        return new Goal("pool-vs-row-lock", 10, "holds of one counter a second in batches ÷ with one update a request");
    }

    @Override
    public Finding take(Extent extent) {
        try (var batched = Stage.open(Launch.product(), "pool-batched");
                var locked = Stage.open(RowLock.program(), "pool-row-lock")) {
            var turns = new Turns(List.of(
                    new Player("signed", batched.app(), batched.load(), 200, batched::signed),
                    new Player("batched", batched.app(), batched.load(), 201, batched::holdsOfAPool),
                    new Player("row lock", locked.app(), locked.load(), 201, locked::holdsOfAPool)));
            turns.warmUp(extent.warmUpOfEach(3));
            turns.play(extent.repeats(), extent.turn());
            double rate = turns.perSecond("row lock").median() * STEADY_SHARE;
            Tally inBatches = steady(batched, rate, extent);
            Tally oneByOne = steady(locked, rate, extent);
            batched.checkBooks();
            locked.checkBooks();
            return finding(turns, rate, inBatches, oneByOne);
        }
    }

    /** What both are asked for when latencies are measured: half of what the slower one can do. */
    private static Tally steady(Stage stage, double rate, Extent extent) {
        return stage.load().arriving(stage.holdsOfAPool(), Arrivals.atRandom(rate, SEED), extent.steady(), GRACE);
    }

    private static Finding finding(Turns turns, double rate, Tally inBatches, Tally oneByOne) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("signed requests/s", turns.perSecond("signed"));
        figures.put("holds/s in batches", turns.perSecond("batched"));
        figures.put("holds/s with one update a request", turns.perSecond("row lock"));
        figures.put("batched ÷ row lock", turns.ratio("batched", "row lock"));
        figures.put("holds/s while latencies were measured", rate);
        figures.put("p99 of a hold in batches then, ms", inBatches.millisAt(RARE));
        figures.put("p99 of a hold with one update a request then, ms", oneByOne.millisAt(RARE));
        figures.put("p99 of the latter ÷ of the former", oneByOne.millisAt(RARE) / inBatches.millisAt(RARE));
        return turns.finding(turns.ratio("batched", "row lock").median(), figures, inBatches.cpu(), oneByOne.cpu());
    }
}

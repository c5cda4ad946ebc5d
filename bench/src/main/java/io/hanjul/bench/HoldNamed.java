package io.hanjul.bench;

import io.hanjul.bench.Turns.Player;
import io.hanjul.bench.load.Arrivals;
import io.hanjul.bench.load.Load;
import io.hanjul.bench.load.Tally;
import io.hanjul.bench.process.Launch;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds of named seats over HTTP, signed, with idempotency keys and every filter on, against the two ceilings. */
final class HoldNamed implements Measure {

    private static final double STEADY_SHARE = 0.5;
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final long SEED = 1;

    @Override
    public Goal goal() {
        return new Goal("hold-named", 0.25, "holds of named seats a second ÷ signed requests a second");
    }

    @Override
    public Finding take(Extent extent) {
        try (var stage = Stage.open(Launch.product(), "hold-named")) {
            Load load = stage.load();
            var turns = new Turns(List.of(
                    new Player("open", stage.app(), load, 200, stage::open),
                    new Player("signed", stage.app(), load, 200, stage::signed),
                    new Player("hold", stage.app(), load, 201, stage::holds)));
            turns.warmUp(extent.warmUpOfEach(3));
            turns.play(extent.repeats(), extent.turn());
            double rate = turns.perSecond("hold").median() * STEADY_SHARE;
            Tally steady = load.arriving(stage.holds(), Arrivals.atRandom(rate, SEED), extent.steady(), GRACE);
            stage.checkBooks();
            return finding(turns, steady, rate, stage.holdsInABatch());
        }
    }

    private static Finding finding(Turns turns, Tally steady, double rate, double inABatch) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("open requests/s", turns.perSecond("open"));
        figures.put("signed requests/s", turns.perSecond("signed"));
        figures.put("holds/s", turns.perSecond("hold"));
        figures.put("holds ÷ signed", turns.ratio("hold", "signed"));
        figures.put("processor time of a signed request, µs", turns.microsEach("signed"));
        figures.put("processor time of a hold, µs", turns.microsEach("hold"));
        figures.put("… of which in the node, the rest in its servers, µs", turns.nodeMicrosEach("hold"));
        figures.put("holds in a transaction", inABatch);
        figures.put("holds/s while latencies were measured", rate);
        figures.put("answers then", steady.outcome());
        for (double percentile : List.of(50.0, 99.0, 99.9, 100.0)) {
            figures.put("p" + Results.plain(percentile) + " of a hold then, ms", steady.millisAt(percentile));
        }
        return turns.finding(turns.ratio("hold", "signed").median(), figures, steady.cpu());
    }
}

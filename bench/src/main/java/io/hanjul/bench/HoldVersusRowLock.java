package io.hanjul.bench;

import io.hanjul.bench.Turns.Player;
import io.hanjul.bench.process.Launch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same hold as one transaction per claim, in a program of its own on the product's jar. Both run at the same time
 * and are asked in turn. The ratio is that of an on-sale, where everybody wants the same evening; what is left of it
 * when people want different ones is measured and said, too.
 */
final class HoldVersusRowLock implements Measure {

    private static final String BATCHED_SPREAD = "batched, 20 evenings";
    private static final String LOCKED_SPREAD = "row lock, 20 evenings";
    private static final int CREATED = 201;

    @Override
    public Goal goal() {
        return new Goal("hold-vs-row-lock", 3, "holds a second in batches ÷ with one transaction per claim");
    }

    @Override
    public Finding take(Extent extent) {
        try (var batched = Stage.open(Launch.product(), "hold-batched");
                var locked = Stage.open(RowLock.program(), "hold-row-lock")) {
            var turns = new Turns(List.of(
                    new Player("open", batched.app(), batched.load(), 200, batched::open),
                    new Player("signed", batched.app(), batched.load(), 200, batched::signed),
                    new Player("batched", batched.app(), batched.load(), 201, batched::holdsOfOneEvening),
                    new Player("row lock", locked.app(), locked.load(), 201, locked::holdsOfOneEvening),
                    new Player(BATCHED_SPREAD, batched.app(), batched.load(), 201, batched::holdsOfAllEvenings),
                    new Player(LOCKED_SPREAD, locked.app(), locked.load(), 201, locked::holdsOfAllEvenings)));
            turns.warmUp(extent.warmUpOfEach(4));
            turns.play(extent.repeats(), extent.turn());
            SteadyLoad steady = SteadyLoad.of(
                            turns.perSecond("row lock").median(),
                            new SteadyLoad.Asked(batched.load(), batched.holdsOfOneEvening()),
                            new SteadyLoad.Asked(locked.load(), locked.holdsOfOneEvening()),
                            extent)
                    .expecting(CREATED);
            batched.checkBooks();
            locked.checkBooks();
            return finding(turns, steady);
        }
    }

    private static Finding finding(Turns turns, SteadyLoad steady) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("open requests/s", turns.perSecond("open"));
        figures.put("signed requests/s", turns.perSecond("signed"));
        figures.put("holds/s in batches", turns.perSecond("batched"));
        figures.put("holds/s with one transaction per claim", turns.perSecond("row lock"));
        figures.put("batched ÷ row lock", turns.ratio("batched", "row lock"));
        figures.put("holds/s in batches, spread over 20 evenings", turns.perSecond(BATCHED_SPREAD));
        figures.put("holds/s with one transaction per claim, spread so", turns.perSecond(LOCKED_SPREAD));
        figures.put("batched ÷ row lock, spread so", turns.ratio(BATCHED_SPREAD, LOCKED_SPREAD));
        figures.put("processor time of a hold in a batch, µs", turns.microsEach("batched"));
        figures.put("processor time of a hold in a transaction of its own, µs", turns.microsEach("row lock"));
        steady.tell(figures, "one transaction per claim");
        return turns.finding(turns.ratio("batched", "row lock").median(), figures, steady.cpu());
    }
}

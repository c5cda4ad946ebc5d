package io.hanjul.bench;

import io.hanjul.bench.Turns.Player;
import io.hanjul.bench.process.Launch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same hold of a place in an area, with one conditional UPDATE of the counter per request, whose row lock is held
 * until its commit is durable. In a program of its own on the product's jar; both run at the same time and are asked in
 * turn.
 */
final class PoolVersusRowLock implements Measure {

    private static final int CREATED = 201;

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
            SteadyLoad steady = SteadyLoad.of(
                            turns.perSecond("row lock").median(),
                            new SteadyLoad.Asked(batched.load(), batched.holdsOfAPool()),
                            new SteadyLoad.Asked(locked.load(), locked.holdsOfAPool()),
                            extent)
                    .expecting(CREATED);
            batched.checkBooks();
            locked.checkBooks();
            return finding(turns, steady);
        }
    }

    private static Finding finding(Turns turns, SteadyLoad steady) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("signed requests/s", turns.perSecond("signed"));
        figures.put("holds/s in batches", turns.perSecond("batched"));
        figures.put("holds/s with one update a request", turns.perSecond("row lock"));
        figures.put("batched ÷ row lock", turns.ratio("batched", "row lock"));
        steady.tell(figures, "one update a request");
        return turns.finding(turns.ratio("batched", "row lock").median(), figures, steady.cpu());
    }
}

package io.hanjul.bench;

import io.hanjul.bench.Turns.Player;
import io.hanjul.bench.process.Launch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same hold as one transaction per claim, in a program of its own on the product's jar. Both run at the same time
 * and are asked in turn.
 */
final class HoldVersusRowLock implements Measure {

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
                    new Player("batched", batched.app(), batched.load(), 201, batched::holds),
                    new Player("row lock", locked.app(), locked.load(), 201, locked::holds)));
            turns.warmUp(extent.warmUpOfEach(3));
            turns.play(extent.repeats(), extent.turn());
            batched.checkBooks();
            locked.checkBooks();
            return finding(turns);
        }
    }

    private static Finding finding(Turns turns) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("open requests/s", turns.perSecond("open"));
        figures.put("signed requests/s", turns.perSecond("signed"));
        figures.put("holds/s in batches", turns.perSecond("batched"));
        figures.put("holds/s with one transaction per claim", turns.perSecond("row lock"));
        figures.put("batched ÷ row lock", turns.ratio("batched", "row lock"));
        figures.put("processor time of a hold in a batch, µs", turns.microsEach("batched"));
        figures.put("processor time of a hold in a transaction of its own, µs", turns.microsEach("row lock"));
        return turns.finding(turns.ratio("batched", "row lock").median(), figures);
    }
}

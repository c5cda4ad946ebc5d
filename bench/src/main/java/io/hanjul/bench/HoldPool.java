package io.hanjul.bench;

import io.hanjul.bench.Turns.Player;
import io.hanjul.bench.process.Launch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds of places in an area that is sold by number, over HTTP: everybody wants some of one counter. */
final class HoldPool implements Measure {

    @Override
    public Goal goal() {
        return new Goal("hold-pool", 0.35, "holds of places in an area a second ÷ signed requests a second");
    }

    @Override
    public Finding take(Extent extent) {
        try (var stage = Stage.open(Launch.product(), "hold-pool")) {
            var turns = new Turns(List.of(
                    new Player("open", stage.app(), stage.load(), 200, stage::open),
                    new Player("signed", stage.app(), stage.load(), 200, stage::signed),
                    new Player("pool", stage.app(), stage.load(), 201, stage::holdsOfAPool)));
            turns.warmUp(extent.warmUpOfEach(3));
            turns.play(extent.repeats(), extent.turn());
            stage.checkBooks();
            return finding(turns);
        }
    }

    private static Finding finding(Turns turns) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("open requests/s", turns.perSecond("open"));
        figures.put("signed requests/s", turns.perSecond("signed"));
        figures.put("holds of a place/s", turns.perSecond("pool"));
        figures.put("holds ÷ signed", turns.ratio("pool", "signed"));
        figures.put("processor time of a signed request, µs", turns.microsEach("signed"));
        figures.put("processor time of a hold, µs", turns.microsEach("pool"));
        figures.put("… of which in the node, the rest in its servers, µs", turns.nodeMicrosEach("pool"));
        return turns.finding(turns.ratio("pool", "signed").median(), figures);
    }
}

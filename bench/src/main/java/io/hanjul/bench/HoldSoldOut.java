package io.hanjul.bench;

import io.hanjul.bench.Turns.Player;
import io.hanjul.bench.process.Launch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Claims on seats of an evening that is sold out to the last seat: the most common answer of an on-sale is no. */
final class HoldSoldOut implements Measure {

    @Override
    public Goal goal() {
        return new Goal("hold-sold-out", 0.5, "refusals of seats that are taken a second ÷ signed requests a second");
    }

    @Override
    public Finding take(Extent extent) {
        try (var stage = Stage.open(Launch.product(), "hold-sold-out")) {
            stage.sellOut();
            var turns = new Turns(List.of(
                    new Player("open", stage.app(), stage.load(), 200, stage::open),
                    new Player("signed", stage.app(), stage.load(), 200, stage::signed),
                    new Player("refusal", stage.app(), stage.load(), 409, stage::refusals)));
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
        figures.put("refusals/s", turns.perSecond("refusal"));
        figures.put("refusals ÷ signed", turns.ratio("refusal", "signed"));
        figures.put("processor time of a signed request, µs", turns.microsEach("signed"));
        figures.put("processor time of a refusal, µs", turns.microsEach("refusal"));
        figures.put("… of which in the node, the rest in its servers, µs", turns.nodeMicrosEach("refusal"));
        return turns.finding(turns.ratio("refusal", "signed").median(), figures);
    }
}

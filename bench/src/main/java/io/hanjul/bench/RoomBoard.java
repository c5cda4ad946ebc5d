package io.hanjul.bench;

import io.hanjul.bench.Turns.Player;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The board of a waiting room, the same bytes for all, against the least that this stack can do for a request. */
final class RoomBoard implements Measure {

    private static final int PEOPLE = 10_000;

    @Override
    public Goal goal() {
        return new Goal("room-board", 0.75, "boards of a waiting room a second ÷ open requests a second");
    }

    @Override
    public Finding take(Extent extent) {
        try (var line = LongLine.open("room-board", 60, 1_000)) {
            line.grow(PEOPLE);
            var turns = new Turns(List.of(
                    new Player("open", line.app(), line.load(), 200, line::open),
                    new Player("board", line.app(), line.load(), 200, line::board)));
            turns.warmUp(extent.warmUpOfEach(2));
            turns.play(extent.repeats(), extent.turn());
            return finding(turns, line.waiting());
        }
    }

    private static Finding finding(Turns turns, long waiting) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("people waiting", waiting);
        figures.put("open requests/s", turns.perSecond("open"));
        figures.put("boards/s", turns.perSecond("board"));
        figures.put("boards ÷ open", turns.ratio("board", "open"));
        figures.put("processor time of an open request, µs", turns.microsEach("open"));
        figures.put("processor time of a board, µs", turns.microsEach("board"));
        return turns.finding(turns.ratio("board", "open").median(), figures);
    }
}

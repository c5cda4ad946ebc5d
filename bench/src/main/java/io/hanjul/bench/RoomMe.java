package io.hanjul.bench;

import io.hanjul.bench.Turns.Player;
import io.hanjul.bench.load.Requests;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How it stands with one's own turn: its signature is verified, place and wait are worked out. */
final class RoomMe implements Measure {

    private static final int PEOPLE = 10_000;

    @Override
    public Goal goal() {
        return new Goal("room-me", 0.8, "answers to who asks for the own turn a second ÷ signed requests a second");
    }

    @Override
    public Finding take(Extent extent) {
        try (var line = LongLine.open("room-me", 60, 1_000)) {
            line.grow(PEOPLE);
            Requests mine = line.turns();
            var turns = new Turns(List.of(
                    new Player("signed", line.app(), line.load(), 200, line::signed),
                    new Player("me", line.app(), line.load(), 200, () -> mine)));
            turns.warmUp(extent.warmUpOfEach(2));
            line.checkKept();
            turns.play(extent.repeats(), extent.turn());
            line.checkKept();
            return finding(turns, line.waiting());
        }
    }

    private static Finding finding(Turns turns, long waiting) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("people waiting", waiting);
        figures.put("signed requests/s", turns.perSecond("signed"));
        figures.put("answers to who asks for the own turn/s", turns.perSecond("me"));
        figures.put("own turn ÷ signed", turns.ratio("me", "signed"));
        figures.put("processor time of a signed request, µs", turns.microsEach("signed"));
        figures.put("processor time of who asks for the own turn, µs", turns.microsEach("me"));
        return turns.finding(turns.ratio("me", "signed").median(), figures);
    }
}

package io.hanjul.bench;

import io.hanjul.bench.Turns.Player;
import io.hanjul.bench.load.Requests;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Heartbeats of people who wait: the signature of a turn is verified, its place found, and it is written down until
 * when its owner counts as there. So many say so in turn that none was heard a moment ago: then there is nothing to
 * write.
 */
final class RoomHeartbeat implements Measure {

    private static final int PEOPLE = 200_000;
    private static final int NO_CONTENT = 204;

    @Override
    public Goal goal() {
        return new Goal("room-heartbeat", 0.8, "heartbeats of people who wait a second ÷ signed requests a second");
    }

    @Override
    public Finding take(Extent extent) {
        try (var line = LongLine.open("room-heartbeat", 60, 1_000)) {
            line.growKept(extent.quick() ? PEOPLE / 10 : PEOPLE);
            Requests heartbeats = line.heartbeats(() -> 0);
            var turns = new Turns(List.of(
                    new Player("signed", line.app(), line.load(), 200, line::signed),
                    new Player("heartbeat", line.app(), line.load(), NO_CONTENT, () -> heartbeats)));
            turns.warmUp(extent.warmUpOfEach(2));
            turns.play(extent.repeats(), extent.turn());
            return finding(turns, line.waiting());
        }
    }

    private static Finding finding(Turns turns, long waiting) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("people waiting", waiting);
        figures.put("signed requests/s", turns.perSecond("signed"));
        figures.put("heartbeats/s", turns.perSecond("heartbeat"));
        figures.put("heartbeats ÷ signed", turns.ratio("heartbeat", "signed"));
        figures.put("processor time of a signed request, µs", turns.microsEach("signed"));
        figures.put("processor time of a heartbeat, µs", turns.microsEach("heartbeat"));
        return turns.finding(turns.ratio("heartbeat", "signed").median(), figures);
    }
}

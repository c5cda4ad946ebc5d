package io.hanjul.bench;

import io.hanjul.bench.Turns.Player;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a claim costs where an installation has grown, compared with one evening of 20,000 free seats on an installation
 * that has nothing else: where 99 % are sold, where the session has 100,000 cells, and where 1,000 sessions are open,
 * each claim in another one. All three are on one installation, which carries all of that at once. The figure is the
 * least of the three, each by what is worse, throughput or processor time.
 */
final class HoldGrowth implements Measure {

    private static final String BASE = "base";
    private static final String SOLD = "99 % sold";
    private static final String LARGE = "100,000 cells";
    private static final String MANY = "1,000 sessions";
    private static final List<String> GROWN = List.of(SOLD, LARGE, MANY);
    private static final Duration MOST = Duration.ofMinutes(2);

    @Override
    public Goal goal() {
        return new Goal(
                "hold-growth", 0.75, "a hold at 99 % sold, in 100,000 cells, in 1,000 sessions ÷ in a small hall");
    }

    @Override
    public Finding take(Extent extent) {
        try (var small = Grown.start("hold-growth-base");
                var grown = Grown.start("hold-growth")) {
            var turns = new Turns(List.of(
                    player(BASE, small, small.evening()),
                    player(SOLD, grown, grown.almostSoldOut()),
                    player(LARGE, grown, grown.largeEvening()),
                    player(MANY, grown, grown.thousandEvenings())));
            warmUp(turns, small, grown, extent);
            for (int round = 0; round < extent.repeats(); round++) {
                turns.play(1, MOST);
                giveBack(small, grown);
            }
            small.checkBooks();
            grown.checkBooks();
            return finding(turns);
        }
    }

    /** The small one has a third of the players, and as much to do until its code is as warm. */
    private static void warmUp(Turns turns, Grown small, Grown grown, Extent extent) {
        HoldRequests alone = small.evening();
        for (int round = 0; round < (extent.quick() ? 2 : 8); round++) {
            turns.warmUp(MOST);
            for (int more = 1; more < GROWN.size(); more++) {
                small.load().saturating(small.turnOf(alone), MOST);
            }
            giveBack(small, grown);
        }
    }

    private static Player player(String name, Grown where, HoldRequests claims) {
        return new Player(name, where.app(), where.load(), 201, () -> where.turnOf(claims));
    }

    private static void giveBack(Grown... all) {
        Stream.of(all).forEach(Grown::giveBack);
    }

    private static Finding finding(Turns turns) {
        Map<String, Object> figures = new LinkedHashMap<>();
        for (String name : List.of(BASE, SOLD, LARGE, MANY)) {
            figures.put("holds/s, " + name, turns.perSecond(name));
            figures.put("processor time of a hold, µs, " + name, turns.microsEach(name));
            figures.put("… of which in the node, µs, " + name, turns.nodeMicrosEach(name));
        }
        double least = Double.MAX_VALUE;
        for (String name : GROWN) {
            Spread speed = turns.ratio(name, BASE);
            Spread cost = turns.costRatio(BASE, name);
            figures.put("holds/s, " + name + " ÷ base", speed);
            figures.put("processor time of a hold, base ÷ " + name, cost);
            least = Math.min(least, Math.min(speed.median(), cost.median()));
        }
        return turns.finding(least, figures);
    }
}

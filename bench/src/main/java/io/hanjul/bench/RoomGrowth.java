package io.hanjul.bench;

import io.hanjul.bench.Turns.Loop;
import io.hanjul.bench.Turns.Player;
import io.hanjul.bench.load.Arrivals;
import io.hanjul.bench.load.Requests;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a line costs in which a million wait, compared with one of ten thousand: its board, one's own turn, a join, and
 * its ticks, which are sealed and of which people are called all the while. Each line has a node and servers of its
 * own. The figure is the least of the four; of the first three each by what is worse, throughput or processor time.
 */
final class RoomGrowth implements Measure {

    private static final String SHORT = " with ten thousand";
    private static final String LONG = " with a million";
    private static final String BOARD = "board";
    private static final String TURN = "own turn";
    private static final String JOIN = "join";
    private static final String TICKS = "ticks";
    private static final int CREATED = 201;

    /** Most joins of one turn, so that the short line stays short. */
    private static final int JOINS = 4_000;

    private static final int PRACTICE = 50_000;
    private static final double JOINS_A_SECOND = 50;
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final Duration TICKING = Duration.ofSeconds(10);

    /**
     * How many wait.
     *
     * @param few in the short line
     * @param many in the long one
     */
    private record Crowds(int few, int many) {}

    @Override
    public Goal goal() {
        return new Goal(
                "room-growth", 0.75, "board, own turn, join and tick with 10,000 waiting ÷ the same with 1,000,000");
    }

    @Override
    public Finding take(Extent extent) {
        var crowds = new Crowds(10_000, extent.quick() ? 50_000 : 1_000_000);
        try (var few = LongLine.open("room-growth-base", 60, 1_000);
                var many = LongLine.open("room-growth", 60, 1_000)) {
            for (LongLine line : List.of(few, many)) {
                line.practise(extent.quick() ? PRACTICE / 10 : PRACTICE);
            }
            few.grow(crowds.few());
            many.grow(crowds.many());
            var players = new ArrayList<Player>();
            addRequests(players, few, many, extent);
            players.add(new Player(TICKS + SHORT, few.app(), CREATED, ticking(few)));
            players.add(new Player(TICKS + LONG, many.app(), CREATED, ticking(many)));
            var turns = new Turns(players);
            turns.warmUp(extent.warmUpOfEach(players.size()));
            turns.play(extent.repeats(), extent.turn());
            few.checkKept();
            many.checkKept();
            return finding(turns, new Crowds((int) few.waiting(), (int) many.waiting()));
        }
    }

    private static void addRequests(List<Player> players, LongLine few, LongLine many, Extent extent) {
        players.add(new Player(BOARD + SHORT, few.app(), few.load(), 200, few::board));
        players.add(new Player(BOARD + LONG, many.app(), many.load(), 200, many::board));
        players.add(new Player(TURN + SHORT, few.app(), few.load(), 200, few::turns));
        players.add(new Player(TURN + LONG, many.app(), many.load(), 200, many::turns));
        int joins = extent.quick() ? JOINS / 2 : JOINS;
        players.add(new Player(JOIN + SHORT, few.app(), few.load(), CREATED, () -> Requests.first(joins, few.joins())));
        players.add(
                new Player(JOIN + LONG, many.app(), many.load(), CREATED, () -> Requests.first(joins, many.joins())));
    }

    /** Few people come, evenly, so that no tick is empty, and for so long that processor time can be told. */
    private static Loop ticking(LongLine line) {
        return length -> line.load().arriving(line.joins(), Arrivals.evenly(JOINS_A_SECOND), TICKING, GRACE);
    }

    private static Finding finding(Turns turns, Crowds end) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("people waiting in the end, short line", end.few());
        figures.put("people waiting in the end, long line", end.many());
        double least = Double.MAX_VALUE;
        for (String what : List.of(BOARD, TURN, JOIN)) {
            figures.put(what + "/s" + SHORT, turns.perSecond(what + SHORT));
            figures.put(what + "/s" + LONG, turns.perSecond(what + LONG));
            Spread speed = turns.ratio(what + LONG, what + SHORT);
            figures.put(what + "/s, million ÷ ten thousand", speed);
            least = Math.min(least, Math.min(speed.median(), cost(turns, figures, what)));
        }
        figures.put("processor time of a second of ticks" + SHORT + ", ms", perSecond(turns, TICKS + SHORT));
        figures.put("processor time of a second of ticks" + LONG + ", ms", perSecond(turns, TICKS + LONG));
        return turns.finding(Math.min(least, cost(turns, figures, TICKS)), figures);
    }

    private static double cost(Turns turns, Map<String, Object> figures, String what) {
        Spread cost = turns.costRatio(what + SHORT, what + LONG);
        figures.put("processor time of " + what + ", ten thousand ÷ million", cost);
        return cost.median();
    }

    private static double perSecond(Turns turns, String ticks) {
        return turns.microsEach(ticks).median() * JOINS_A_SECOND / 1e3;
    }
}

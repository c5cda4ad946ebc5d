package io.hanjul.bench;

import io.hanjul.bench.Turns.Player;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins of a line: of people who are not signed in, and of people who are, whose earlier turn is looked for in Redis
 * and whose new one is kept there. Each of the latter has an account of its own. The figure is the lesser of both.
 */
final class RoomJoin implements Measure {

    private static final String SIGNED = "signed";
    private static final String STRANGERS = "strangers";
    private static final String ACCOUNTS = "accounts";
    private static final int CREATED = 201;

    /** More than a turn can use up; who is at the end of them ends the turn. */
    private static final int PEOPLE = 50_000;

    @Override
    public Goal goal() {
        return new Goal("room-join", 0.5, "joins of a line a second ÷ signed requests a second");
    }

    @Override
    public Finding take(Extent extent) {
        try (var line = LongLine.open("room-join", 60, 1_000)) {
            var turns = new Turns(List.of(
                    new Player(SIGNED, line.app(), line.load(), 200, line::signed),
                    new Player(STRANGERS, line.app(), line.load(), CREATED, line::joins),
                    new Player(ACCOUNTS, line.app(), line.load(), CREATED, () -> line.signedJoins(PEOPLE))));
            turns.warmUp(extent.warmUpOfEach(3));
            long commands = RedisFacts.of(line.app()).commands();
            turns.play(extent.repeats(), extent.turn());
            long asked = RedisFacts.of(line.app()).commands() - commands;
            RedisFacts.requireAsked(asked, turns.answered(ACCOUNTS));
            return finding(turns, asked);
        }
    }

    private static Finding finding(Turns turns, long commands) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("signed requests/s", turns.perSecond(SIGNED));
        figures.put("joins/s of people who are not signed in", turns.perSecond(STRANGERS));
        figures.put("joins/s of people who are", turns.perSecond(ACCOUNTS));
        figures.put("joins of people who are not ÷ signed", turns.ratio(STRANGERS, SIGNED));
        figures.put("joins of people who are ÷ signed", turns.ratio(ACCOUNTS, SIGNED));
        figures.put("processor time of a signed request, µs", turns.microsEach(SIGNED));
        figures.put("processor time of a join, not signed in, µs", turns.microsEach(STRANGERS));
        figures.put("processor time of a join, signed in, µs", turns.microsEach(ACCOUNTS));
        figures.put("… of which in the node, the rest in its servers, µs", turns.nodeMicrosEach(ACCOUNTS));
        figures.put("commands of Redis for a join, signed in", (double) commands / turns.answered(ACCOUNTS));
        double strangers = turns.ratio(STRANGERS, SIGNED).median();
        return turns.finding(Math.min(strangers, turns.ratio(ACCOUNTS, SIGNED).median()), figures);
    }
}

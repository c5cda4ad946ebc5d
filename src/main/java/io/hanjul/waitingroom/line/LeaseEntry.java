package io.hanjul.waitingroom.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * That a start of a node may give turns, as an entry of the chain: {@code node=7 from=8812345 ceiling=4096}. It stands
 * before all ticks in which that is so; another one of the same start raises the ceiling.
 *
 * @param boot the start
 * @param from first tick of which that is true
 * @param ceiling most turns that it gives in a tick, all rounds together
 */
public record LeaseEntry(int boot, long from, int ceiling) {

    /** The kind of such an entry. */
    public static final String KIND = "LEASE";

    private static final Set<String> NAMES = Set.of("node", "from", "ceiling");

    /**
     * What has to be told of a node.
     *
     * @param entries the entries, in their order; none when all is told
     * @param told the ceilings of which the chain tells with them
     */
    public record Untold(List<LeaseEntry> entries, TickCounts told) {}

    /**
     * What the chain does not tell yet of what a node may give in ticks that are not sealed. Of those that are, there
     * is nothing to tell: a lease that was lost and is written again begins behind them.
     *
     * @param told the ceilings of which the chain tells
     */
    public static Untold of(NodeReport node, TickCounts told, long sealedThrough) {
        var entries = new ArrayList<LeaseEntry>();
        TickCounts known = told.stepsFrom(sealedThrough);
        long first = Math.max(sealedThrough + 1, node.from());
        for (Map.Entry<Long, Integer> step :
                node.ceilings().stepsFrom(first).byTick().entrySet()) {
            long from = Math.max(step.getKey(), first);
            if (known.inForce(from) != step.getValue()) {
                entries.add(new LeaseEntry(node.boot(), from, step.getValue()));
                known = known.stepAt(from, step.getValue());
            }
        }
        return new Untold(entries, known);
    }

    /** The entry's body. */
    public String text() {
        return "node=" + boot + " from=" + from + " ceiling=" + ceiling;
    }

    /**
     * Reads a body.
     *
     * @throws IllegalArgumentException when it has another form
     */
    public static LeaseEntry parse(String body) {
        Fields fields = Fields.parse(body).only(NAMES);
        return new LeaseEntry(
                Math.toIntExact(fields.number("node")),
                fields.number("from"),
                Math.toIntExact(fields.number("ceiling")));
    }
}

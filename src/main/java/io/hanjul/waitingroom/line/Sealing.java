package io.hanjul.waitingroom.line;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * The next state of a line from what its nodes have reported. A pure function: the leader commits its result, a
 * simulation runs it by the thousand.
 *
 * <p>A tick is sealed when each node that could stamp in it has closed it. A node that stays silent for the
 * patience S after that, while the store could be reached, is sealed at its ceiling: it may have given that many
 * turns away in any of the rounds, so all that it may have given get a place in the last round, marked uncounted, and
 * none is lost. The line never waits longer for a crash than S.
 */
public final class Sealing {

    /** Most ticks looked at in one step, so that a long pause is caught up in bounded transactions. */
    static final int MOST_TICKS = 500;

    private final LongFunction<Seed> seeds;
    private final Duration patience;

    /**
     * Sealing for one room.
     *
     * @param seeds the seed of each tick
     * @param patience S
     */
    public Sealing(LongFunction<Seed> seeds, Duration patience) {
        this.seeds = seeds;
        this.patience = patience;
    }

    /** The state after a step, and what was sealed in it. */
    public record Step(LineState state, List<SealedTick> sealed) {}

    /**
     * Seals what can be sealed.
     *
     * @param before the state
     * @param nodes the reports of all starts that may cover unsealed ticks
     * @param now the leader's time
     * @param reachableSince since when the store could be reached without a break
     */
    public Step step(LineState before, List<NodeReport> nodes, Instant now, Instant reachableSince) {
        long closable = Ticks.closable(now);
        Instant patient = now.minus(patience);
        long overdue = patient.isBefore(reachableSince) ? Long.MIN_VALUE : Ticks.closable(patient);
        var sealed = new ArrayList<SealedTick>();
        LineState state = skipIdle(before, nodes, closable);
        for (int i = 0; i < MOST_TICKS && state.sealedThrough() < closable; i++) {
            long tick = state.sealedThrough() + 1;
            Optional<List<Part>> parts = parts(nodes, tick, tick <= overdue);
            if (parts.isEmpty()) {
                break;
            }
            SealedTick next = drawn(state, tick, parts.get(), roots(nodes, tick));
            state = seal(state, next, sealed);
        }
        return new Step(state, sealed);
    }

    /** Ticks before the first lease that is not sealed yet have no joins. */
    private static LineState skipIdle(LineState state, List<NodeReport> nodes, long closable) {
        long first = nodes.stream()
                .filter(node -> node.through() > state.sealedThrough())
                .mapToLong(NodeReport::from)
                .min()
                .orElse(state.sealedThrough() + 1);
        long idle = Math.min(first - 1, closable);
        return idle > state.sealedThrough() ? new LineState(idle, state.end(), state.chain()) : state;
    }

    /** The shares of the tick, by round and node; empty when a node has to be waited for. */
    private static Optional<List<Part>> parts(List<NodeReport> nodes, long tick, boolean overdue) {
        List<NodeReport> covering = nodes.stream()
                .filter(node -> node.covers(tick))
                .sorted(Comparator.comparingInt(NodeReport::boot))
                .toList();
        if (!overdue && !covering.stream().allMatch(node -> node.hasClosed(tick))) {
            return Optional.empty();
        }
        var parts = new ArrayList<Part>();
        for (int round = 0; round < Rounds.COUNT; round++) {
            int offset = 0;
            for (NodeReport node : covering) {
                int length = node.turnsIn(tick, round);
                if (length > 0) {
                    parts.add(new Part(round, node.boot(), offset, length, node.hasClosed(tick)));
                    offset += length;
                }
            }
        }
        return Optional.of(parts);
    }

    /** What the nodes that closed the tick said of the turns that they gave in it. */
    private static List<Root> roots(List<NodeReport> nodes, long tick) {
        return nodes.stream()
                .filter(node -> node.covers(tick) && node.hasClosed(tick))
                .filter(node -> !node.counts().root(tick).isEmpty())
                .sorted(Comparator.comparingInt(NodeReport::boot))
                .map(node -> new Root(node.boot(), node.counts().root(tick)))
                .toList();
    }

    private static SealedTick drawn(LineState before, long tick, List<Part> parts, List<Root> roots) {
        int turns = parts.stream().mapToInt(Part::length).sum();
        return new SealedTick(
                tick, before.end(), turns, parts, roots, before.chain().seq() + 1, "");
    }

    private LineState seal(LineState before, SealedTick next, List<SealedTick> sealed) {
        if (next.parts().isEmpty()) {
            return new LineState(next.tick(), before.end(), before.chain());
        }
        Chain chain = before.chain().with(SealedTick.KIND, next.text(seeds.apply(next.tick())));
        sealed.add(next.hashed(chain.head()));
        return new LineState(next.tick(), next.end(), chain);
    }
}

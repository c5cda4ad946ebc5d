package io.hanjul.bench;

import io.hanjul.bench.load.CpuUse;
import io.hanjul.bench.load.Load;
import io.hanjul.bench.load.Requests;
import io.hanjul.bench.load.Tally;
import io.hanjul.bench.process.App;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Throughputs measured in turn, A B C A B C …, each as a closed loop, so that a machine that gets slower meanwhile is
 * slower for all, and a ratio is one of neighbours.
 */
final class Turns {

    /** Keeps a node busy. */
    interface Loop {

        /** For that long; what came of it. */
        Tally during(Duration length);
    }

    /**
     * One of those that take turns.
     *
     * @param name to ask for its figures by
     * @param app the node that is asked
     * @param expected the status that every answer must have, for the throughput to count
     * @param loop keeps the node busy for that long
     */
    record Player(String name, App app, int expected, Loop loop) {

        /** Sends requests over all connections of a load; what to send is asked for at each turn. */
        Player(String name, App app, Load load, int expected, Supplier<Requests> requests) {
            this(name, app, expected, length -> load.saturating(requests.get(), length));
        }
    }

    /** One turn: what came of it, and the processor time meanwhile, of the node with its servers and of it alone. */
    record Turn(Tally tally, Duration servers, Duration node) {

        double microsEach() {
            return servers.toNanos() / 1e3 / tally.answered();
        }

        double nodeMicrosEach() {
            return node.toNanos() / 1e3 / tally.answered();
        }

        /** What neither the generator nor what it measures has used of the machine. */
        double othersShare() {
            double all = (double) tally.took().toNanos() * Runtime.getRuntime().availableProcessors();
            return Math.max(0, tally.cpu().machine() - tally.cpu().generator() - servers.toNanos() / all);
        }
    }

    private final List<Player> players;
    private final Map<String, List<Turn>> turns = new LinkedHashMap<>();

    Turns(List<Player> players) {
        this.players = players;
    }

    /** Lets all play without counting. */
    void warmUp(Duration each) {
        players.forEach(player -> player.loop().during(each));
    }

    /** Lets all play so often for so long. */
    void play(int repeats, Duration length) {
        for (int repeat = 0; repeat < repeats; repeat++) {
            for (Player player : players) {
                turnsOf(player.name()).add(play(player, length));
            }
        }
    }

    private static Turn play(Player player, Duration length) {
        Duration before = player.app().processorTime();
        Duration node = player.app().ownProcessorTime();
        Tally tally = player.loop().during(length);
        if (tally.with(player.expected()) != tally.answered() || tally.broken() > 0) {
            throw new IllegalStateException(
                    player.name() + " was to be answered with " + player.expected() + ": " + tally.outcome());
        }
        return new Turn(
                tally,
                player.app().processorTime().minus(before),
                player.app().ownProcessorTime().minus(node));
    }

    /** Answers a second. */
    Spread perSecond(String name) {
        return spread(name, turn -> turn.tally().perSecond());
    }

    /** All answers that counted. */
    long answered(String name) {
        return turnsOf(name).stream().mapToLong(turn -> turn.tally().answered()).sum();
    }

    /** Processor time of node and servers for one answer, in microseconds. */
    Spread microsEach(String name) {
        return spread(name, Turn::microsEach);
    }

    /** The node's own part of that. */
    Spread nodeMicrosEach(String name) {
        return spread(name, Turn::nodeMicrosEach);
    }

    private Spread spread(String name, ToDoubleFunction<Turn> figure) {
        return Spread.of(turnsOf(name).stream().map(figure::applyAsDouble).toList());
    }

    /** How often the throughput of the second fits into that of the first, turn by turn. */
    Spread ratio(String first, String second) {
        return ratio(first, second, turn -> turn.tally().perSecond());
    }

    /** How often the processor time of an answer to the second fits into that of one to the first, turn by turn. */
    Spread costRatio(String first, String second) {
        return ratio(first, second, Turn::microsEach);
    }

    private Spread ratio(String first, String second, ToDoubleFunction<Turn> figure) {
        var ratios = new ArrayList<Double>();
        for (int i = 0; i < turnsOf(first).size(); i++) {
            ratios.add(figure.applyAsDouble(turnsOf(first).get(i))
                    / figure.applyAsDouble(turnsOf(second).get(i)));
        }
        return Spread.of(ratios);
    }

    /** What these turns, and further runs of the same generator, amount to. */
    Finding finding(double ratio, Map<String, Object> figures, CpuUse... more) {
        List<CpuUse> uses = new ArrayList<>(List.of(more));
        all().forEach(turn -> uses.add(turn.tally().cpu()));
        return Verdict.of(
                ratio,
                figures,
                uses,
                all().mapToDouble(Turn::othersShare).average().orElse(-1));
    }

    private Stream<Turn> all() {
        return turns.values().stream().flatMap(List::stream);
    }

    private List<Turn> turnsOf(String name) {
        return turns.computeIfAbsent(name, absent -> new ArrayList<>());
    }
}

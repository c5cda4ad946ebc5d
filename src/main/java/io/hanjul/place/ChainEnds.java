package io.hanjul.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;

/** Chains of seats that are being joined end to end into lines. */
final class ChainEnds {

    private final List<List<Integer>> lines;
    private final int[] lineOf;

    ChainEnds(List<List<Integer>> chains, int seats) {
        this.lines = new ArrayList<>(chains);
        this.lineOf = new int[seats];
        for (int i = 0; i < chains.size(); i++) {
            number(i);
        }
    }

    /** Ends of two chains. */
    record Pair(int one, int other, double distance) {}

    private void number(int line) {
        lines.get(line).forEach(seat -> lineOf[seat] = line);
    }

    /** All pairs of ends of two different chains, the nearest first. */
    List<Pair> pairsByDistance(ToDoubleBiFunction<Integer, Integer> distance) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < lines.size(); i++) {
            for (int j = 0; j < i; j++) {
                for (int one : endsOf(lines.get(i))) {
                    for (int other : endsOf(lines.get(j))) {
                        pairs.add(new Pair(one, other, distance.applyAsDouble(one, other)));
                    }
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::distance));
        return pairs;
    }

    private static Set<Integer> endsOf(List<Integer> chain) {
        return new TreeSet<>(List.of(chain.getFirst(), chain.getLast()));
    }

    /** The line that the seat is in now. */
    List<Integer> lineOf(int seat) {
        return lines.get(lineOf[seat]);
    }

    /** Whether the two are still in different lines. */
    boolean areApart(Pair pair) {
        return lineOf[pair.one()] != lineOf[pair.other()];
    }

    /** Makes one line of two that meet at the pair, which must be ends of them. */
    void join(Pair pair) {
        int kept = lineOf[pair.one()];
        int gone = lineOf[pair.other()];
        List<Integer> head = lines.get(kept);
        List<Integer> tail = lines.get(gone);
        var line = new ArrayList<>(head.getLast() == pair.one() ? head : head.reversed());
        line.addAll(tail.getFirst() == pair.other() ? tail : tail.reversed());
        lines.set(kept, line);
        lines.set(gone, List.of());
        number(kept);
    }

    /** All lines as they are now. */
    List<List<Integer>> all() {
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }
}

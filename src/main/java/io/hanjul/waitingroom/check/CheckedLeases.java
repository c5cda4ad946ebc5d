package io.hanjul.waitingroom.check;

import io.hanjul.waitingroom.line.LeaseEntry;
import io.hanjul.waitingroom.line.OpenEntry;
import io.hanjul.waitingroom.line.Part;
import io.hanjul.waitingroom.line.Rounds;
import io.hanjul.waitingroom.line.SealedTick;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who may have given turns, and how many in a tick. That was told before the tick was sealed, so nobody can say
 * afterwards that a node fell silent which there never was, and take the places of its turns.
 */
final class CheckedLeases {

    /** Ceilings by the first tick of each, by node. */
    private final Map<Integer, NavigableMap<Long, Integer>> told = new HashMap<>();

    private final Set<Integer> heard = new HashSet<>();
    private final Set<Integer> silent = new HashSet<>();
    private boolean tells;
    private long sealed = -1;

    /** A room that was opened before leases were told has them from some entry on; no room does without them again. */
    void open(OpenEntry opening) {
        tells = opening.leases();
    }

    void add(LeaseEntry lease) {
        require(lease.from() > sealed, "node " + lease.boot() + " may give turns in ticks that are sealed");
        require(lease.ceiling() <= CheckedParts.MOST_OF_A_NODE, "node " + lease.boot() + " gives more than can be");
        int before = ceiling(lease.boot(), lease.from());
        NavigableMap<Long, Integer> steps = told.computeIfAbsent(lease.boot(), boot -> new TreeMap<>());
        int most = steps.isEmpty() ? 0 : steps.lastEntry().getValue();
        require(
                lease.ceiling() > before && lease.ceiling() >= most,
                "node " + lease.boot() + " may give as many turns already");
        steps.tailMap(lease.from(), true).clear();
        steps.put(lease.from(), lease.ceiling());
        tells = true;
    }

    /**
     * Holds a tick against them.
     *
     * @param lost whether it stands in a hole, where leases were lost too
     */
    void tick(SealedTick tick, boolean lost) {
        sealed = tick.tick();
        tick.parts().forEach(part -> (part.counted() ? heard : silent).add(part.boot()));
        if (tells && !lost) {
            var given = new HashMap<Integer, Integer>();
            tick.parts().forEach(part -> given.merge(part.boot(), turns(part, tick.tick()), Integer::sum));
            given.forEach((boot, turns) -> require(
                    turns <= ceiling(boot, tick.tick()),
                    "node " + boot + " may have given " + ceiling(boot, tick.tick()) + " turns, and gave " + turns));
        }
    }

    /** How many nodes have said what they gave. */
    int heard() {
        return heard.size();
    }

    /** How many fell silent before they had said of any turn that they gave it. */
    int neverHeard() {
        return Math.toIntExact(
                silent.stream().filter(boot -> !heard.contains(boot)).count());
    }

    /** How many turns a share stands for. That of a silent node is as long as all that it may have given needs. */
    private int turns(Part part, long tick) {
        if (part.counted()) {
            return part.length();
        }
        require(
                part.length() == Rounds.slots(ceiling(part.boot(), tick)),
                "node " + part.boot() + " was silent, and its share is not what it may have given");
        return part.length() / 2;
    }

    private int ceiling(int boot, long tick) {
        Map.Entry<Long, Integer> step =
                told.getOrDefault(boot, Collections.emptyNavigableMap()).floorEntry(tick);
        return step == null ? 0 : step.getValue();
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}

package io.hanjul.waitingroom.line;

import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A number that changes from tick to tick in steps, in a text form that the store keeps: {@code tick:number,…},
 * ascending. It is that of a ceiling.
 */
public record TickCounts(NavigableMap<Long, Integer> byTick) {

    /** No number for any tick. */
    public static final TickCounts NONE = new TickCounts(new TreeMap<>());

    /** A number from a tick on. */
    public static TickCounts of(long tick, int number) {
        return new TickCounts(new TreeMap<>(Map.of(tick, number)));
    }

    /** Reads the text form. */
    public static TickCounts parse(String text) {
        var byTick = new TreeMap<Long, Integer>();
        if (!text.isEmpty()) {
            Arrays.stream(text.split(",", -1))
                    .map(pair -> pair.split(":", 2))
                    .forEach(pair -> byTick.put(Long.valueOf(pair[0]), Integer.valueOf(pair[1])));
        }
        return new TickCounts(byTick);
    }

    /** The text form. */
    public String text() {
        return byTick.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(","));
    }

    /** The number in force at that tick: that of the last step at or before it; 0 before the first step. */
    public int inForce(long tick) {
        Map.Entry<Long, Integer> step = byTick.floorEntry(tick);
        return step == null ? 0 : step.getValue();
    }

    /** The same steps before that tick, and one step from it on. */
    public TickCounts stepAt(long tick, int number) {
        var steps = new TreeMap<>(byTick.headMap(tick, false));
        steps.put(tick, number);
        return new TickCounts(steps);
    }

    /** Steps without those that a later one at or before the tick has replaced. */
    public TickCounts stepsFrom(long tick) {
        Long step = byTick.floorKey(tick);
        return step == null ? this : new TickCounts(new TreeMap<>(byTick.tailMap(step, true)));
    }
}

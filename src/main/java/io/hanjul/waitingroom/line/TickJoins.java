package io.hanjul.waitingroom.line;

import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The joins of closed ticks, in a text form that the store keeps: {@code tick:joins,…}, ascending, where the joins of
 * each round stand behind one another ({@link RoundCounts}). A version without rounds wrote one number, which is read
 * as the first round's.
 */
public record TickJoins(NavigableMap<Long, RoundCounts> byTick) {

    /** No joins. */
    public static final TickJoins NONE = new TickJoins(new TreeMap<>());

    /** Reads the text form. */
    public static TickJoins parse(String text) {
        var byTick = new TreeMap<Long, RoundCounts>();
        if (!text.isEmpty()) {
            Arrays.stream(text.split(",", -1))
                    .map(pair -> pair.split(":", 2))
                    .forEach(pair -> byTick.put(Long.valueOf(pair[0]), RoundCounts.parse(pair[1])));
        }
        return new TickJoins(byTick);
    }

    /** The text form. */
    public String text() {
        return byTick.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue().text())
                .collect(Collectors.joining(","));
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return byTick.isEmpty();
    }

    /** The joins of that tick. */
    public RoundCounts at(long tick) {
        return byTick.getOrDefault(tick, RoundCounts.NONE);
    }

    /** The same with one more tick. */
    TickJoins with(long tick, RoundCounts joins) {
        var more = new TreeMap<>(byTick);
        more.put(tick, joins);
        return new TickJoins(more);
    }

    /** Only the joins of later ticks. */
    TickJoins after(long tick) {
        return new TickJoins(new TreeMap<>(byTick.tailMap(tick, false)));
    }
}

package io.hanjul.waitingroom.line;

import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The joins of closed ticks, in a text form that the store keeps: {@code tick:joins@root,…}, ascending, where the joins
 * of each round stand behind one another ({@link RoundCounts}) and the root is that of the tree over all of them. A
 * version without rounds wrote one number, which is read as the first round's, and one without roots no root.
 */
public record TickJoins(NavigableMap<Long, Closed> byTick) {

    /** No joins. */
    public static final TickJoins NONE = new TickJoins(new TreeMap<>());

    private static final Closed NOTHING = new Closed(RoundCounts.NONE, "");

    /**
     * A closed tick.
     *
     * @param joins how many joins each round has
     * @param root 64 hexadecimal digits; empty text for none
     */
    public record Closed(RoundCounts joins, String root) {

        private static Closed parse(String text) {
            String[] fields = text.split("@", 2);
            return new Closed(RoundCounts.parse(fields[0]), fields.length == 1 ? "" : fields[1]);
        }

        private String text() {
            return root.isEmpty() ? joins.text() : joins.text() + "@" + root;
        }
    }

    /** Reads the text form. */
    public static TickJoins parse(String text) {
        var byTick = new TreeMap<Long, Closed>();
        if (!text.isEmpty()) {
            Arrays.stream(text.split(",", -1))
                    .map(pair -> pair.split(":", 2))
                    .forEach(pair -> byTick.put(Long.valueOf(pair[0]), Closed.parse(pair[1])));
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
        return byTick.getOrDefault(tick, NOTHING).joins();
    }

    /** The root over the joins of that tick; empty text for none. */
    public String root(long tick) {
        return byTick.getOrDefault(tick, NOTHING).root();
    }

    /** The same with one more tick. */
    TickJoins with(long tick, RoundCounts joins, String root) {
        var more = new TreeMap<>(byTick);
        more.put(tick, new Closed(joins, root));
        return new TickJoins(more);
    }

    /** Only the joins of later ticks. */
    TickJoins after(long tick) {
        return new TickJoins(new TreeMap<>(byTick.tailMap(tick, false)));
    }
}

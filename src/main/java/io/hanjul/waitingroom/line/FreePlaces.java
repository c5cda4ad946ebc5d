package io.hanjul.waitingroom.line;

import java.util.NavigableSet;
import java.util.OptionalLong;
import java.util.TreeSet;

/**
 * The places of a stretch of the line that no tick has, given away one by one to those whose own place nobody knows any
 * more. Not thread-safe.
 */
public final class FreePlaces {

    private final long from;
    private final long to;
    private final NavigableSet<Long> used;

    /**
     * The places of a stretch.
     *
     * @param stretch from where to where; empty for none
     * @param used those of them that somebody has
     */
    public FreePlaces(Stretch stretch, NavigableSet<Long> used) {
        this.from = stretch.from;
        this.to = stretch.to;
        this.used = new TreeSet<>(used.subSet(from, Math.max(from, to)));
    }

    /**
     * A stretch of the line.
     *
     * @param from its first ordinal
     * @param to the first one behind it
     */
    public record Stretch(long from, long to) {}

    /** Takes that place; false when it is not free here. */
    public boolean take(long place) {
        return place >= from && place < to && used.add(place);
    }

    /** Takes the first one behind all that are taken, else the first that is free; empty when there is none. */
    public OptionalLong next() {
        long behind = used.isEmpty() ? from : used.getLast() + 1;
        for (long place = behind < to ? behind : from; place < to; place++) {
            if (used.add(place)) {
                return OptionalLong.of(place);
            }
        }
        return OptionalLong.empty();
    }
}

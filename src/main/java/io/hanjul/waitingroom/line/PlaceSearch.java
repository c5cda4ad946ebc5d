package io.hanjul.waitingroom.line;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalLong;
import java.util.function.Function;

/** Where those find a place, one after the other, whose tick was lost and that nobody has shown. Not thread-safe. */
public final class PlaceSearch {

    private final Line line;
    private final long lostThrough;
    private final Function<FreePlaces.Stretch, NavigableSet<Long>> used;
    private final Map<FreePlaces.Stretch, FreePlaces> known = new HashMap<>();

    /**
     * A search.
     *
     * @param line the line as it goes on
     * @param lostThrough the last tick that was lost or known again; behind it is the reserve
     * @param used which places of a stretch somebody was given before
     */
    public PlaceSearch(Line line, long lostThrough, Function<FreePlaces.Stretch, NavigableSet<Long>> used) {
        this.line = line;
        this.lostThrough = lostThrough;
        this.used = used;
    }

    /**
     * The place of a turn of that tick: its own one if it is free, else the next between the ticks around it, else the
     * next of the reserve; empty when there is none.
     */
    public OptionalLong next(long tick, OptionalLong own) {
        FreePlaces near = around(tick);
        if (own.isPresent() && near.take(own.getAsLong())) {
            return own;
        }
        OptionalLong between = near.next();
        return between.isPresent() ? between : around(lostThrough).next();
    }

    private FreePlaces around(long tick) {
        return known.computeIfAbsent(line.around(tick), stretch -> new FreePlaces(stretch, used.apply(stretch)));
    }
}

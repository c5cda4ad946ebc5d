package io.hanjul.waitingroom.line;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The sealed part of a line: where each turn stands, and how many people who count stand between two places.
 * Ordinals of uncounted turns and of turns whose owners left count as nobody: they are passed without a permit,
 * never called away from others, and never shown as people ahead.
 *
 * <p>One thread adds; any number read.
 */
public final class Line {

    private final LongFunction<Seed> seeds;
    private final ConcurrentSkipListMap<Long, Placed> byTick = new ConcurrentSkipListMap<>();
    private final ConcurrentSkipListMap<Long, Placed> byBase = new ConcurrentSkipListMap<>();
    private volatile long[] left = new long[0];

    /** An empty line whose ticks are drawn with these seeds. */
    public Line(LongFunction<Seed> seeds) {
        this.seeds = seeds;
    }

    /**
     * The next stretch of the line.
     *
     * @param to the first ordinal behind it
     * @param called how many people stand in it
     * @param passed who stands in it and counts as nobody
     */
    public record Move(long to, int called, MoveEntry.Passed passed) {}

    /** Adds the next sealed tick, whose base must be the end of the line so far. */
    public void add(SealedTick tick) {
        if (tick.base() != end()) {
            throw new IllegalArgumentException("tick " + tick.tick() + " does not follow the end of the line");
        }
        Placed placed = Placed.of(tick, seeds.apply(tick.tick()), deadBelow(tick.base()));
        byBase.put(tick.base(), placed);
        byTick.put(tick.tick(), placed);
    }

    /** How many ordinals have been given. */
    public long end() {
        Map.Entry<Long, Placed> last = byBase.lastEntry();
        return last == null ? 0 : last.getValue().tick().end();
    }

    /** The last {@code count} sealed ticks, ascending. */
    public List<SealedTick> last(int count) {
        return byTick.descendingMap().values().stream()
                .limit(count)
                .map(Placed::tick)
                .toList()
                .reversed();
    }

    /** The sealed tick of that number; null when it has no joins or is not sealed. */
    public @Nullable SealedTick tick(long tick) {
        Placed placed = byTick.get(tick);
        return placed == null ? null : placed.tick();
    }

    /** Where a turn stands; empty when its tick is not sealed, or it has no place in it. */
    public OptionalLong ordinal(Turn turn) {
        Placed placed = byTick.get(turn.tick());
        return placed == null ? OptionalLong.empty() : placed.ordinal(turn.boot(), turn.index());
    }

    /** Whose owners left as well, once and for all; turns without a place are passed over here. */
    public void left(Collection<Turn> turns) {
        LongStream more = turns.stream().map(this::ordinal).flatMapToLong(OptionalLong::stream);
        left = LongStream.concat(LongStream.of(left), more.filter(this::isCounted))
                .sorted()
                .distinct()
                .toArray();
    }

    /** How many people who count stand from one ordinal to before another. */
    public long peopleBetween(long from, long to) {
        long[] gone = left;
        return from >= to ? 0 : peopleBelow(to, gone) - peopleBelow(from, gone);
    }

    /** Goes on from an ordinal over at most that many people; what counts as nobody is passed on the way. */
    public Move advance(long from, int people) {
        long[] gone = left;
        long before = peopleBelow(from, gone);
        long low = from;
        long high = Math.max(from, end());
        while (low < high) {
            long middle = low + (high - low + 1) / 2;
            if (peopleBelow(middle, gone) - before <= people) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return new Move(low, (int) (peopleBelow(low, gone) - before), passed(from, low, gone));
    }

    private MoveEntry.Passed passed(long from, long to, long[] gone) {
        long[] between = Arrays.copyOfRange(gone, below(gone, from), below(gone, to));
        return new MoveEntry.Passed(Ordinals.of(between), deadBelow(to) - deadBelow(from));
    }

    private long peopleBelow(long ordinal, long[] gone) {
        return ordinal - deadBelow(ordinal) - below(gone, ordinal);
    }

    /** How many of the numbers, which ascend, are less than that one. */
    private static int below(long[] ascending, long number) {
        int found = Arrays.binarySearch(ascending, number);
        return found >= 0 ? found : -found - 1;
    }

    private long deadBelow(long ordinal) {
        Map.Entry<Long, Placed> at = byBase.lowerEntry(ordinal);
        return at == null ? 0 : at.getValue().deadBelow(ordinal);
    }

    private boolean isCounted(long ordinal) {
        return deadBelow(ordinal + 1) == deadBelow(ordinal);
    }

    /** A sealed tick with its draw, and with the ordinals that count as nobody. */
    private record Placed(SealedTick tick, Permutation draw, BitSet dead, long deadBefore) {

        static Placed of(SealedTick tick, Seed seed, long deadBefore) {
            Permutation draw = Permutation.of(seed, tick.turns());
            var dead = new BitSet();
            for (Part part : tick.parts()) {
                for (int i = 0; !part.counted() && i < part.length(); i++) {
                    dead.set(draw.place(part.offset() + i));
                }
            }
            return new Placed(tick, draw, dead, deadBefore);
        }

        OptionalLong ordinal(int boot, int index) {
            for (Part part : tick.parts()) {
                if (part.boot() == boot && index < part.length()) {
                    return OptionalLong.of(tick.base() + draw.place(part.offset() + index));
                }
            }
            return OptionalLong.empty();
        }

        long deadBelow(long ordinal) {
            if (dead.isEmpty()) {
                return deadBefore;
            }
            int inside = (int) Math.min(ordinal - tick.base(), tick.turns());
            return deadBefore + dead.get(0, inside).cardinality();
        }
    }
}

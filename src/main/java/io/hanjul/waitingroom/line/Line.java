package io.hanjul.waitingroom.line;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The sealed part of a line: where each turn stands, and how many people who are there stand between two places.
 * Ordinals whose owners left, are silent, or were never heard are passed without a permit, and never shown as people
 * ahead; who is silent keeps the place, and is heard again at any time. Moments are those of {@link Rhythm#moment}.
 *
 * <p>One thread adds; any number read, and say who was heard.
 */
public final class Line {

    private static final Long NOWHERE = -1L;

    private final LongFunction<Seed> seeds;
    private final ConcurrentSkipListMap<Long, TickDraw> byTick = new ConcurrentSkipListMap<>();
    private final Map<Turn, Long> replaced = new ConcurrentHashMap<>();
    private final Presence presence = new Presence();

    /** An empty line whose ticks are drawn with these seeds. */
    public Line(LongFunction<Seed> seeds) {
        this.seeds = seeds;
    }

    /**
     * The next stretch of the line.
     *
     * @param to the first ordinal behind it
     * @param called how many people are called in it
     * @param passed who is passed over in it
     * @param unheard who of them may come back: those who were silent, and those of nodes that fell silent
     */
    public record Move(long to, int called, MoveEntry.Passed passed, Ordinals unheard) {}

    /**
     * Adds the next sealed tick, whose base must be the end of the line so far. Who was counted counts as there until
     * that moment; who was not, when heard.
     */
    public void add(SealedTick tick, int until) {
        if (tick.base() != end()) {
            throw new IllegalArgumentException("tick " + tick.tick() + " does not follow the end of the line");
        }
        TickDraw placed = TickDraw.of(tick, seeds.apply(tick.tick()));
        presence.add(tick.turns(), until, placed.uncounted());
        byTick.put(tick.tick(), placed);
    }

    /** Up to there the line has places that no tick has; nobody counts as there, and the line moves past them. */
    public void reach(long end) {
        long from = end();
        if (end > from) {
            presence.add(Math.toIntExact(end - from), 0, LongStream.range(from, end));
        }
    }

    /** Somebody whose tick nobody knows was given that place. */
    public void replace(Turn turn, long ordinal) {
        replaced.put(turn, ordinal);
    }

    /** There was no place for somebody whose tick nobody knows. */
    public void refuse(Turn turn) {
        replaced.put(turn, NOWHERE);
    }

    /** Whether there was none. */
    public boolean isRefused(Turn turn) {
        return NOWHERE.equals(replaced.get(turn));
    }

    /** The places around a tick that no tick has: from the end of the one before it to the begin of the one behind. */
    public FreePlaces.Stretch around(long tick) {
        Map.Entry<Long, TickDraw> before = byTick.floorEntry(tick);
        Map.Entry<Long, TickDraw> behind = byTick.higherEntry(tick);
        return new FreePlaces.Stretch(
                before == null ? 0 : before.getValue().tick().end(),
                behind == null ? end() : behind.getValue().tick().base());
    }

    /** The sealed ticks that stand behind that many places, ascending. */
    public List<SealedTick> from(long base) {
        return byTick.descendingMap().values().stream()
                .map(TickDraw::tick)
                .takeWhile(tick -> tick.base() >= base)
                .toList()
                .reversed();
    }

    /** How many ordinals have been given. */
    public long end() {
        return presence.end();
    }

    /** The last {@code count} sealed ticks, ascending. */
    public List<SealedTick> last(int count) {
        return byTick.descendingMap().values().stream()
                .limit(count)
                .map(TickDraw::tick)
                .toList()
                .reversed();
    }

    /** The last sealed tick that has joins; -1 before there is one. */
    public long lastTick() {
        return byTick.isEmpty() ? -1 : byTick.lastKey();
    }

    /** The sealed tick of that number; null when it has no joins or is not sealed. */
    public @Nullable SealedTick tick(long tick) {
        TickDraw placed = byTick.get(tick);
        return placed == null ? null : placed.tick();
    }

    /** Where a turn stands; empty when its tick is not sealed, or it has no place in it. */
    public OptionalLong ordinal(Turn turn) {
        TickDraw placed = byTick.get(turn.tick());
        OptionalLong own = placed == null ? OptionalLong.empty() : placed.ordinal(turn);
        Long other = own.isPresent() ? null : replaced.get(turn);
        return other == null || other.equals(NOWHERE) ? own : OptionalLong.of(other);
    }

    /** Where a turn stands by a tick that this line may not have. */
    public OptionalLong ordinal(SealedTick tick, Turn turn) {
        return turn.tick() == tick.tick()
                ? TickDraw.of(tick, seeds.apply(tick.tick())).ordinal(turn)
                : OptionalLong.empty();
    }

    /** Whose owners left as well, once and for all; turns without a place are passed over here. */
    public void left(Collection<Turn> turns) {
        turns.forEach(turn -> ordinal(turn).ifPresent(presence::gone));
    }

    /**
     * Somebody was heard who stands there, and counts as there until that moment.
     *
     * @return whether that is worth telling other nodes
     */
    public boolean heard(long ordinal, int until) {
        return ordinal < end() && presence.heard(ordinal, until);
    }

    /** Until that moment whoever was ever heard counts as there. */
    public void everybodyUntil(int moment) {
        presence.everybodyUntil(moment);
    }

    /** Those places were passed over because their owners were silent. */
    public void passed(Ordinals silent) {
        silent.each().filter(ordinal -> ordinal < end()).forEach(presence::passed);
    }

    /** Whether that place was passed over while its owner, who has not left, was silent. */
    public boolean wasPassed(long ordinal) {
        return ordinal < end() && presence.wasPassed(ordinal) && !presence.isGone(ordinal);
    }

    /** Whether the owner of that place has left, once and for all. */
    public boolean hasLeft(long ordinal) {
        return ordinal < end() && presence.isGone(ordinal);
    }

    /** Whether the owner of that place is there. */
    public boolean isThere(long ordinal, int now) {
        return ordinal < end() && presence.isThere(ordinal, now);
    }

    /** Counts anew who is there at that moment, from an ordinal on: the first that was not called. */
    public void count(long from, int now) {
        presence.count(from, now);
    }

    /** When was counted last. */
    public int countedAt() {
        return presence.countedAt();
    }

    /** Those who wait and are silent, as counted last. */
    public long silent() {
        return presence.silent();
    }

    /** How many people who are there stand from one ordinal, not before the first to be called, to before another. */
    public long peopleBetween(long from, long to) {
        return presence.thereBetween(from, to);
    }

    /** How many were called from one ordinal to before another, of those whom the line has moved past. */
    public int calledBetween(long from, long to) {
        return (int) LongStream.range(from, Math.min(to, end()))
                .filter(presence::isCounted)
                .count();
    }

    /**
     * Goes on from an ordinal over at most that many people who are there at that moment; all others are passed on
     * the way. Behind the last one only places are passed whose owners left, or that no node has counted.
     */
    public Move advance(long from, int people, int now) {
        var passed = new PassedOver();
        long end = end();
        long at = from;
        int called = 0;
        for (; at < end; at++) {
            boolean gone = presence.isGone(at);
            if (presence.wasPassed(at)) {
                passed.addUncounted(at, gone);
            } else if (gone) {
                passed.addLeft(at);
            } else if (called == people) {
                break;
            } else if (presence.isThere(at, now)) {
                called++;
            } else {
                passed.addSilent(at);
            }
        }
        return new Move(at, called, passed.byReason(), passed.unheard());
    }
}

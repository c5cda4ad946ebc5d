package io.hanjul.waitingroom.check;

import io.hanjul.waitingroom.check.Findings.Fate;
import io.hanjul.waitingroom.check.Findings.Standing;
import io.hanjul.waitingroom.line.MoveEntry;
import io.hanjul.waitingroom.line.Turn;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The places of a line as its ticks give them, and how they are called or passed over, each once and in order. */
final class CheckedLine {

    private final @Nullable Turn turn;

    /** Ordinals of silent nodes that are not passed over yet, tick by tick, so that a tick is forgotten as a whole. */
    private final Deque<CheckedTick> waiting = new ArrayDeque<>();

    private Standing standing = Standing.UNKNOWN;
    private long lastTick = -1;
    private long ticks;
    private long end;
    private long calledUpTo;
    private long called;
    private long left;
    private long uncounted;

    /** An empty line; the place of that turn is kept in mind. */
    CheckedLine(@Nullable Turn turn) {
        this.turn = turn;
    }

    /** Adds the next tick. */
    void add(CheckedTick tick) {
        require(tick.sealed().tick() > lastTick, "the tick is not later than the one before");
        require(tick.sealed().base() == end, "the tick does not begin where the line ended, at " + end);
        lastTick = tick.sealed().tick();
        end = tick.sealed().end();
        ticks++;
        waiting.add(tick);
        if (turn != null && turn.tick() == lastTick) {
            OptionalLong place = tick.ordinal(turn);
            if (place.isPresent()) {
                standing = new Standing(Optional.of(place.getAsLong()), Fate.WAITING, Optional.empty());
            }
        }
    }

    /** Calls and passes over the next stretch. */
    void move(MoveEntry move) {
        require(move.from() == calledUpTo, "it does not go on at " + calledUpTo + ", the first that was not called");
        require(move.from() < move.to() && move.to() <= end, "it goes beyond the line, which ends at " + end);
        NavigableSet<Long> silent = silent(move.to());
        require(move.passed().uncounted() == silent.size(), "of silent nodes there are " + silent.size() + " in it");
        require(
                move.passed()
                        .left()
                        .each()
                        .allMatch(place -> place >= move.from() && place < move.to() && !silent.contains(place)),
                "it passes over somebody who does not stand in it");
        long people = move.to() - move.from() - move.passed().count();
        require(move.called() == people, "there are " + people + " people in it who were not passed over");
        settle(move, silent);
        calledUpTo = move.to();
        called += move.called();
        left += move.passed().left().count();
        uncounted += move.passed().uncounted();
    }

    /** Takes the ordinals of silent nodes up to there, and forgets ticks that are called. */
    private NavigableSet<Long> silent(long to) {
        var silent = new TreeSet<Long>();
        for (CheckedTick tick : waiting) {
            var before = tick.uncounted().headSet(to);
            silent.addAll(before);
            before.clear();
        }
        waiting.removeIf(tick -> tick.sealed().end() <= to);
        return silent;
    }

    private void settle(MoveEntry move, NavigableSet<Long> silent) {
        long place = standing.place().orElse(-1L);
        if (place < move.from() || place >= move.to()) {
            return;
        }
        boolean gone = move.passed().left().each().anyMatch(other -> other == place);
        Fate fate = silent.contains(place) ? Fate.UNCOUNTED : gone ? Fate.LEFT : Fate.CALLED;
        standing = standing.now(fate, move.at());
    }

    long end() {
        return end;
    }

    long calledUpTo() {
        return calledUpTo;
    }

    Standing standing() {
        return standing;
    }

    /** What is known of the line after so many entries of which some were orders. */
    Findings findings(long entries, long orders, String head, boolean ended) {
        return new Findings(entries, ticks, end, called, left, uncounted, end - calledUpTo, orders, head, ended);
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}

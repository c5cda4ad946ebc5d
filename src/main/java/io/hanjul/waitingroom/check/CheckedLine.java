package io.hanjul.waitingroom.check;

import io.hanjul.waitingroom.check.Findings.Standing;
import io.hanjul.waitingroom.line.Lottery;
import io.hanjul.waitingroom.line.MoveEntry;
import io.hanjul.waitingroom.line.Ordinals;
import io.hanjul.waitingroom.line.RecoverEntry;
import io.hanjul.waitingroom.line.Turn;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The places of a line as its ticks give them, and how they are called or passed over, each once and in order. */
final class CheckedLine {

    /** Ordinals of silent nodes that are not passed over yet, tick by tick, so that a tick is forgotten as a whole. */
    private final Deque<CheckedTick> waiting = new ArrayDeque<>();

    private final CheckedReturns returns = new CheckedReturns();
    private final FollowedTurn followed;

    private long lastTick = -1;
    private long ticks;
    private long end;
    private long calledUpTo;
    private long called;
    private long left;
    private long silent;
    private long uncounted;
    private long lost;
    private int holes;

    /** The hole that is being read; null when there is none. */
    private @Nullable CheckedHole hole;

    /** An empty line; the place of that turn is kept in mind. */
    CheckedLine(@Nullable Turn turn) {
        followed = new FollowedTurn(turn);
    }

    /** Adds the next tick. */
    void add(CheckedTick tick) {
        require(tick.sealed().tick() > lastTick, "the tick is not later than the one before");
        if (hole == null) {
            require(tick.sealed().base() == end, "the tick does not begin where the line ended, at " + end);
            end = tick.sealed().end();
        } else {
            hole.add(tick);
        }
        lastTick = tick.sealed().tick();
        ticks += tick.sealed().tick() == Lottery.TICK ? 0 : 1;
        waiting.add(tick);
        followed.add(tick);
        leaveHole();
    }

    /** Goes on behind a hole. */
    void recover(RecoverEntry entry) {
        require(hole == null, "the hole before it is not read yet");
        hole = new CheckedHole(entry, end, calledUpTo);
        waiting.add(hole.places());
        end = entry.hole().to();
        holes++;
        leaveHole();
    }

    /** Whether the ticks of a hole are being read. */
    boolean isInHole() {
        return hole != null;
    }

    /** Once a hole is read, the line was called as far as anybody has shown; nobody knows whom. */
    private void leaveHole() {
        if (hole == null || !hole.isRead()) {
            return;
        }
        RecoverEntry entry = hole.entry();
        hole = null;
        lastTick = Math.max(lastTick, entry.hole().sealedThrough());
        if (entry.calledUpTo() > calledUpTo) {
            var unknown = uncounted(entry.calledUpTo());
            var all = new Ordinals(List.of(new Ordinals.Stretch(calledUpTo, entry.calledUpTo() - 1)));
            returns.pass(new MoveEntry.Passed(Ordinals.NONE, all, 0), unknown, end);
            followed.lost(all, entry.at());
            lost += all.count();
            calledUpTo = entry.calledUpTo();
        }
    }

    /** Calls and passes over the next stretch, and calls again who stands behind it. */
    void move(MoveEntry move) {
        require(hole == null, "the hole before it is not read yet");
        require(move.from() == calledUpTo, "it does not go on at " + calledUpTo + ", the first that was not called");
        require(move.from() <= move.to() && move.to() <= end, "it goes beyond the line, which ends at " + end);
        require(move.from() < move.to() || move.people() > 0, "it says nothing");
        NavigableSet<Long> unknown = uncounted(move.to());
        MoveEntry.Passed passed = move.passed();
        require(passed.uncounted() == unknown.size(), "of silent nodes there are " + unknown.size() + " in it");
        require(
                LongStream.concat(passed.left().each(), passed.silent().each())
                        .allMatch(place -> place >= move.from() && place < move.to() && !unknown.contains(place)),
                "it passes over somebody who does not stand in it");
        require(
                LongStream.concat(passed.left().each(), passed.silent().each())
                                .distinct()
                                .count()
                        == passed.left().count() + passed.silent().count(),
                "it passes over somebody for two reasons");
        long people = move.to() - move.from() - passed.count();
        require(move.called() == people, "there are " + people + " people in it who were not passed over");
        returns.call(move);
        returns.pass(passed, unknown, end);
        followed.move(move, unknown);
        calledUpTo = move.to();
        called += move.called();
        left += passed.left().count();
        silent += passed.silent().count();
        uncounted += passed.uncounted();
    }

    /** Takes the ordinals of silent nodes up to there, and forgets ticks that are called. */
    private NavigableSet<Long> uncounted(long to) {
        var uncounted = new TreeSet<Long>();
        for (CheckedTick tick : waiting) {
            if (tick.sealed().base() >= to) {
                break;
            }
            var before = tick.uncounted().headSet(to);
            uncounted.addAll(before);
            before.clear();
        }
        waiting.removeIf(tick -> tick.sealed().end() <= to);
        return uncounted;
    }

    long end() {
        return end;
    }

    long calledUpTo() {
        return calledUpTo;
    }

    /** Whether somebody at that place was called up to now. */
    boolean wasCalled(int place) {
        return place < calledUpTo && returns.wasCalled(place);
    }

    Standing standing() {
        return followed.standing();
    }

    /** What is known of the line after so many entries of which some were orders. */
    Findings findings(long entries, long orders, String head, boolean ended) {
        return new Findings(
                entries,
                ticks,
                end,
                called,
                left,
                silent,
                uncounted,
                lost,
                holes,
                returns.overdue(),
                returns.late(),
                end - calledUpTo,
                orders,
                head,
                ended);
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}

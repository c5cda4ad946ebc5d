package io.hanjul.waitingroom.check;

import io.hanjul.waitingroom.line.RecoverEntry;
import io.hanjul.waitingroom.line.SealedTick;
import io.hanjul.waitingroom.line.Seed;
import io.hanjul.waitingroom.line.TickDraw;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.LongStream;

/** A hole of a line, while the ticks of it that are known again are read: those which nobody has shown stay free. */
final class CheckedHole {

    /** A hostile chain does not fill the memory. */
    private static final long MOST = 1L << 22;

    private static final Seed NONE = new Seed(0, 0);

    private final RecoverEntry entry;
    private final NavigableSet<Long> free = new TreeSet<>();
    private long reached;
    private int ticksLeft;

    /** The hole of that entry, in a line that ends there and was called up to there. */
    CheckedHole(RecoverEntry entry, long end, long calledUpTo) {
        RecoverEntry.Hole hole = entry.hole();
        require(hole.from() == end, "the hole does not begin where the line ended, at " + end);
        require(hole.to() >= hole.from() && hole.to() - hole.from() <= MOST, "there can be no such hole");
        require(
                entry.calledUpTo() >= calledUpTo && entry.calledUpTo() <= hole.to(),
                "nobody can have been called up to there");
        this.entry = entry;
        this.reached = end;
        this.ticksLeft =
                entry.known().ticks() + (entry.draw().isOne() && entry.draw().tickets() > 0 ? 1 : 0);
        LongStream.range(hole.from(), hole.to()).forEach(free::add);
    }

    RecoverEntry entry() {
        return entry;
    }

    /** Adds the next tick that is known again; it may leave places out. */
    void add(CheckedTick tick) {
        SealedTick sealed = tick.sealed();
        require(sealed.base() >= reached && sealed.end() <= entry.hole().to(), "the tick does not stand in the hole");
        require(sealed.tick() <= entry.hole().sealedThrough(), "the tick is later than the hole");
        reached = sealed.end();
        free.subSet(sealed.base(), sealed.end()).clear();
        ticksLeft--;
    }

    /** Whether all of it was read. */
    boolean isRead() {
        return ticksLeft <= 0;
    }

    /** The places of it that no tick has, as if they were a tick; those of ticks that are added leave it. */
    CheckedTick places() {
        RecoverEntry.Hole hole = entry.hole();
        int places = Math.toIntExact(hole.to() - hole.from());
        var nobodys = new SealedTick(-1, hole.from(), places, List.of(), 0, "");
        return new CheckedTick(TickDraw.of(nobodys, NONE), NONE, free);
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}

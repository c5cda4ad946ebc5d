package io.hanjul.waitingroom.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How a line goes on whose database came back from a backup, from what its guests have shown. A pure function: one
 * transaction commits its result, a simulation runs it by the thousand.
 *
 * <p>Each tick that somebody has shown stands where it stood. The places between them belong to ticks that nobody has
 * shown; so do a number of places behind the last one. Whoever holds a turn of such a tick is given one of those
 * ({@link FreePlaces}). Ticks that are sealed from now on follow behind all of them.
 */
public final class Salvage {

    private final long reserve;

    /** @param reserve how many places are kept behind the last known one, for turns of which nothing is known */
    public Salvage(long reserve) {
        this.reserve = reserve;
    }

    /**
     * Where the line of the backup ends.
     *
     * @param state how far it is sealed
     * @param lastTick the last tick that has turns; -1 without one
     * @param calledUpTo the first ordinal that has not been called
     */
    public record Backup(LineState state, long lastTick, long calledUpTo) {}

    /**
     * What was shown.
     *
     * @param ticks sealed ticks, in any order, some of which the backup may have
     * @param sealedThrough the last tick that anybody knew to be sealed
     * @param calledUpTo the highest ordinal that anybody saw as the next to be called
     */
    public record Shown(List<SealedTick> ticks, long sealedThrough, long calledUpTo) {}

    /**
     * The line as it goes on.
     *
     * @param ticks the ticks that are known again, ascending
     * @param sealedThrough the last tick that has its place or is lost
     * @param end the first ordinal of what comes from now on
     * @param calledUpTo the first ordinal that has not been called
     */
    public record Saved(List<SealedTick> ticks, long sealedThrough, long end, long calledUpTo) {}

    /** Puts the line together again. */
    public Saved of(Backup backup, Shown shown) {
        var ticks = new ArrayList<SealedTick>();
        long lastTick = backup.lastTick();
        long end = backup.state().end();
        long known = end;
        long homeless = 0;
        for (SealedTick tick : shown.ticks().stream()
                .sorted(Comparator.comparingLong(SealedTick::tick))
                .toList()) {
            if (tick.tick() > lastTick && tick.base() >= known) {
                ticks.add(tick);
                lastTick = tick.tick();
                known = tick.end();
            } else if (tick.base() >= end) {
                homeless += tick.turns();
            }
        }
        // Somebody was sealed behind the backup before this began: their places are those that others have shown.
        boolean taken = homeless > 0;
        long sealedThrough = Math.max(Math.max(backup.state().sealedThrough(), shown.sealedThrough()), lastTick);
        long calledUpTo = taken ? backup.calledUpTo() : Math.max(backup.calledUpTo(), shown.calledUpTo());
        return new Saved(ticks, sealedThrough, Math.max(known, calledUpTo) + homeless + reserve, calledUpTo);
    }
}

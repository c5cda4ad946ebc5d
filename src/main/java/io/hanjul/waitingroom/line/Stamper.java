package io.hanjul.waitingroom.line;

import java.time.Instant;
import java.util.Optional;

/**
 * One node's stamps for one room. A stamp is given only in a tick that the node has open, inside the lease, and it
 * may be answered with only below the ceiling; both are durable before. So whatever happens to the node, each turn
 * that somebody holds is covered by what the store knows.
 *
 * <p>Joins run in parallel and take no lock; leasing and closing are done by one job.
 */
public final class Stamper {

    private final TickRing ring = new TickRing();
    private volatile long from;
    private volatile long through = -1;
    private volatile TickCounts ceilings = TickCounts.NONE;

    /** Guarded by this, like all that follows. */
    private long opened;

    private long closed;
    private TickCounts counts = TickCounts.NONE;

    /** A stamp that its owner does not have yet. */
    public record Stamp(long tick, int index) {}

    /**
     * The first tick of a lease that is taken at that moment: the oldest that is open, not the one of the moment. A
     * join may have reached a proxy in it, and would else go behind whoever came after it to another node.
     *
     * @param sealedThrough up to which tick the line is sealed while the lease is written
     */
    public static long firstTick(Instant now, long sealedThrough) {
        return Math.max(Ticks.closable(now), sealedThrough) + 1;
    }

    /**
     * Stamps a join in the given tick, or in the first later one that is open.
     *
     * @return empty when there is none inside the lease
     */
    public Optional<Stamp> stamp(long earliest) {
        for (long tick = Math.max(earliest, from); tick <= through; tick++) {
            var index = ring.take(tick);
            if (index.isPresent()) {
                return Optional.of(new Stamp(tick, index.getAsInt()));
            }
        }
        return Optional.empty();
    }

    /** Whether the stamp is below its tick's ceiling, so that its owner may have it. */
    public boolean covers(Stamp stamp) {
        return stamp.index() < ceiling(stamp.tick());
    }

    /** Most joins of that tick. */
    public int ceiling(long tick) {
        return ceilings.inForce(tick);
    }

    /** The last tick of the lease. */
    public long through() {
        return through;
    }

    /** Whether joins at that moment are outside the lease. */
    public boolean hasLapsed(Instant now) {
        return Ticks.at(now) > through;
    }

    /**
     * Takes a lease that is durable in the store: the ticks up to {@code until} may be stamped. After a lapse
     * stamping goes on from {@code earliest}, which is later than anything that is sealed.
     */
    public synchronized void leased(long earliest, long until) {
        boolean idle = closed >= opened;
        if (idle && earliest > opened + 1) {
            opened = earliest - 1;
            closed = opened;
        }
        long last = Math.min(until, closed + TickRing.SIZE - 1);
        while (opened < last) {
            ring.open(++opened);
        }
        from = Math.max(from, earliest);
        through = Math.max(through, last);
    }

    /** Takes that the lease is durable in the store up to that tick. */
    public synchronized void renewed(long until) {
        leased(from, until);
    }

    /** Takes a ceiling that is durable in the store. */
    public synchronized void raised(TickCounts durable) {
        ceilings = durable;
    }

    /** Closes all open ticks whose grace is over. */
    public synchronized void close(Instant now) {
        closeThrough(Ticks.closable(now));
    }

    /** Closes every tick, for the end of the node. */
    public synchronized void closeAll() {
        closeThrough(opened);
        through = closed;
    }

    /** Forgets counts that are sealed, and ceilings that no longer matter. */
    public synchronized void sealed(long sealedThrough) {
        counts = counts.after(sealedThrough);
        ceilings = ceilings.stepsFrom(sealedThrough);
    }

    /** What the store has to know of this node; the number of its start is the given one. */
    public synchronized NodeReport report(int boot) {
        return new NodeReport(boot, from, through, closed, counts, ceilings);
    }

    private void closeThrough(long last) {
        while (closed < Math.min(last, opened)) {
            int joins = ring.close(++closed);
            if (joins > 0) {
                counts = counts.with(closed, joins);
            }
        }
    }
}

package io.hanjul.waitingroom.line;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One node's stamps for one room. A stamp is given only in a tick that the node has open, inside the lease and below
 * the ceiling; both are durable before. So whatever happens to the node, each turn that somebody holds is covered by
 * what the store knows.
 *
 * <p>Joins run in parallel and take no lock; leasing and closing are done by one job.
 */
public final class Stamper {

    private final TickRing ring = new TickRing();
    private final TickNetworks networks = new TickNetworks();
    private final TickOwners owners = new TickOwners();
    private volatile long from;
    private volatile long through = -1;
    private volatile TickCounts ceilings = TickCounts.NONE;

    private volatile long closed;

    /** Guarded by this, like all that follows. */
    private long opened;

    private TickJoins counts = TickJoins.NONE;

    /**
     * A stamp that its owner does not have yet.
     *
     * @param tick the tick
     * @param round the round in it
     * @param number the number in that round; -1 when the tick is full
     * @param joins how many joins the tick had before it
     */
    public record Stamp(long tick, int round, int number, int joins) {

        static Stamp full(long tick, int round, int joins) {
            return new Stamp(tick, round, -1, joins);
        }

        /** Round and number as one, as a turn has them. */
        public int index() {
            return Turn.index(round, number);
        }

        /** Whether there is none: the tick has as many joins as its ceiling allows. */
        public boolean isFull() {
            return number < 0;
        }
    }

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
     * Stamps a join in the given tick, or in the first later one that is open, in the round that follows from how often
     * its network has joined in that tick.
     *
     * @param network where it comes from; whom one floods should share it
     * @return empty when there is none inside the lease; full when the first that is open has reached its ceiling
     */
    public Optional<Stamp> stamp(long earliest, String network) {
        for (long tick = Math.max(earliest, from); tick <= through; tick++) {
            Optional<Stamp> stamp = take(tick, networks.round(tick, network));
            if (stamp.isPresent()) {
                return stamp;
            }
        }
        return Optional.empty();
    }

    /** The same for a join that found the tick full, once its ceiling is raised; empty when the tick is closed. */
    public Optional<Stamp> again(Stamp full) {
        return take(full.tick(), full.round());
    }

    /** A join that stood still for laps of the ring finds a word that only looks like its tick's: that is closed. */
    private Optional<Stamp> take(long tick, int round) {
        return ring.take(tick, round, ceiling(tick)).filter(stamp -> stamp.isFull() || tick > closed);
    }

    /** Most joins of that tick. */
    public int ceiling(long tick) {
        return ceilings.inForce(tick);
    }

    /** The next ceiling of that tick below which there are so many joins; lower when there is none. */
    public int ceilingFor(long tick, int joins) {
        int ceiling = ceiling(tick);
        while (ceiling < joins && ceiling < TickRing.MOST_JOINS) {
            ceiling *= 2;
        }
        return ceiling;
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
            networks.open(++opened);
            owners.open(opened);
            ring.open(opened);
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

    /** Notes whose stamp that is, for the tree over all turns of its tick. */
    public void hold(Stamp stamp, TurnToken.Owner owner) {
        owners.hold(stamp, owner);
    }

    /** The leaves of the trees over closed ticks that are not written yet: hashes of 32 bytes in a row, base64. */
    public Map<Long, String> unwrittenLeaves() {
        return owners.unwritten();
    }

    /** Takes that the leaves are written up to that tick. */
    public void wroteLeaves(long through) {
        owners.written(through);
    }

    /** What the store has to know of this node; the number of its start is the given one. */
    public synchronized NodeReport report(int boot) {
        return new NodeReport(boot, from, through, closed, counts, ceilings);
    }

    private void closeThrough(long last) {
        while (closed < Math.min(last, opened)) {
            long tick = closed + 1;
            RoundCounts joins = ring.close(tick);
            networks.close(tick);
            closed = tick;
            if (joins.total() > 0) {
                counts = counts.with(tick, joins, owners.close(tick, joins));
            } else {
                owners.close(tick);
            }
        }
    }
}

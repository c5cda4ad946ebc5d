package io.hanjul.waitingroom.line;

/**
 * What the store knows of one start of a node in a room.
 *
 * @param boot the start
 * @param from first tick in which it may stamp
 * @param through last tick in which it may stamp
 * @param closed last tick that it has closed for good
 * @param counts joins of closed ticks; none means no joins
 * @param ceilings most joins of a tick, in steps
 */
public record NodeReport(int boot, long from, long through, long closed, TickCounts counts, TickCounts ceilings) {

    /** The same with a lease up to that tick. */
    public NodeReport upTo(long last) {
        return new NodeReport(boot, from, last, closed, counts, ceilings);
    }

    boolean covers(long tick) {
        return from <= tick && tick <= through;
    }

    boolean hasClosed(long tick) {
        return closed >= tick;
    }
}

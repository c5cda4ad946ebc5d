package io.hanjul.waitingroom.line;

/**
 * What the store knows of one start of a node in a room.
 *
 * @param boot the start
 * @param from first tick in which it may stamp
 * @param through last tick in which it may stamp
 * @param closed last tick that it has closed for good
 * @param counts joins of closed ticks; none means no joins
 * @param ceilings most joins of a tick, all rounds together, in steps
 */
public record NodeReport(int boot, long from, long through, long closed, TickJoins counts, TickCounts ceilings) {

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

    /**
     * How many places of a round its turns of a tick need; when it has not closed the tick, those that it may have
     * given need theirs in the last round.
     */
    int turnsIn(long tick, int round) {
        if (hasClosed(tick)) {
            return counts.at(tick).of(round);
        }
        return round == Rounds.LAST ? Rounds.slots(ceilings.inForce(tick)) : 0;
    }
}

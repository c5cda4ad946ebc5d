package io.hanjul.waitingroom.line;

import java.util.List;

/**
 * Whom a step calls before the line moves: first those who were passed over while silent, then those who missed their
 * call, of whom there is at most one for twenty others while others wait.
 *
 * @param credit what earlier steps left of that share, in people, 0 to 3
 */
public record ReturnLane(double credit) {

    /** Nothing is left. */
    public static final ReturnLane EMPTY = new ReturnLane(0);

    private static final double SHARE = 0.05;
    private static final double MOST_CREDIT = 3;

    /**
     * Those who wait behind the line and are there, each list in the order of the line.
     *
     * @param overdue places that were passed over
     * @param late places whose owners missed their call
     */
    public record Waiting(List<Long> overdue, List<Long> late) {

        /** Nobody. */
        public static final Waiting NOBODY = new Waiting(List.of(), List.of());
    }

    /** Who is called, and what is left of the share. */
    public record Served(List<Long> overdue, List<Long> late, ReturnLane after) {

        /** How many that are. */
        public int size() {
            return overdue.size() + late.size();
        }
    }

    /**
     * Serves so many at most.
     *
     * @param budget how many people may be called in this step
     * @param waiting who waits behind the line
     * @param othersWait whether somebody waits in the line itself
     */
    public Served serve(int budget, Waiting waiting, boolean othersWait) {
        List<Long> overdue = first(waiting.overdue(), budget);
        int rest = budget - overdue.size();
        double more = Math.min(MOST_CREDIT, credit + SHARE * rest);
        List<Long> late = first(waiting.late(), othersWait ? Math.min(rest, (int) more) : rest);
        return new Served(overdue, late, new ReturnLane(Math.max(0, more - late.size())));
    }

    private static List<Long> first(List<Long> places, int most) {
        return places.subList(0, Math.min(places.size(), most));
    }
}

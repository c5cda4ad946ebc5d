package io.hanjul.waitingroom.line;

import java.util.List;
import java.util.function.IntFunction;

/**
 * Whom a step calls: first those who were passed over while silent, then of those who missed their call at most one
 * for twenty others, then whoever stands in the line. What the line has nobody for goes to those who missed their
 * call as well.
 *
 * @param credit what earlier steps left of that share, in people, 0 to 3
 */
public record ReturnLane(double credit) {

    /** As much is left as can be saved up. */
    public static final ReturnLane FULL = new ReturnLane(3);

    private static final double SHARE = 0.05;

    /**
     * Those who wait behind the line and are there, each list in the order of the line.
     *
     * @param overdue places that were passed over
     * @param late places whose owners missed their call
     */
    public record Waiting(List<Long> overdue, List<Long> late) {}

    /**
     * Who is called.
     *
     * @param overdue places that were passed over
     * @param late places whose owners missed their call
     * @param move the stretch of the line
     * @param after what is left of the share
     */
    public record Served(List<Long> overdue, List<Long> late, Line.Move move, ReturnLane after) {

        /** How many people are called, all together. */
        public int people() {
            return overdue.size() + late.size() + move.called();
        }

        /** Those who are called a second time, as the chain names them. */
        public MoveEntry.Back back() {
            return new MoveEntry.Back(ordinals(overdue), ordinals(late));
        }

        private static Ordinals ordinals(List<Long> ascending) {
            return Ordinals.of(ascending.stream().mapToLong(Long::longValue).toArray());
        }
    }

    /**
     * Serves so many at most.
     *
     * @param budget how many people may be called in this step
     * @param waiting who waits behind the line
     * @param line the next stretch of the line in which at most so many are called
     */
    public Served serve(int budget, Waiting waiting, IntFunction<Line.Move> line) {
        List<Long> overdue = first(waiting.overdue(), budget);
        int rest = budget - overdue.size();
        ReturnLane more = plus(rest);
        Line.Move all = line.apply(rest);
        List<Long> late = first(waiting.late(), Math.max(Math.min(rest, more.allows()), rest - all.called()));
        Line.Move move = all.called() + late.size() <= rest ? all : line.apply(rest - late.size());
        return new Served(overdue, late, move, more.minus(late.size()));
    }

    /** With the share of a step that calls so many. */
    public ReturnLane plus(int people) {
        return new ReturnLane(Math.min(FULL.credit, credit + SHARE * people));
    }

    /** Without so many who were called. */
    public ReturnLane minus(int late) {
        return new ReturnLane(Math.max(0, credit - late));
    }

    /** How many who missed their call may be called before others who wait. */
    public int allows() {
        return (int) credit;
    }

    private static List<Long> first(List<Long> places, int most) {
        return places.subList(0, Math.min(places.size(), most));
    }
}

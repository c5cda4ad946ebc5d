package io.hanjul.place;

import io.hanjul.place.SeatingPlan.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where the seats of one row stand, and how far from each other. Each answer takes the square of their number. */
final class SeatSpots {

    private final double[] x;
    private final double[] y;

    /** Of positions in the order of the seats' numbers. */
    SeatSpots(List<Point> seats) {
        this.x = seats.stream().mapToDouble(Point::x).toArray();
        this.y = seats.stream().mapToDouble(Point::y).toArray();
    }

    int count() {
        return x.length;
    }

    /** How much further right the second one stands. */
    double right(int from, int to) {
        return x[to] - x[from];
    }

    /** How much further down the second one stands. */
    double down(int from, int to) {
        return y[to] - y[from];
    }

    /** The square of their distance. */
    double squared(int one, int other) {
        double right = right(one, other);
        double down = down(one, other);
        return right * right + down * down;
    }

    /** The median distance to the nearest seat; there are two seats or more. */
    double pitch() {
        double[] nearest = new double[x.length];
        Arrays.fill(nearest, Double.MAX_VALUE);
        for (int a = 0; a < x.length; a++) {
            for (int b = 0; b < a; b++) {
                double squared = squared(a, b);
                nearest[a] = Math.min(nearest[a], squared);
                nearest[b] = Math.min(nearest[b], squared);
            }
        }
        Arrays.sort(nearest);
        return Math.sqrt(nearest[nearest.length / 2]);
    }

    /**
     * The neighbours of each seat.
     *
     * @param distance how far away one may be
     * @param most how many a seat may have; empty where one has more, so that a heap of seats is not written down as
     *     the square of their number
     */
    Optional<List<List<Integer>>> neighbours(double distance, int most) {
        var found = new ArrayList<List<Integer>>();
        for (int a = 0; a < x.length; a++) {
            found.add(new ArrayList<>());
            for (int b = 0; b < a; b++) {
                if (squared(a, b) <= distance * distance) {
                    found.get(a).add(b);
                    found.get(b).add(a);
                    if (found.get(a).size() > most || found.get(b).size() > most) {
                        return Optional.empty();
                    }
                }
            }
        }
        return Optional.of(found);
    }

    /** These seats in the order of a walk from one of them, always to the nearest that is left; of two, the lower. */
    List<Integer> walk(List<Integer> seats, int first) {
        int[] left = seats.stream().mapToInt(Integer::intValue).toArray();
        var walk = new ArrayList<Integer>(left.length);
        int at = seats.indexOf(first);
        for (int count = left.length; count > 0; count--) {
            int seat = left[at];
            walk.add(seat);
            left[at] = left[count - 1];
            at = nearest(seat, left, count - 1);
        }
        return walk;
    }

    /** The index of the nearest among the first so many. */
    private int nearest(int from, int[] seats, int count) {
        int nearest = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            double squared = squared(from, seats[i]);
            if (squared < least || (squared == least && seats[i] < seats[nearest])) {
                nearest = i;
                least = squared;
            }
        }
        return nearest;
    }
}

package io.hanjul.place;

import io.hanjul.place.SeatingPlan.Point;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits what a plan calls a row into physical lines. Some exports put a whole standing floor into one row; "next to
 * each other" means something only along one line.
 *
 * <p>A line may bend: a curved row, a row around a corner. So nothing is fitted to it; neighbours are followed instead.
 *
 * <ol>
 *   <li>The <em>pitch</em> is the median distance to the nearest seat. Seats within {@value #REACH} pitches are
 *       neighbours (less than the diagonal of a square, so that a corner is passed seat by seat).
 *   <li>Seats that hang together by neighbours and have at most two each form a chain, however it bends. With more than
 *       two they form a block; then only those neighbours count that lie within 45° of the block's direction, which is
 *       that in which seats are numbered, else across the plan.
 *   <li>Chains are joined end to end, the nearest first, where both ends point at each other within 50°: what an aisle
 *       or a bend had cut. Lines beside each other never do that.
 * </ol>
 *
 * <p>Quadratic in the seats of one row; 20,000 seats take some seconds, a usual row nothing. A heap, in which a seat
 * has more than {@value #MOST_NEIGHBOURS} neighbours, has no lines and stays as it is: all its pairs would not fit into
 * memory.
 */
final class RowLines {

    private static final double REACH = 1.3;
    private static final double STRAIGHT = Math.cos(Math.toRadians(50));

    /** The part of a block's seats that must follow each other in one direction to make it the block's. */
    private static final double CONVINCING = 0.25;

    private static final int SQUARE = 4;

    /** More pieces than this are no lines at all; such a row stays as it is. */
    private static final int MOST_CHAINS = 500;

    /** A seat has four neighbours on a grid, and six where rows are staggered. */
    private static final int MOST_NEIGHBOURS = 40;

    private final SeatSpots spots;
    private final List<List<Integer>> neighbours;

    private RowLines(SeatSpots spots, List<List<Integer>> neighbours) {
        this.spots = spots;
        this.neighbours = neighbours;
    }

    /**
     * Splits a row.
     *
     * @param seats positions in the order of their numbers
     * @return indices into {@code seats} by line; lines by their lowest number, seats along the line from its lower
     *     numbers to its higher ones
     */
    static List<List<Integer>> of(List<Point> seats) {
        List<Integer> all = IntStream.range(0, seats.size()).boxed().toList();
        if (seats.size() < 3) {
            return List.of(all);
        }
        var spots = new SeatSpots(seats);
        return spots.neighbours(REACH * spots.pitch(), MOST_NEIGHBOURS)
                .map(neighbours -> new RowLines(spots, neighbours))
                .map(row -> row.split(all))
                .orElse(List.of(all));
    }

    private List<List<Integer>> split(List<Integer> all) {
        List<List<Integer>> chains = chains(all);
        if (chains.size() > MOST_CHAINS) {
            return List.of(all);
        }
        return joined(chains).stream()
                .map(RowLines::withNumbers)
                .sorted(Comparator.comparing(Collections::min))
                .toList();
    }

    /** The line from its lower numbers to its higher ones, by the majority of its steps. */
    private static List<Integer> withNumbers(List<Integer> line) {
        int ascents = 0;
        for (int i = 1; i < line.size(); i++) {
            ascents += Integer.signum(line.get(i) - line.get(i - 1));
        }
        return ascents < 0 ? line.reversed() : line;
    }

    private List<List<Integer>> chains(List<Integer> all) {
        var chains = new ArrayList<List<Integer>>();
        for (List<Integer> together : components(all, neighbours)) {
            if (isChain(together)) {
                chains.add(walked(together, neighbours));
            } else {
                List<List<Integer>> along = alongRows(together);
                components(together, along).forEach(line -> chains.add(walked(line, along)));
            }
        }
        return chains;
    }

    /** Whether nobody has more than two neighbours; four in a square are a small block, not a ring. */
    private boolean isChain(List<Integer> seats) {
        int links = 0;
        for (int seat : seats) {
            int count = neighbours.get(seat).size();
            if (count > 2) {
                return false;
            }
            links += count;
        }
        return seats.size() != SQUARE || links < 2 * SQUARE;
    }

    private static List<List<Integer>> components(List<Integer> seats, List<List<Integer>> links) {
        var components = new ArrayList<List<Integer>>();
        var seen = new boolean[links.size()];
        for (int first : seats) {
            if (seen[first]) {
                continue;
            }
            var component = new ArrayList<Integer>();
            var open = new ArrayDeque<>(List.of(first));
            seen[first] = true;
            while (!open.isEmpty()) {
                int seat = open.remove();
                component.add(seat);
                for (int next : links.get(seat)) {
                    if (!seen[next]) {
                        seen[next] = true;
                        open.add(next);
                    }
                }
            }
            Collections.sort(component);
            components.add(component);
        }
        return components;
    }

    /** The neighbours of each seat that lie along the direction in which the block is numbered. */
    private List<List<Integer>> alongRows(List<Integer> block) {
        double cos = 0;
        double sin = 0;
        for (int i = 1; i < block.size(); i++) {
            int a = block.get(i - 1);
            int b = block.get(i);
            if (neighbours.get(a).contains(b)) {
                cos += cosTwice(a, b);
                sin += sinTwice(a, b);
            }
        }
        boolean undecided = Math.hypot(cos, sin) < block.size() * CONVINCING;
        double mainCos = undecided ? 1 : cos;
        double mainSin = undecided ? 0 : sin;
        List<List<Integer>> along = new ArrayList<>(Collections.nCopies(spots.count(), List.of()));
        for (int seat : block) {
            along.set(
                    seat,
                    neighbours.get(seat).stream()
                            .filter(other -> cosTwice(seat, other) * mainCos + sinTwice(seat, other) * mainSin > 0)
                            .toList());
        }
        return along;
    }

    /** Cosine of twice the angle of a link: doubled, an angle and its opposite are the same direction. */
    private double cosTwice(int a, int b) {
        double right = spots.right(a, b);
        double down = spots.down(a, b);
        return (right * right - down * down) / spots.squared(a, b);
    }

    private double sinTwice(int a, int b) {
        return 2 * spots.right(a, b) * spots.down(a, b) / spots.squared(a, b);
    }

    /** The seats in the order of a walk from an end. */
    private List<Integer> walked(List<Integer> seats, List<List<Integer>> links) {
        int end = seats.stream()
                .filter(seat -> links.get(seat).size() <= 1)
                .findFirst()
                .orElse(seats.getFirst());
        return spots.walk(seats, end);
    }

    private List<List<Integer>> joined(List<List<Integer>> chains) {
        var lines = new ChainEnds(chains, spots.count());
        lines.pairsByDistance(spots::squared).forEach(pair -> {
            List<Integer> one = lines.lineOf(pair.one());
            List<Integer> other = lines.lineOf(pair.other());
            if (lines.areApart(pair)
                    && pointsAt(one, pair.one(), pair.other())
                    && pointsAt(other, pair.other(), pair.one())) {
                lines.join(pair);
            }
        });
        return lines.all();
    }

    /** Whether the line ends there and, going on, would come to the target; a lone seat points everywhere. */
    private boolean pointsAt(List<Integer> line, int end, int target) {
        if (line.size() == 1) {
            return true;
        }
        boolean first = line.getFirst() == end;
        if (!first && line.getLast() != end) {
            return false;
        }
        int before = first ? line.get(1) : line.get(line.size() - 2);
        double along =
                spots.right(before, end) * spots.right(end, target) + spots.down(before, end) * spots.down(end, target);
        return along > STRAIGHT * Math.sqrt(spots.squared(before, end) * spots.squared(end, target));
    }
}

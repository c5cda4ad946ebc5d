package io.hanjul.booking;

import io.hanjul.place.Unit;
import io.hanjul.place.UnitKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds free units beside each other: what is offered instead of units that somebody else was quicker with, and the
 * best ones for a group. Pure: who asks brings the stock and the point to be near to.
 *
 * <p>A candidate is a run of neighbours of one kind in one line, all free, that has enough room for the group and
 * enough wheelchair places. Of all candidates that one wins which
 *
 * <ol>
 *   <li>has the fewest units of a category that was not asked for,
 *   <li>takes the fewest wheelchair places beyond those that were asked for, since somebody else will need them,
 *   <li>takes the smallest tables that do,
 *   <li>has the fewest units that others were offered a moment ago, so that those who lost the same seat are not all
 *       sent to the same next one,
 *   <li>leaves the fewest single free seats without a free neighbour, which are hard to sell and to sit on,
 *   <li>lies nearest to the point, measured from its middle; and, should even that be equal, comes first in the
 *       layout.
 * </ol>
 *
 * <p>Every unit is looked at once for each unit wanted: 20,000 seats take a millisecond or two, a hall of 2,000 a
 * fraction of one.
 */
final class NearestPolicy {

    private static final Comparator<Candidate> BEST = Comparator.comparingInt(Candidate::foreign)
            .thenComparingInt(Candidate::needless)
            .thenComparingInt(Candidate::spare)
            .thenComparingInt(Candidate::offered)
            .thenComparingInt(Candidate::orphans)
            .thenComparingLong(Candidate::distance)
            .thenComparingInt(candidate -> candidate.units().getFirst().ordinal());

    private final NearestWish wish;
    private final Stock stock;

    private NearestPolicy(NearestWish wish, Stock stock) {
        this.wish = wish;
        this.stock = stock;
    }

    /**
     * What there is.
     *
     * @param free whether a unit can be claimed, as far as is known
     * @param offered whether it was offered to somebody else a moment ago
     */
    record Stock(Predicate<Unit> free, Predicate<Unit> offered) {}

    private record Candidate(
            List<Unit> units, int foreign, int needless, int spare, int offered, int orphans, long distance) {}

    /**
     * The best candidate, in the order of its line; empty when there is none.
     *
     * @param lines units that are each other's neighbours, along each line
     */
    static Optional<List<Unit>> find(List<List<Unit>> lines, NearestWish wish, Stock stock) {
        var policy = new NearestPolicy(wish, stock);
        return lines.stream()
                .flatMap(line -> policy.runs(line).stream())
                .flatMap(run -> policy.candidates(run).stream())
                .min(BEST)
                .map(Candidate::units);
    }

    /** The longest pieces of a line that are free throughout and of the kind that is wanted. */
    private List<List<Unit>> runs(List<Unit> line) {
        var runs = new ArrayList<List<Unit>>();
        int from = 0;
        for (int i = 0; i <= line.size(); i++) {
            boolean goesOn = i < line.size()
                    && line.get(i).kind() == wish.kind()
                    && stock.free().test(line.get(i));
            if (!goesOn) {
                if (i > from) {
                    runs.add(line.subList(from, i));
                }
                from = i + 1;
            }
        }
        return runs;
    }

    private List<Candidate> candidates(List<Unit> run) {
        var candidates = new ArrayList<Candidate>();
        for (int from = 0; from + wish.units() <= run.size(); from++) {
            List<Unit> units = run.subList(from, from + wish.units());
            int room = units.stream().mapToInt(Unit::capacity).sum();
            int wheelchairs = count(units, Unit::accessible);
            if (room >= wish.people() && wheelchairs >= wish.accessible()) {
                int after = run.size() - from - wish.units();
                candidates.add(new Candidate(
                        units,
                        count(units, this::isForeign),
                        wheelchairs - wish.accessible(),
                        room - wish.people(),
                        count(units, stock.offered()),
                        orphans(from) + orphans(after),
                        distance(units)));
            }
        }
        return candidates;
    }

    private boolean isForeign(Unit unit) {
        return !wish.categories().isEmpty() && !wish.categories().contains(unit.category());
    }

    /** A table for itself is no orphan. */
    private int orphans(int left) {
        return wish.kind() == UnitKind.SEAT && left == 1 ? 1 : 0;
    }

    /** In thousandths, so that what lies equally far on both sides is equal whatever the last bits say. */
    private long distance(List<Unit> units) {
        double x = units.stream().mapToDouble(Unit::x).sum() / units.size();
        double y = units.stream().mapToDouble(Unit::y).sum() / units.size();
        return Math.round(1_000 * Math.hypot(x - wish.x(), y - wish.y()));
    }

    private static int count(List<Unit> units, Predicate<Unit> which) {
        return (int) units.stream().filter(which).count();
    }
}

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
 *   <li>does not split a free run into two odd ones where it could leave two even ones: most people come in pairs, and
 *       each odd run ends with somebody sitting alone,
 *   <li>lies nearest to the point, measured from its middle; and, should even that be equal, comes first in the
 *       layout.
 * </ol>
 *
 * <p>Every unit is looked at once for each unit wanted: 20,000 seats take a millisecond, a hall of 2,000 a fraction of
 * one. {@link BestUnits} looks only at what has changed.
 */
final class NearestPolicy {

    private final NearestWish wish;
    private final Stock stock;

    NearestPolicy(NearestWish wish, Stock stock) {
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

    /**
     * The best candidate, in the order of its line; empty when there is none.
     *
     * @param lines units that are each other's neighbours, along each line
     */
    static Optional<List<Unit>> find(List<List<Unit>> lines, NearestWish wish, Stock stock) {
        var policy = new NearestPolicy(wish, stock);
        return lines.stream()
                .flatMap(line -> policy.bestOf(line).stream())
                .min(Comparator.naturalOrder())
                .map(Candidate::units);
    }

    /** The best candidate of one line. */
    Optional<Candidate> bestOf(List<Unit> line) {
        return runs(line).stream().flatMap(run -> candidates(run).stream()).min(Comparator.naturalOrder());
    }

    /** The longest pieces of a line that are free throughout and of the kind that is wanted. */
    List<List<Unit>> runs(List<Unit> line) {
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
            int after = run.size() - from - wish.units();
            int odd = wish.kind() == UnitKind.SEAT ? (from % 2) & (after % 2) : 0;
            candidate(run.subList(from, from + wish.units()), orphans(from) + orphans(after), odd)
                    .ifPresent(candidates::add);
        }
        return candidates;
    }

    /** One pass over the units: this is where the time goes. */
    private Optional<Candidate> candidate(List<Unit> units, int orphans, int odd) {
        int room = 0;
        int wheelchairs = 0;
        int foreign = 0;
        int offered = 0;
        double x = 0;
        double y = 0;
        for (Unit unit : units) {
            room += unit.capacity();
            wheelchairs += unit.accessible() ? 1 : 0;
            foreign += isForeign(unit) ? 1 : 0;
            offered += stock.offered().test(unit) ? 1 : 0;
            x += unit.x();
            y += unit.y();
        }
        if (room < wish.people() || wheelchairs < wish.accessible()) {
            return Optional.empty();
        }
        int needless = wheelchairs - wish.accessible();
        // In thousandths, so that what lies equally far on both sides is equal whatever the last bits say.
        long distance = Math.round(1_000 * Math.hypot(x / units.size() - wish.x(), y / units.size() - wish.y()));
        return Optional.of(
                new Candidate(units, foreign, needless, room - wish.people(), offered, orphans, odd, distance));
    }

    private boolean isForeign(Unit unit) {
        return !wish.categories().isEmpty() && !wish.categories().contains(unit.category());
    }

    /** A table for itself is no orphan. */
    private int orphans(int left) {
        return wish.kind() == UnitKind.SEAT && left == 1 ? 1 : 0;
    }
}

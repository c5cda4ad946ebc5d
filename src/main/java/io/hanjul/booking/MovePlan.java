package io.hanjul.booking;

import io.hanjul.ids.Money;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.Claim;
import io.hanjul.inventory.InventoryProblem;
import io.hanjul.place.Unit;
import io.hanjul.place.UnitKind;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.FieldProblem;
import io.hanjul.problem.Refusal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which units of a booking are to be exchanged for which others, and at which prices. Pure.
 *
 * @param from units of the booking, in the order of the layout
 * @param to as many others of the layout
 * @param prices price by category now
 */
record MovePlan(List<UnitLine> from, List<Unit> to, Map<String, Money> prices) {

    /**
     * Of units that are named.
     *
     * @param all what the booking has
     * @throws Refusal INVALID_FIELDS, CELL_NOT_FOR_SALE, AREA_NOT_MOVED
     */
    static MovePlan of(List<UnitLine> all, MoveNamed named, Offer offer) {
        List<UnitId> has = all.stream().map(UnitLine::unitId).toList();
        require(
                !named.from().isEmpty() && distinct(named.from()) && has.containsAll(named.from()),
                "unitIds",
                "must name units of the booking, each once");
        require(
                named.to().size() == named.from().size() && distinct(named.to()),
                "toUnitIds",
                "must name as many other units, each once");
        require(named.to().stream().noneMatch(has::contains), "toUnitIds", "names a unit that the booking has already");
        List<UnitLine> from = all.stream()
                .filter(line -> named.from().contains(line.unitId()))
                .toList();
        List<Unit> to = named.to().stream()
                .map(id -> unitOf(id, offer))
                .sorted(Comparator.comparingInt(Unit::ordinal))
                .toList();
        if (from.stream().anyMatch(line -> line.kind() == UnitKind.AREA)) {
            throw Refusal.of(BookingProblem.AREA_NOT_MOVED);
        }
        return new MovePlan(from, to, offer.prices());
    }

    private static Unit unitOf(UnitId id, Offer offer) {
        Unit unit = offer.units().get(id);
        if (unit != null && unit.kind() == UnitKind.AREA) {
            throw Refusal.of(BookingProblem.AREA_NOT_MOVED);
        }
        if (unit == null || !offer.prices().containsKey(unit.category())) {
            throw Refusal.of(InventoryProblem.CELL_NOT_FOR_SALE, "", Map.of("units", List.of(id)));
        }
        return unit;
    }

    private static boolean distinct(List<UnitId> units) {
        return new HashSet<>(units).size() == units.size();
    }

    private static void require(boolean fine, String field, String message) {
        if (!fine) {
            throw Refusal.ofFields(CommonProblem.INVALID_FIELDS, "", List.of(new FieldProblem(field, message)));
        }
    }

    /** What the units of the booking cost. */
    Money cost() {
        long sum = from.stream().mapToLong(line -> line.price().amount()).sum();
        return new Money(sum, from.getFirst().price().currency());
    }

    /** The others as they would be sold now. */
    List<UnitLine> lines() {
        return to.stream().map(unit -> UnitLine.of(unit, prices)).toList();
    }

    /** How much more the others cost; less than nothing where they cost less. */
    long difference() {
        return lines().stream().mapToLong(line -> line.price().amount()).sum() - cost().amount();
    }

    /** What to claim, at the prices of now. */
    List<Claim.Wish> wishes() {
        return to.stream().map(unit -> BestChoices.wish(unit, prices)).toList();
    }

    /** The same at the prices of the units that are left, so that nothing is to be settled. */
    List<Claim.Wish> wishesAtOldPrices() {
        return IntStream.range(0, to.size())
                .mapToObj(i -> {
                    Unit unit = to.get(i);
                    return new Claim.Wish(
                            unit.id(),
                            unit.ordinal(),
                            unit.category(),
                            from.get(i).price());
                })
                .toList();
    }
}

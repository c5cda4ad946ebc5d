package io.hanjul.booking;

import io.hanjul.ids.Money;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.HoldView;
import io.hanjul.place.Unit;
import io.hanjul.place.UnitKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One unit of a hold or booking, as a person reads it.
 *
 * @param unitId unit; one of an area that is sold by number has an id of its own
 * @param ordinal index in availability snapshots, of an area that of the area
 * @param kind seat, table, or what else is sold
 * @param section section
 * @param row row within the section
 * @param label label within the row
 * @param category price category
 * @param price price when it was held, for all the time for which it is
 */
public record UnitLine(
        UnitId unitId,
        int ordinal,
        UnitKind kind,
        String section,
        String row,
        String label,
        String category,
        Money price) {

    /** The lines of a hold, in the order of the layout. */
    static List<UnitLine> of(HoldView hold, Map<UnitId, Unit> units) {
        return hold.units().stream()
                .map(line -> of(line, Objects.requireNonNull(units.get(line.place()))))
                .sorted(Comparator.comparingInt(UnitLine::ordinal)
                        .thenComparing(line -> line.unitId().value()))
                .toList();
    }

    /** Lines of a hold that were given back, in the order in which they were. */
    static List<UnitLine> of(List<HoldView.Line> lines, Map<UnitId, Unit> units) {
        return HoldView.unitsOf(lines).stream()
                .map(line -> of(line, Objects.requireNonNull(units.get(line.place()))))
                .toList();
    }

    /** A unit of a layout with what it costs now; its category must have a price. */
    static UnitLine of(Unit unit, Map<String, Money> prices) {
        Money price = Objects.requireNonNull(prices.get(unit.category()));
        return new UnitLine(
                unit.id(),
                unit.ordinal(),
                unit.kind(),
                unit.section(),
                unit.row(),
                unit.label(),
                unit.category(),
                price);
    }

    private static UnitLine of(HoldView.Line line, Unit unit) {
        return new UnitLine(
                line.unit(),
                unit.ordinal(),
                unit.kind(),
                unit.section(),
                unit.row(),
                unit.label(),
                line.category(),
                line.price());
    }
}

package io.hanjul.booking;

import io.hanjul.place.LayoutView;
import io.hanjul.place.LayoutView.Spot;
import io.hanjul.place.Unit;
import io.hanjul.place.UnitKind;
import java.util.List;

/**
 * What never changes of a layout.
 *
 * @param lines units that are each other's neighbours, along each line
 * @param usual what is sold there; seats, where there are any
 * @param focus what everybody looks at
 */
record Hall(List<List<Unit>> lines, UnitKind usual, Spot focus) {

    static Hall of(LayoutView layout) {
        boolean seats = layout.units().stream().anyMatch(unit -> unit.kind() == UnitKind.SEAT);
        UnitKind usual = seats
                ? UnitKind.SEAT
                : layout.units().stream()
                        .map(Unit::kind)
                        .filter(kind -> kind != UnitKind.AREA)
                        .findFirst()
                        .orElse(UnitKind.SEAT);
        return new Hall(NeighbourLines.of(layout), usual, layout.focus());
    }
}

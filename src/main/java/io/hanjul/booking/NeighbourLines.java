package io.hanjul.booking;

import io.hanjul.place.LayoutView;
import io.hanjul.place.Unit;
import io.hanjul.place.UnitKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who is whose neighbour. A row of a layout stands in one line, but an aisle may cross it, and who sits beyond an aisle
 * does not sit beside you: so rows are cut where two units are much farther apart than most of the row.
 */
final class NeighbourLines {

    /** A gap wider than this many of the row's usual ones is an aisle. */
    private static final double AISLE = 1.6;

    private NeighbourLines() {}

    /** All rows of a layout, cut at their aisles; in an area nobody has a neighbour. */
    static List<List<Unit>> of(LayoutView layout) {
        return layout.sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.units().stream().noneMatch(unit -> unit.kind() == UnitKind.AREA))
                .flatMap(row -> cut(row.units()).stream())
                .toList();
    }

    static List<List<Unit>> cut(List<Unit> row) {
        double[] gaps = new double[Math.max(0, row.size() - 1)];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = Math.hypot(
                    row.get(i + 1).x() - row.get(i).x(),
                    row.get(i + 1).y() - row.get(i).y());
        }
        double widest = AISLE * median(gaps);
        var lines = new ArrayList<List<Unit>>();
        int from = 0;
        for (int i = 0; i < gaps.length; i++) {
            if (gaps[i] > widest) {
                lines.add(List.copyOf(row.subList(from, i + 1)));
                from = i + 1;
            }
        }
        lines.add(List.copyOf(row.subList(from, row.size())));
        return lines;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }
}

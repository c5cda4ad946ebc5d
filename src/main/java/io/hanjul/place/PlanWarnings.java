package io.hanjul.place;

import io.hanjul.place.PlanPreview.Kind;
import io.hanjul.place.PlanPreview.Warning;
import io.hanjul.place.SeatingPlan.Row;
import io.hanjul.place.SeatingPlan.Section;
import java.util.ArrayList;
import java.util.List;

/** What in a plan is sound but perhaps not meant. */
final class PlanWarnings {

    private PlanWarnings() {}

    /** The warnings about a plan as it is in the file. */
    static List<Warning> of(SeatingPlan drawn) {
        var found = new ArrayList<Warning>();
        var kept = drawn.withoutUnusedCategories().categories();
        drawn.categories().stream()
                .filter(category -> !kept.contains(category))
                .forEach(category -> found.add(new Warning(Kind.CATEGORY_UNUSED, category.name(), 0)));
        for (Section section : drawn.sections()) {
            for (Row row : section.rows()) {
                int lines = row.lines().size();
                if (lines > 1) {
                    found.add(new Warning(Kind.ROW_SPLIT, section.name() + " · " + row.label(), lines));
                }
            }
            int outside = (int) PlanPreview.seatsOf(section.rows()).stream()
                    .filter(seat -> isOutside(seat.position(), drawn))
                    .count();
            if (outside > 0) {
                found.add(new Warning(Kind.OUTSIDE, section.name(), outside));
            }
        }
        return found;
    }

    private static boolean isOutside(SeatingPlan.Point spot, SeatingPlan plan) {
        return spot.x() < 0 || spot.y() < 0 || spot.x() > plan.width() || spot.y() > plan.height();
    }
}

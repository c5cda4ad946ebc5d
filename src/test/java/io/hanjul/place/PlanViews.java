package io.hanjul.place;

import io.hanjul.ids.LayoutId;
import io.hanjul.ids.PlaceId;
import io.hanjul.ids.UnitId;
import io.hanjul.place.LayoutView.Category;
import io.hanjul.place.LayoutView.Row;
import io.hanjul.place.LayoutView.Section;
import io.hanjul.place.LayoutView.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Layouts as they would be after an import, without a database. */
public final class PlanViews {

    private final SeatingPlan plan;
    private final List<Unit> units = new ArrayList<>();

    private PlanViews(SeatingPlan plan) {
        this.plan = plan;
    }

    /** The layout that the plan would become; nothing is drawn in it. */
    public static LayoutView of(JsonNode json) {
        return new PlanViews(SeatingPlanReader.read(json)).view();
    }

    private LayoutView view() {
        List<Section> sections = plan.sections().stream().map(this::section).toList();
        List<Category> categories = plan.categories().stream()
                .map(category -> new Category(category.name(), category.color()))
                .toList();
        return new LayoutView(
                new LayoutId(new UUID(0, 1)),
                new PlaceId(new UUID(0, 2)),
                plan.name(),
                new Size(plan.width(), plan.height()),
                categories,
                sections,
                List.of(),
                LayoutView.focusOf(List.of(), units));
    }

    private Section section(SeatingPlan.Section section) {
        List<Row> rows = section.rows().stream()
                .map(row -> new Row(
                        row.label(),
                        row.seats().stream()
                                .map(seat -> unit(section, row, seat))
                                .toList()))
                .toList();
        return new Section(section.name(), rows);
    }

    private Unit unit(SeatingPlan.Section section, SeatingPlan.Row row, SeatingPlan.Seat seat) {
        var unit = new Unit(
                new UnitId(new UUID(0, units.size())),
                units.size(),
                section.name(),
                row.label(),
                seat.label(),
                plan.categories().get(seat.category()).name(),
                seat.nature().kind(),
                seat.nature().accessible(),
                seat.nature().capacity(),
                seat.position().x(),
                seat.position().y());
        units.add(unit);
        return unit;
    }
}

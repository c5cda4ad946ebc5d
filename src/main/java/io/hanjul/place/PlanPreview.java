package io.hanjul.place;

import io.hanjul.place.SeatingPlan.Row;
import io.hanjul.place.SeatingPlan.Seat;
import io.hanjul.place.SeatingPlan.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * What an import of a plan would make, without making it.
 *
 * @param name the plan's own name
 * @param size extent of the drawing
 * @param categories those that some unit has, in the order of the plan
 * @param sections in the order of the plan
 * @param units how many can be sold in all
 * @param warnings what is sound but perhaps not meant
 * @param dots one for each unit that has a place of its own, section by section: x, y and the index of its category
 * @param drawings what is drawn beside the units, as guests see it
 */
public record PlanPreview(
        String name,
        LayoutView.Size size,
        List<Category> categories,
        List<Part> sections,
        int units,
        List<Warning> warnings,
        List<List<Double>> dots,
        List<LayoutView.Drawing> drawings) {

    /**
     * A category and how many units have it.
     *
     * @param name unique in the plan
     * @param color CSS colour
     * @param units how many, at least one; of an area, as many as it has room for
     */
    public record Category(String name, String color, int units) {}

    /**
     * A section in short.
     *
     * @param name as shown
     * @param rows its rows, after splitting those that stand in several lines
     * @param units how many can be sold in it
     * @param accessible those that a wheelchair user can take
     * @param areas what of it is sold by number
     */
    public record Part(String name, int rows, int units, int accessible, List<Area> areas) {}

    /**
     * An area that is sold by number.
     *
     * @param name as shown
     * @param category its category
     * @param capacity how many are sold
     */
    public record Area(String name, String category, int capacity) {}

    /** Kinds of warnings. */
    public enum Kind {
        /** No unit has the category; it is left out. */
        CATEGORY_UNUSED,
        /** The row stands in several lines; it is split. */
        ROW_SPLIT,
        /** A unit stands outside of the plan's own size. */
        OUTSIDE
    }

    /**
     * Something to look at.
     *
     * @param kind what it is
     * @param subject the category, or section and row
     * @param count how many lines or units; 0 where there is nothing to count
     */
    public record Warning(Kind kind, String subject, int count) {}

    /** The preview of a plan as it is in the file. */
    static PlanPreview of(SeatingPlan drawn) {
        SeatingPlan plan = drawn.withoutUnusedCategories().withRowsInLines();
        List<Seat> seats = seatsOf(plan.rows());
        return new PlanPreview(
                plan.name(),
                new LayoutView.Size(plan.width(), plan.height()),
                categories(plan, seats),
                plan.sections().stream().map(section -> part(plan, section)).toList(),
                plan.seatCount(),
                PlanWarnings.of(drawn),
                seats.stream()
                        .filter(seat -> !seat.isArea())
                        .map(PlanPicture::dot)
                        .toList(),
                plan.drawings().stream().map(PlanPicture::drawing).toList());
    }

    private static List<Category> categories(SeatingPlan plan, List<Seat> seats) {
        var counts = new int[plan.categories().size()];
        seats.forEach(seat -> counts[seat.category()] += seat.count());
        var found = new ArrayList<Category>();
        for (int i = 0; i < counts.length; i++) {
            SeatingPlan.Category category = plan.categories().get(i);
            found.add(new Category(category.name(), category.color(), counts[i]));
        }
        return found;
    }

    private static Part part(SeatingPlan plan, Section section) {
        List<Seat> seats = seatsOf(section.rows());
        int units = seats.stream().mapToInt(Seat::count).sum();
        List<Area> areas = seats.stream()
                .filter(Seat::isArea)
                .map(area -> new Area(
                        area.label(), plan.categories().get(area.category()).name(), area.count()))
                .toList();
        long accessible =
                seats.stream().filter(seat -> seat.nature().accessible()).count();
        return new Part(section.name(), section.rows().size() - areas.size(), units, (int) accessible, areas);
    }

    static List<Seat> seatsOf(List<Row> rows) {
        return rows.stream().flatMap(row -> row.seats().stream()).toList();
    }
}

package io.hanjul.place;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.hanjul.ids.LayoutId;
import io.hanjul.ids.PlaceId;
import io.hanjul.ids.UnitId;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A whole layout, immutable: sections in the order of the plan, their rows, and the units of each row along its line.
 *
 * @param id its id
 * @param placeId the place that it belongs to
 * @param name its name
 * @param size extent of the drawing
 * @param categories price categories, in the order of the plan
 * @param sections sections, in the order of the plan
 * @param drawings what helps people find their way, in the order of the plan
 * @param focus what everybody looks at: the middle of the stages, or of the front edge where no stage is drawn
 */
public record LayoutView(
        LayoutId id,
        PlaceId placeId,
        String name,
        Size size,
        List<Category> categories,
        List<Section> sections,
        List<Drawing> drawings,
        Spot focus) {

    /**
     * Extent of the drawing, in the plan's own unit.
     *
     * @param width positive
     * @param height positive
     */
    public record Size(double width, double height) {}

    /**
     * A price category.
     *
     * @param name unique in the layout
     * @param color CSS colour
     */
    public record Category(String name, String color) {}

    /**
     * A section.
     *
     * @param name as shown
     * @param rows its rows
     */
    public record Section(String name, List<Row> rows) {}

    /**
     * What stands in one line.
     *
     * @param label as shown
     * @param units along the line
     */
    public record Row(
            String label,
            @JsonIgnoreProperties({"section", "row"}) List<Unit> units) {}

    /**
     * A spot of the drawing.
     *
     * @param x to the right
     * @param y downwards
     */
    public record Spot(double x, double y) {}

    /**
     * Something drawn beside the units.
     *
     * @param stage whether it is what everybody looks at
     * @param label its words; may be empty where there is an outline
     * @param labelAt middle of the words
     * @param outline corners of a polygon; empty for words alone
     * @param areas the unit that is sold there by number; empty for what is only drawn
     */
    public record Drawing(boolean stage, String label, Spot labelAt, List<Spot> outline, List<UnitId> areas) {}

    /** All units, by ordinal. */
    public List<Unit> units() {
        return sections.stream()
                .flatMap(section -> section.rows().stream())
                .flatMap(row -> row.units().stream())
                .sorted(Comparator.comparingInt(Unit::ordinal))
                .toList();
    }

    /** The middle of the stages; where none is drawn, of the front edge of all units, as halls are drawn stage up. */
    static Spot focusOf(List<Drawing> drawings, List<Unit> units) {
        List<Spot> stages = drawings.stream()
                .filter(Drawing::stage)
                .flatMap(stage -> Stream.concat(Stream.of(stage.labelAt()), stage.outline().stream()))
                .toList();
        if (!stages.isEmpty()) {
            return new Spot(
                    middle(stages.stream().mapToDouble(Spot::x)),
                    middle(stages.stream().mapToDouble(Spot::y)));
        }
        double front = units.stream().mapToDouble(Unit::y).min().orElse(0);
        return new Spot(middle(units.stream().mapToDouble(Unit::x)), front);
    }

    private static double middle(DoubleStream values) {
        DoubleSummaryStatistics all = values.summaryStatistics();
        return all.getCount() == 0 ? 0 : (all.getMin() + all.getMax()) / 2;
    }
}

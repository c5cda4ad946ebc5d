package io.hanjul.place;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.hanjul.ids.LayoutId;
import io.hanjul.ids.PlaceId;
import java.util.List;

/**
 * A whole layout, immutable: sections in the order of the plan, their rows, and the units of each row along its line.
 *
 * @param id its id
 * @param placeId the place that it belongs to
 * @param name its name
 * @param size extent of the drawing
 * @param categories price categories, in the order of the plan
 * @param sections sections, in the order of the plan
 */
public record LayoutView(
        LayoutId id, PlaceId placeId, String name, Size size, List<Category> categories, List<Section> sections) {

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

    /** All units, by ordinal. */
    public List<Unit> units() {
        return sections.stream()
                .flatMap(section -> section.rows().stream())
                .flatMap(row -> row.units().stream())
                .toList();
    }
}

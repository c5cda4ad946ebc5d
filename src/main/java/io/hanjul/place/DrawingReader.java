package io.hanjul.place;

import io.hanjul.ids.LocalizedText;
import io.hanjul.place.SeatingPlan.Drawing;
import io.hanjul.place.SeatingPlan.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Reads what a zone only draws: its {@code areas}, each with {@code position}, {@code rotation}, {@code text} and a
 * {@code shape} (rectangle, circle, ellipse, polygon or text), or with {@code width} and {@code height} as older files
 * have them. Every shape becomes the outline of a polygon, so that nobody later needs to know shapes.
 *
 * <p>A drawing can never make a plan wrong: one that is not understood is left out. An area is a stage when its words
 * say so, or when Hanjul's extension does: {@code "hanjul": {"stage": true | false}}. What is sold is read by
 * {@link AreaReader}, and must be sound.
 */
final class DrawingReader {

    private static final String EXTENSION = "hanjul";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> STAGE = Set.of(
            "stage",
            "screen",
            "무대",
            "스크린",
            "舞台",
            "ステージ",
            "bühne",
            "scène",
            "scene",
            "сцена",
            "escenario",
            "palcoscenico");

    private final PlanNode area;
    private final Point origin;
    private final String zoneName;

    private DrawingReader(PlanNode area, Point zone, String zoneName) {
        this.area = area;
        this.origin = zone.plus(AreaOutline.point(area.json().path("position")).orElse(Point.ORIGIN));
        this.zoneName = zoneName;
    }

    /**
     * The drawings of a zone.
     *
     * @param zone the zone
     * @param name what an area is called that has no words of its own; empty for nothing
     */
    static List<Found> read(PlanNode zone, String name) {
        Point origin = AreaOutline.point(zone.json().path("position")).orElse(Point.ORIGIN);
        var found = new ArrayList<Found>();
        List<JsonNode> areas = List.copyOf(zone.json().path("areas").values());
        for (int i = 0; i < areas.size(); i++) {
            var area = new PlanNode(areas.get(i), zone.spot().area(i), zone.errors());
            found.add(new DrawingReader(area, origin, name).found());
        }
        return found;
    }

    /**
     * What an area is.
     *
     * @param node where it stands in the file
     * @param label its words
     * @param labelAt middle of them
     * @param drawing what is drawn; empty when it is not understood, or sold and nowhere on the map
     * @param sold how it is sold, if it is
     */
    record Found(
            PlanNode node, String label, Point labelAt, Optional<Drawing> drawing, Optional<AreaReader.Sold> sold) {}

    private Found found() {
        Optional<AreaReader.Sold> sold = AreaReader.read(area, label());
        Optional<Drawing> drawing = drawing(sold.map(AreaReader.Sold::guid).orElse(""));
        return new Found(area, label(), drawing.map(Drawing::labelAt).orElse(origin), drawing, sold);
    }

    private Optional<Drawing> drawing(String sold) {
        List<Point> outline = AreaOutline.of(area.json()).stream()
                .map(origin::plus)
                .map(DrawingReader::rounded)
                .toList();
        String label = label();
        boolean stage = isStage(label);
        boolean sound = outline.stream().noneMatch(AreaOutline::isAbsurd);
        if (!sound || (outline.isEmpty() && (label.isEmpty() || !sold.isEmpty()))) {
            return Optional.empty();
        }
        return Optional.of(new Drawing(stage, label, labelAt(outline), outline, sold));
    }

    private String label() {
        JsonNode text = area.json().path("text");
        String words = (text.isObject() ? text.path("text") : text).asString("").strip();
        boolean sound = words.length() <= PlanNode.LONGEST_NAME && LocalizedText.isPrintable(words);
        return !LocalizedText.isVisible(words) || !sound ? zoneName : words;
    }

    private boolean isStage(String label) {
        if (area.has(EXTENSION) && !AreaReader.isSold(area)) {
            JsonNode said = area.json().get(EXTENSION);
            boolean known = said.isObject() && said.propertyNames().stream().allMatch("stage"::equals);
            if (!known || !said.path("stage").isBoolean()) {
                area.error(EXTENSION, PlanFault.AREA_EXTENSION);
            }
            return said.path("stage").asBoolean(false);
        }
        return !AreaReader.isSold(area)
                && Stream.of(BETWEEN_WORDS.split(label.toLowerCase(Locale.ROOT), -1))
                        .anyMatch(STAGE::contains);
    }

    /** The middle of the outline; where there is none, the place of the words. */
    private Point labelAt(List<Point> outline) {
        return outline.isEmpty()
                ? origin.plus(
                        AreaOutline.point(area.json().at("/text/position")).orElse(Point.ORIGIN))
                : SeatingPlan.middle(outline);
    }

    /** Hundredths are fine enough for any drawing. */
    private static Point rounded(Point exact) {
        return new Point(Math.rint(exact.x() * 100) / 100, Math.rint(exact.y() * 100) / 100);
    }
}

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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Reads what a zone only draws: its {@code areas}, each with {@code position}, {@code rotation}, {@code text} and a
 * {@code shape} (rectangle, circle, ellipse, polygon or text), or with {@code width} and {@code height} as older files
 * have them. Every shape becomes the outline of a polygon, so that nobody later needs to know shapes.
 *
 * <p>A drawing can never make a plan wrong: one that is not understood is left out. An area is a stage when its words
 * say so, or when Hanjul's extension does: {@code "hanjul": {"stage": true | false}}.
 */
final class DrawingReader {

    /** Corners of what stands for an ellipse. */
    private static final int ROUND = 48;

    private static final int MOST_CORNERS = 400;
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
        this.origin = zone.plus(point(area.json().path("position")).orElse(Point.ORIGIN));
        this.zoneName = zoneName;
    }

    /**
     * The drawings of a zone.
     *
     * @param zone the zone
     * @param name what an area is called that has no words of its own; empty for nothing
     */
    static List<Drawing> read(PlanNode zone, String name) {
        Point origin = point(zone.json().path("position")).orElse(Point.ORIGIN);
        var found = new ArrayList<Drawing>();
        List<JsonNode> areas = List.copyOf(zone.json().path("areas").values());
        for (int i = 0; i < areas.size(); i++) {
            var area = new PlanNode(areas.get(i), zone.spot().below("areas", i, "area " + (i + 1)), zone.errors());
            new DrawingReader(area, origin, name).drawing().ifPresent(found::add);
        }
        return found;
    }

    private Optional<Drawing> drawing() {
        List<Point> outline = outline().stream().map(this::placed).toList();
        String label = label();
        boolean stage = isStage(label);
        if (outline.stream().anyMatch(DrawingReader::isAbsurd) || outline.size() > MOST_CORNERS) {
            return Optional.empty();
        }
        if (outline.size() < 3 && label.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Drawing(stage, label, labelAt(outline), outline));
    }

    /** The corners as the shape itself has them, before it is turned and put in its place. */
    private List<Point> outline() {
        JsonNode json = area.json();
        return switch (json.path("shape").asString("rectangle")) {
            case "rectangle" -> rectangle(json.has("rectangle") ? json.get("rectangle") : json);
            case "circle" -> {
                double radius = json.at("/circle/radius").asDouble(0);
                yield ellipse(radius, radius);
            }
            case "ellipse" ->
                ellipse(
                        json.at("/ellipse/radius/x").asDouble(0),
                        json.at("/ellipse/radius/y").asDouble(0));
            case "polygon" ->
                json.at("/polygon/points").values().stream()
                        .flatMap(corner -> point(corner).stream())
                        .limit(MOST_CORNERS + 1L)
                        .toList();
            default -> List.of();
        };
    }

    private static List<Point> rectangle(JsonNode size) {
        double width = size.path("width").asDouble(0);
        double height = size.path("height").asDouble(0);
        return width > 0 && height > 0
                ? List.of(Point.ORIGIN, new Point(width, 0), new Point(width, height), new Point(0, height))
                : List.of();
    }

    private static List<Point> ellipse(double across, double down) {
        if (!(across > 0 && down > 0)) {
            return List.of();
        }
        return IntStream.range(0, ROUND)
                .mapToDouble(corner -> 2 * Math.PI * corner / ROUND)
                .mapToObj(angle -> new Point(across * Math.cos(angle), down * Math.sin(angle)))
                .toList();
    }

    /** Turned around the area's own position, in degrees to the right; hundredths are fine enough for any drawing. */
    private Point placed(Point corner) {
        double angle = Math.toRadians(area.json().path("rotation").asDouble(0));
        double x = corner.x() * Math.cos(angle) - corner.y() * Math.sin(angle);
        double y = corner.x() * Math.sin(angle) + corner.y() * Math.cos(angle);
        Point placed = origin.plus(new Point(x, y));
        return new Point(Math.rint(placed.x() * 100) / 100, Math.rint(placed.y() * 100) / 100);
    }

    private String label() {
        JsonNode text = area.json().path("text");
        String words = (text.isObject() ? text.path("text") : text).asString("").strip();
        boolean sound = words.length() <= PlanNode.LONGEST_NAME && LocalizedText.isPrintable(words);
        return words.isEmpty() || !sound ? zoneName : words;
    }

    private boolean isStage(String label) {
        if (area.has(EXTENSION)) {
            JsonNode said = area.json().get(EXTENSION);
            boolean known = said.isObject() && said.propertyNames().stream().allMatch("stage"::equals);
            if (!known || !said.path("stage").isBoolean()) {
                area.error(EXTENSION, "the extension of an area has one key: stage, true or false");
            }
            return said.path("stage").asBoolean(false);
        }
        return Stream.of(BETWEEN_WORDS.split(label.toLowerCase(Locale.ROOT), -1))
                .anyMatch(STAGE::contains);
    }

    /** The middle of the outline; where there is none, the place of the words. */
    private Point labelAt(List<Point> outline) {
        return outline.isEmpty()
                ? origin.plus(point(area.json().at("/text/position")).orElse(Point.ORIGIN))
                : SeatingPlan.middle(outline);
    }

    private static Optional<Point> point(JsonNode json) {
        var point =
                new Point(json.path("x").asDouble(Double.NaN), json.path("y").asDouble(Double.NaN));
        return isAbsurd(point) ? Optional.empty() : Optional.of(point);
    }

    private static boolean isAbsurd(Point point) {
        return !(Math.abs(point.x()) <= PlanNode.FARTHEST && Math.abs(point.y()) <= PlanNode.FARTHEST);
    }
}

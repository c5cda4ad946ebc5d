package io.hanjul.place;

import io.hanjul.place.SeatingPlan.Point;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The corners of an area around its own position: every shape that the format knows, as a polygon. */
final class AreaOutline {

    /** Corners of what stands for an ellipse. */
    private static final int ROUND = 48;

    private static final int MOST_CORNERS = 400;

    private AreaOutline() {}

    /** The corners, turned as the area says; empty for words alone, and for what is not understood or has no size. */
    static List<Point> of(JsonNode area) {
        double angle = Math.toRadians(area.path("rotation").asDouble(0));
        List<Point> corners = upright(area);
        return corners.size() < 3 || corners.size() > MOST_CORNERS
                ? List.of()
                : corners.stream().map(corner -> turned(corner, angle)).toList();
    }

    private static List<Point> upright(JsonNode area) {
        return switch (area.path("shape").asString("rectangle")) {
            case "rectangle" -> rectangle(area.has("rectangle") ? area.get("rectangle") : area);
            case "circle" -> {
                double radius = area.at("/circle/radius").asDouble(0);
                yield ellipse(radius, radius);
            }
            case "ellipse" ->
                ellipse(
                        area.at("/ellipse/radius/x").asDouble(0),
                        area.at("/ellipse/radius/y").asDouble(0));
            case "polygon" ->
                area.at("/polygon/points").values().stream()
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

    private static Point turned(Point corner, double angle) {
        double x = corner.x() * Math.cos(angle) - corner.y() * Math.sin(angle);
        double y = corner.x() * Math.sin(angle) + corner.y() * Math.cos(angle);
        return new Point(x, y);
    }

    /** A point that is no farther away than any drawing reaches. */
    static Optional<Point> point(JsonNode json) {
        var point =
                new Point(json.path("x").asDouble(Double.NaN), json.path("y").asDouble(Double.NaN));
        return isAbsurd(point) ? Optional.empty() : Optional.of(point);
    }

    static boolean isAbsurd(Point point) {
        return !(Math.abs(point.x()) <= PlanNode.FARTHEST && Math.abs(point.y()) <= PlanNode.FARTHEST);
    }
}

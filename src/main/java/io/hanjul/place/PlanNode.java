package io.hanjul.place;

import io.hanjul.ids.LocalizedText;
import io.hanjul.place.SeatingPlan.Point;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/**
 * Reads values of somebody else's JSON: what is missing or of another type is noted as an error of the spot and read as
 * empty, so that reading goes on and finds the next error.
 *
 * @param json the object at the spot
 * @param spot where it is
 * @param errors where errors are noted
 */
record PlanNode(JsonNode json, PlanSpot spot, PlanErrors errors) {

    /** Beyond this a coordinate is no drawing's. */
    static final double FARTHEST = 100_000;

    static final int LONGEST_NAME = 100;

    PlanNode at(PlanSpot other) {
        return new PlanNode(json, other, errors);
    }

    boolean has(String key) {
        return json.has(key) && !json.get(key).isNull();
    }

    void error(String key, PlanFault fault, Object... blanks) {
        errors.add(spot, key, fault, blanks);
    }

    /** A text of 1 to {@code longest} characters; whole numbers are taken for texts, as many exports write them so. */
    Optional<String> text(String key, int longest) {
        if (!has(key)) {
            error(key, PlanFault.MISSING, key);
            return Optional.empty();
        }
        JsonNode value = json.get(key);
        if (!value.isString() && !value.isIntegralNumber()) {
            error(key, PlanFault.NOT_A_TEXT, key);
            return Optional.empty();
        }
        String text = value.asString().strip();
        if (!LocalizedText.isVisible(text) || text.length() > longest) {
            error(key, PlanFault.WRONG_LENGTH, key, longest);
            return Optional.empty();
        }
        if (!LocalizedText.isPrintable(text)) {
            error(key, PlanFault.NOT_PRINTABLE, key);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** The position, or the origin where there is none. */
    Optional<Point> positionOrOrigin() {
        return has("position") ? position() : Optional.of(new Point(0, 0));
    }

    /** The position; absent, not a number and absurdly far are errors. */
    Optional<Point> position() {
        if (!has("position") || !json.get("position").isObject()) {
            error("position", PlanFault.MISSING, "position");
            return Optional.empty();
        }
        OptionalDouble x = coordinate("x");
        OptionalDouble y = coordinate("y");
        return x.isPresent() && y.isPresent()
                ? Optional.of(new Point(x.getAsDouble(), y.getAsDouble()))
                : Optional.empty();
    }

    private OptionalDouble coordinate(String axis) {
        JsonNode value = json.get("position").path(axis);
        if (!value.isNumber()) {
            error("position." + axis, PlanFault.NOT_A_NUMBER, axis);
            return OptionalDouble.empty();
        }
        if (!(Math.abs(value.doubleValue()) <= FARTHEST)) {
            error("position." + axis, PlanFault.TOO_FAR, axis, (long) FARTHEST);
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(value.doubleValue());
    }

    /** The elements of a list; one that is none, or has more than so many, is an error. */
    List<JsonNode> elements(String key, int most) {
        JsonNode list = json.path(key);
        if (!list.isArray()) {
            error(key, PlanFault.NOT_A_LIST, key);
            return List.of();
        }
        if (list.size() > most) {
            error(key, PlanFault.TOO_MANY, key, most);
            return List.of();
        }
        return List.copyOf(list.values());
    }

    /** The size that a plan gives, else that one. */
    Point sizeOr(Point usual) {
        return has("size") ? new Point(length("width"), length("height")) : usual;
    }

    private double length(String key) {
        double length = json.get("size").path(key).asDouble(0);
        if (!(length > 0 && length <= FARTHEST)) {
            error("size." + key, PlanFault.SIZE_RANGE, key, (long) FARTHEST);
        }
        return length;
    }
}

package io.hanjul.place;

import io.hanjul.place.SeatingPlan.Nature;
import java.util.Arrays;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Reads Hanjul's extension of a seat, the object {@code hanjul} with the optional keys {@code kind} (default SEAT),
 * {@code capacity} (people, 1 to 100; only a table takes more than one) and {@code accessible} (default false). This
 * part of the format is ours, so other keys are errors.
 */
final class NatureReader {

    private static final int MOST_PEOPLE = 100;
    private static final Set<String> KEYS = Set.of("kind", "capacity", "accessible");
    private static final String KEY = "hanjul";

    private NatureReader() {}

    /** What the unit is; a plain seat where nothing is said or where it is wrong, which is noted. */
    static Nature read(PlanNode seat) {
        if (!seat.has(KEY)) {
            return Nature.PLAIN_SEAT;
        }
        JsonNode extension = seat.json().get(KEY);
        if (!extension.isObject()) {
            seat.error(KEY, PlanFault.NOT_AN_OBJECT, KEY);
            return Nature.PLAIN_SEAT;
        }
        extension.propertyNames().stream()
                .filter(key -> !KEYS.contains(key))
                .forEach(key -> seat.error(KEY, PlanFault.UNKNOWN_KEY, KEY));
        UnitKind kind = kind(seat, extension.path("kind"));
        return new Nature(
                kind, accessible(seat, extension.path("accessible")), capacity(seat, extension.path("capacity"), kind));
    }

    private static UnitKind kind(PlanNode seat, JsonNode value) {
        if (value.isMissingNode()) {
            return UnitKind.SEAT;
        }
        return Arrays.stream(UnitKind.values())
                .filter(kind ->
                        kind != UnitKind.AREA && value.isString() && kind.name().equals(value.asString()))
                .findFirst()
                .orElseGet(() -> {
                    seat.error("hanjul.kind", PlanFault.UNKNOWN_KIND);
                    return UnitKind.SEAT;
                });
    }

    private static boolean accessible(PlanNode seat, JsonNode value) {
        if (!value.isMissingNode() && !value.isBoolean()) {
            seat.error("hanjul.accessible", PlanFault.NOT_A_FLAG);
        }
        return value.asBoolean(false);
    }

    private static int capacity(PlanNode seat, JsonNode value, UnitKind kind) {
        if (value.isMissingNode()) {
            return 1;
        }
        int most = kind == UnitKind.TABLE ? MOST_PEOPLE : 1;
        int capacity = value.isIntegralNumber() && value.canConvertToInt() ? value.intValue() : 0;
        if (capacity < 1 || capacity > most) {
            seat.error("hanjul.capacity", PlanFault.CAPACITY_RANGE, kind, most);
            return 1;
        }
        return capacity;
    }
}

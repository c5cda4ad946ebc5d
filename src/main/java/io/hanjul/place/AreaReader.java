package io.hanjul.place;

import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Reads how an area is sold, if it is: by number, without places of their own, by Hanjul's extension {@code "hanjul":
 * {"capacity": 1…100000, "category": "Standing"}}. Its name is what is written on it, or that of its zone; its id the
 * area's {@code uuid}, or where it stands in the file. This part of the format is ours, so it must be sound.
 */
final class AreaReader {

    /** Most people of one area. */
    static final int MOST = 100_000;

    private static final String EXTENSION = "hanjul";
    private static final Set<String> KEYS = Set.of("capacity", "category");
    private static final int LONGEST_GUID = 200;

    private AreaReader() {}

    /** How an area is sold. */
    record Sold(String guid, String category, int capacity) {}

    /** Whether the extension says something about how the area is sold, be it right or wrong. */
    static boolean isSold(PlanNode area) {
        return area.json().path(EXTENSION).propertyNames().stream().anyMatch(KEYS::contains);
    }

    /** How the area is sold; empty when it is only drawn, or when something is wrong with it, which is noted. */
    static Optional<Sold> read(PlanNode area, String label) {
        if (!isSold(area)) {
            return Optional.empty();
        }
        var extension = new PlanNode(area.json().path(EXTENSION), area.spot(), area.errors());
        if (!KEYS.containsAll(extension.json().propertyNames())) {
            area.error(EXTENSION, PlanFault.AREA_EXTENSION);
        }
        if (label.isEmpty()) {
            area.error("text", PlanFault.AREA_NAMELESS);
        }
        int capacity = capacity(area, extension.json().path("capacity"));
        Optional<String> category = extension.text("category", PlanNode.LONGEST_NAME);
        Optional<String> guid = area.has("uuid")
                ? area.text("uuid", LONGEST_GUID)
                : Optional.of(area.spot().where());
        return label.isEmpty() || capacity == 0
                ? Optional.empty()
                : guid.flatMap(id -> category.map(name -> new Sold(id, name, capacity)));
    }

    private static int capacity(PlanNode area, JsonNode value) {
        int capacity = value.isIntegralNumber() && value.canConvertToInt() ? value.intValue() : 0;
        if (capacity < 1 || capacity > MOST) {
            area.error("hanjul.capacity", PlanFault.AREA_CAPACITY, MOST);
            return 0;
        }
        return capacity;
    }
}

package io.hanjul.demo;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Draws the fourteen tables of Restaurant Jari: by the window, in the room, and two in rooms of their own. */
final class DemoRestaurant {

    static final String NAME = "Jari";

    private static final int[] WINDOW = {2, 2, 2, 2, 4};
    private static final int[] ROOM = {2, 4, 4, 4, 4, 6, 6};
    private static final int[] PRIVATE = {6, 6};

    private DemoRestaurant() {}

    /** The plan; the first digit of a table's number says where it stands. */
    static ObjectNode plan() {
        ObjectNode plan = JsonNodeFactory.instance.objectNode().put("name", NAME);
        plan.putObject("size").put("width", 900).put("height", 420);
        ArrayNode categories = plan.putArray("categories");
        categories.addObject().put("name", "Window").put("color", "#0e7490");
        categories.addObject().put("name", "Room").put("color", "#4d7c0f");
        categories.addObject().put("name", "Private").put("color", "#7e22ce");
        ArrayNode zones = plan.putArray("zones");
        drawRow(zones, "Window", 1, WINDOW);
        drawRow(zones, "Room", 2, ROOM);
        drawRow(zones, "Private", 3, PRIVATE);
        return plan;
    }

    private static void drawRow(ArrayNode zones, String category, int number, int... capacities) {
        ObjectNode zone = zones.addObject().put("name", category);
        zone.putObject("position").put("x", 80).put("y", number * 120 - 60);
        ObjectNode row = zone.putArray("rows").addObject().put("row_number", String.valueOf(number));
        ArrayNode tables = row.putArray("seats");
        for (int i = 0; i < capacities.length; i++) {
            String label = number + String.valueOf(i + 1);
            ObjectNode table = tables.addObject();
            table.put("seat_guid", "table-" + label).put("seat_number", label).put("category", category);
            table.putObject("position").put("x", i * 120).put("y", 0);
            table.putObject("hanjul")
                    .put("kind", "TABLE")
                    .put("capacity", capacities[i])
                    .put("accessible", number != 1);
        }
    }
}

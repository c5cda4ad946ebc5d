package io.hanjul.place;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Small seating plans for tests. */
public final class Plans {

    private Plans() {}

    /** A sound plan: category «R», zone «Floor», the given rows of four seats each. */
    public static ObjectNode floor(String... rows) {
        ObjectNode plan = JsonNodeFactory.instance.objectNode().put("name", "Small hall");
        plan.putArray("categories").addObject().put("name", "R").put("color", "#be123c");
        ObjectNode zone = plan.putArray("zones").addObject().put("name", "Floor");
        zone.putObject("position").put("x", 100).put("y", 50);
        ArrayNode list = zone.putArray("rows");
        for (int i = 0; i < rows.length; i++) {
            addRow(list, rows[i], 30 * i);
        }
        return plan;
    }

    private static void addRow(ArrayNode rows, String label, int y) {
        ObjectNode row = rows.addObject().put("row_number", label);
        row.putObject("position").put("x", 0).put("y", y);
        ArrayNode seats = row.putArray("seats");
        for (int seat : List.of(1, 2, 3, 4)) {
            ObjectNode json = seats.addObject()
                    .put("seat_guid", label + "-" + seat)
                    .put("seat_number", String.valueOf(seat))
                    .put("category", "R");
            json.putObject("position").put("x", 22 * seat).put("y", 0);
        }
    }

    /** A seat of a plan that was made here. */
    public static ObjectNode seat(ObjectNode plan, int row, int seat) {
        return (ObjectNode) plan.at("/zones/0/rows/" + row + "/seats/" + seat);
    }
}

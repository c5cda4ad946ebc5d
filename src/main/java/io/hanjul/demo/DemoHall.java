package io.hanjul.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Draws the seating plan of the Hanjul Arts Hall, in the same format that owners import: two floors of three blocks
 * each in rows that curve around the stage, and boxes on both sides.
 *
 * <p>All is drawn in polar coordinates around a point far behind the stage. A row is an arc; a block lies between two
 * angles; the aisles between blocks are the angles that nobody has. Seats of a row are numbered through from the left
 * to the right over all blocks.
 */
final class DemoHall {

    static final String NAME = "Hanjul Arts Hall";

    private static final int CENTRE_X = 880;
    private static final int CENTRE_Y = -480;
    private static final double SEAT_PITCH = 22;
    private static final int ROW_PITCH = 25;
    private static final int MARGIN = 40;

    private static final List<Block> BLOCKS =
            List.of(new Block("A", -36.5, -14.5), new Block("B", -11, 11), new Block("C", 14.5, 36.5));
    private static final Floor STALLS = new Floor("1F", 620, 24, Set.of(12, 24));
    private static final Floor CIRCLE = new Floor("2F", 1_280, 8, Set.of(1));
    private static final int BOXES_A_SIDE = 4;
    private static final double BOX_ANGLE = 39.5;

    private final JsonNodeFactory json = JsonNodeFactory.instance;

    private DemoHall() {}

    /** A block of seats between two angles, in degrees from the middle, negative to the left. */
    private record Block(String name, double from, double to) {

        int seatsAt(int radius) {
            return 1 + (int) (Math.toRadians(to - from) * radius / SEAT_PITCH);
        }

        /** The angle of a seat; seats of a row are spread over the whole block. */
        double angle(int seat, int seats) {
            return from + (to - from) * seat / (seats - 1);
        }
    }

    /**
     * A floor.
     *
     * @param firstRadius radius of the first row
     * @param accessibleRows rows in which the seats beside the inner aisles have room for a wheelchair
     */
    private record Floor(String name, int firstRadius, int rows, Set<Integer> accessibleRows) {

        int radius(int row) {
            return firstRadius + (row - 1) * ROW_PITCH;
        }
    }

    /** The plan. */
    static ObjectNode plan() {
        return new DemoHall().draw();
    }

    private ObjectNode draw() {
        ObjectNode plan = json.objectNode().put("name", NAME);
        ArrayNode categories = plan.putArray("categories");
        categories.addObject().put("name", "VIP").put("color", "#b45309");
        categories.addObject().put("name", "R").put("color", "#be123c");
        categories.addObject().put("name", "S").put("color", "#1d4ed8");
        categories.addObject().put("name", "A").put("color", "#15803d");
        ArrayNode zones = plan.putArray("zones");
        drawStage(zones.addObject());
        drawFloor(zones, STALLS);
        drawBoxes(zones);
        drawFloor(zones, CIRCLE);
        int lastRadius = CIRCLE.radius(CIRCLE.rows());
        plan.putObject("size").put("width", 2 * CENTRE_X).put("height", CENTRE_Y + lastRadius + MARGIN);
        return plan;
    }

    /** A zone without rows is drawing only. */
    private static void drawStage(ObjectNode zone) {
        zone.put("name", "Stage");
        position(zone, CENTRE_X, 0);
        zone.putArray("rows");
        ObjectNode stage = zone.putArray("areas").addObject();
        stage.put("shape", "rectangle").putObject("rectangle").put("width", 520).put("height", 80);
        position(stage, -260, 0);
    }

    private void drawFloor(ArrayNode zones, Floor floor) {
        for (int block = 0; block < BLOCKS.size(); block++) {
            ObjectNode zone = zones.addObject();
            zone.put("name", floor.name() + " " + BLOCKS.get(block).name());
            position(zone, CENTRE_X, CENTRE_Y);
            ArrayNode rows = zone.putArray("rows");
            for (int row = 1; row <= floor.rows(); row++) {
                drawRow(rows.addObject(), floor, row, block);
            }
        }
    }

    private void drawRow(ObjectNode json, Floor floor, int row, int blockIndex) {
        int radius = floor.radius(row);
        Block block = BLOCKS.get(blockIndex);
        int seats = block.seatsAt(radius);
        int before = BLOCKS.stream()
                .limit(blockIndex)
                .mapToInt(other -> other.seatsAt(radius))
                .sum();
        json.put("row_number", String.valueOf(row));
        ArrayNode list = json.putArray("seats");
        for (int seat = 0; seat < seats; seat++) {
            var place = new Spot(radius, block.angle(seat, seats));
            ObjectNode drawn = seat(list, floor.name() + "-" + row, before + seat + 1, category(floor, row, block));
            position(drawn, place.x(), place.y());
            if (floor.accessibleRows().contains(row) && isAtInnerAisle(blockIndex, seat, seats)) {
                drawn.putObject("hanjul").put("accessible", true);
            }
        }
    }

    private static boolean isAtInnerAisle(int block, int seat, int seats) {
        boolean atItsRight = block < BLOCKS.size() - 1 && seat >= seats - 2;
        boolean atItsLeft = block > 0 && seat < 2;
        return atItsRight || atItsLeft;
    }

    private static String category(Floor floor, int row, Block block) {
        if (floor.equals(CIRCLE)) {
            return row <= 4 ? "S" : "A";
        }
        if (row <= 10 && block.name().equals("B")) {
            return "VIP";
        }
        return row <= 16 ? "R" : "S";
    }

    /** Boxes of two rows of three along the walls, left ones first, from the stage to the back. */
    private void drawBoxes(ArrayNode zones) {
        for (int box = 0; box < 2 * BOXES_A_SIDE; box++) {
            int side = box < BOXES_A_SIDE ? -1 : 1;
            int radius = 760 + 130 * (box % BOXES_A_SIDE);
            ObjectNode zone = zones.addObject();
            zone.put("name", "Box " + (box + 1));
            position(zone, CENTRE_X, CENTRE_Y);
            ArrayNode rows = zone.putArray("rows");
            for (int row = 1; row <= 2; row++) {
                drawBoxRow(rows.addObject(), "Box" + (box + 1), row, boxSpots(radius + (row - 1) * ROW_PITCH, side));
            }
        }
    }

    private static List<Spot> boxSpots(int radius, int side) {
        var spots = new ArrayList<Spot>();
        double step = Math.toDegrees(SEAT_PITCH / radius);
        for (int seat = 0; seat < 3; seat++) {
            spots.add(new Spot(radius, side * (BOX_ANGLE + seat * step)));
        }
        return side < 0 ? spots.reversed() : spots;
    }

    private void drawBoxRow(ObjectNode json, String box, int row, List<Spot> spots) {
        json.put("row_number", String.valueOf(row));
        ArrayNode list = json.putArray("seats");
        for (int i = 0; i < spots.size(); i++) {
            position(
                    seat(list, box + "-" + row, i + 1, "R"),
                    spots.get(i).x(),
                    spots.get(i).y());
        }
    }

    /** A spot at a distance from the centre and an angle in degrees from the middle, negative to the left. */
    private record Spot(int radius, double angle) {

        long x() {
            return Math.round(radius * Math.sin(Math.toRadians(angle)));
        }

        long y() {
            return Math.round(radius * Math.cos(Math.toRadians(angle)));
        }
    }

    private static ObjectNode seat(ArrayNode list, String row, int number, String category) {
        return list.addObject()
                .put("seat_guid", row + "-" + number)
                .put("seat_number", String.valueOf(number))
                .put("category", category);
    }

    private static void position(ObjectNode json, long x, long y) {
        json.putObject("position").put("x", x).put("y", y);
    }
}

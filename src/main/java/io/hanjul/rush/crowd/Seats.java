package io.hanjul.rush.crowd;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The seats of a session as a guest's page knows them: rows of units, and what a snapshot says of each; and its areas
 * that are sold by number.
 *
 * @param rows indexes of the seats of each row, along its line
 * @param unitIds id of the seat with that index
 * @param areas areas that are sold by number, in the order of the layout
 */
public record Seats(List<int[]> rows, List<String> unitIds, List<Area> areas) {

    private static final int FREE = 0;
    private static final int STATES = 4;

    /**
     * An area that is sold by number.
     *
     * @param id its unit
     * @param capacity how many it has room for
     */
    public record Area(String id, int capacity) {}

    /** Reads the seats of a layout as the API gives it; a seat's index is its place in the order of the layout. */
    public static Seats of(JsonNode layout) {
        var rows = new ArrayList<int[]>();
        var ids = new ArrayList<String>();
        var areas = new ArrayList<Area>();
        for (JsonNode section : layout.path("sections")) {
            for (JsonNode row : section.path("rows")) {
                rows.add(seatsOf(row, ids));
                row.path("units").forEach(unit -> {
                    if (isArea(unit)) {
                        areas.add(new Area(
                                unit.path("id").asString(),
                                unit.path("capacity").asInt(0)));
                    }
                });
            }
        }
        return new Seats(List.copyOf(rows), List.copyOf(ids), List.copyOf(areas));
    }

    /** Areas that are sold by number come behind all seats of a layout, so they move no index. */
    private static int[] seatsOf(JsonNode row, List<String> ids) {
        return row.path("units").values().stream()
                .filter(unit -> !isArea(unit))
                .mapToInt(unit -> {
                    ids.add(unit.path("id").asString());
                    return ids.size() - 1;
                })
                .toArray();
    }

    private static boolean isArea(JsonNode unit) {
        return unit.path("kind").asString("").equals("AREA");
    }

    /** How many can be sold, seats and in areas. */
    public int size() {
        return unitIds.size() + inAreas();
    }

    private int inAreas() {
        return areas.stream().mapToInt(Area::capacity).sum();
    }

    /** Which part of all that can be sold is in areas, from 0 to 1. */
    double shareOfAreas() {
        return size() == 0 ? 0 : inAreas() / (double) size();
    }

    /** Whether the seat is free in a snapshot: two bits a seat, four seats a byte, lowest bits first. */
    static boolean isFree(byte[] states, int seat) {
        return (states[seat / STATES] >> (seat % STATES * 2) & 3) == FREE;
    }

    /** The packed states of a snapshot as the API gives it. */
    static byte[] statesOf(JsonNode availability) {
        return Base64.getDecoder().decode(availability.path("states").asString(""));
    }

    /** Index by id. */
    public Map<String, Integer> indexes() {
        var indexes = new HashMap<String, Integer>();
        for (int i = 0; i < unitIds.size(); i++) {
            indexes.put(unitIds.get(i), i);
        }
        return indexes;
    }
}

package io.hanjul.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Seating plans to import. */
public final class Plans {

    /** A real plan of 1,115 seats that is not part of this repository. */
    private static final Path REAL_HALL = Path.of("../shared/data/seatmap-ticketland/ticketland_hall_1115.pretix.json");

    private static final Map<String, String> FRONT = Map.of("name", "R", "color", "#1f5eff");

    private Plans() {}

    /** One section «Stalls» of straight rows, category «R». */
    public static Map<String, Object> rows(int rows, int seatsPerRow) {
        return rows(rows, seatsPerRow, rows);
    }

    /** Four such rows, the back two in a category «S». */
    public static Map<String, Object> twoCategories(int seatsPerRow) {
        return rows(4, seatsPerRow, 2);
    }

    private static Map<String, Object> rows(int rows, int seatsPerRow, int front) {
        List<Map<String, Object>> all = IntStream.rangeClosed(1, rows)
                .<Map<String, Object>>mapToObj(row -> Map.of(
                        "row_number",
                        Integer.toString(row),
                        "position",
                        Map.of("x", 0, "y", row * 30),
                        "seats",
                        seats(row, seatsPerRow, row <= front ? "R" : "S")))
                .toList();
        return Map.of(
                "name",
                "Test hall",
                "size",
                Map.of("width", 30 * seatsPerRow + 60, "height", 30 * rows + 60),
                "categories",
                front == rows ? List.of(FRONT) : List.of(FRONT, Map.of("name", "S", "color", "#be123c")),
                "zones",
                List.of(Map.of("name", "Stalls", "position", Map.of("x", 0, "y", 0), "rows", all)));
    }

    /** The same rows, and an area «Standing» that is sold by number, last of all units. */
    public static Map<String, Object> standing(int rows, int seatsPerRow, int capacity) {
        Map<String, Object> plan = new HashMap<>(rows(Math.max(1, rows), seatsPerRow));
        Map<String, Object> area = Map.of(
                "shape", "rectangle",
                "position", Map.of("x", 0, "y", 400),
                "rectangle", Map.of("width", 300, "height", 120),
                "hanjul", Map.of("capacity", capacity, "category", "Standing"));
        Map<String, Object> zone = Map.of(
                "name", "Standing", "position", Map.of("x", 0, "y", 0), "rows", List.of(), "areas", List.of(area));
        List<?> seated = rows == 0 ? List.of() : (List<?>) Objects.requireNonNull(plan.get("zones"));
        plan.put("zones", Stream.concat(seated.stream(), Stream.of(zone)).toList());
        plan.put("categories", List.of(FRONT, Map.of("name", "Standing", "color", "#be123c")));
        return plan;
    }

    private static List<Map<String, Object>> seats(int row, int count, String category) {
        return IntStream.rangeClosed(1, count)
                .<Map<String, Object>>mapToObj(seat -> Map.of(
                        "seat_guid",
                        row + "-" + seat,
                        "seat_number",
                        Integer.toString(seat),
                        "position",
                        Map.of("x", seat * 25, "y", 0),
                        "category",
                        category))
                .toList();
    }

    /** The real plan's text; skips the test, saying why, where the folder is missing. */
    public static String realHall() {
        Assumptions.assumeTrue(
                Files.exists(REAL_HALL), () -> "skipped: the shared data folder is not here (" + REAL_HALL + ")");
        try {
            return Files.readString(REAL_HALL);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

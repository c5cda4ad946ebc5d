package io.hanjul.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;

/** Seating plans to import. */
public final class Plans {

    /** A real plan of 1,115 seats that is not part of this repository. */
    private static final Path REAL_HALL = Path.of("../shared/data/seatmap-ticketland/ticketland_hall_1115.pretix.json");

    private Plans() {}

    /** One section «Stalls» of straight rows, category «R». */
    public static Map<String, Object> rows(int rows, int seatsPerRow) {
        List<Map<String, Object>> all = IntStream.rangeClosed(1, rows)
                .<Map<String, Object>>mapToObj(row -> Map.of(
                        "row_number",
                        Integer.toString(row),
                        "position",
                        Map.of("x", 0, "y", row * 30),
                        "seats",
                        seats(row, seatsPerRow)))
                .toList();
        return Map.of(
                "name",
                "Test hall",
                "size",
                Map.of("width", 30 * seatsPerRow + 60, "height", 30 * rows + 60),
                "categories",
                List.of(Map.of("name", "R", "color", "#1f5eff")),
                "zones",
                List.of(Map.of("name", "Stalls", "position", Map.of("x", 0, "y", 0), "rows", all)));
    }

    private static List<Map<String, Object>> seats(int row, int count) {
        return IntStream.rangeClosed(1, count)
                .<Map<String, Object>>mapToObj(seat -> Map.of(
                        "seat_guid",
                        row + "-" + seat,
                        "seat_number",
                        Integer.toString(seat),
                        "position",
                        Map.of("x", seat * 25, "y", 0),
                        "category",
                        "R"))
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

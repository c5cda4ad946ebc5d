package io.hanjul.place;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real hall's plan of 1,115 seats, which is not part of the project. Tests read it from the folder named by {@code
 * hanjul.test.data}, by default {@code ../shared/data}, and are skipped visibly where it is not there.
 */
public final class TicketlandHall {

    private static final Path FILE = Path.of(
            System.getProperty("hanjul.test.data", "../shared/data"),
            "seatmap-ticketland/ticketland_hall_1115.pretix.json");

    private TicketlandHall() {}

    /** The file; the calling test is skipped without it. */
    public static Path file() {
        assumeTrue(Files.isReadable(FILE), () -> "SKIPPED: the real hall's plan is not there: " + FILE);
        return FILE;
    }

    /** The plan; the calling test is skipped without it. */
    public static JsonNode plan() {
        return JsonMapper.builder().build().readTree(file());
    }
}

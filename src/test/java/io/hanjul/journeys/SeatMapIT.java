package io.hanjul.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.demo.DemoPlans;
import io.hanjul.testing.People;
import io.hanjul.testing.Venue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The seat map of a hall of 1,809 seats in a real Chromium; the steps are in {@code web/journeys}. */
@Order(5)
@BrowserTest
class SeatMapIT {

    private static final Path PICTURES = Path.of("target/screenshots");

    /**
     * Processor time that one step of a finger may cost on a slow phone, milliseconds. Frames themselves come as late
     * as the machine is loaded, so they are judged by hand (docs/performance.md).
     */
    private static final double SMOOTH = 50;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    private Venue hall;

    @BeforeEach
    void openTheHall() {
        hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(DemoPlans.artsHall(), 4));
    }

    @Test
    void whoIsTooLateIsToldOnTheMapAndTakesTheNearestSeatsWithOneTap() throws Exception {
        play("conflict", "--shots", PICTURES.toAbsolutePath().toString());
    }

    @Test
    void aSlowPhoneStaysSmoothWhileSeatsChange() throws Exception {
        String said = play("frames", "--rounds", "1", "--guests", "4");

        JsonNode told = JsonMapper.shared().readTree(said.lines().toList().getLast());
        assertThat(told.get("seats").asInt()).isEqualTo(1_809);
        assertThat(told.get("held").asInt()).as("live changes").isPositive();
        assertThat(told.get("busiest").asDouble()).as(said).isLessThanOrEqualTo(SMOOTH);
        // Of a hold, four seats are touched twice; a few more were chosen. Drawing all anew would be thousands.
        assertThat(told.get("changes").asInt())
                .isBetween(1, 8 * told.get("held").asInt() + 100);
    }

    /** Plays that script and gives what it said. */
    private String play(String name, String... options) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(name + ".mjs", BrowserScript.serverOf(people), hall.session()));
        line.addAll(List.of(options));
        try (var script = BrowserScript.start("seat-map-" + name, line)) {
            script.mustSucceed();
            return script.said();
        }
    }
}

package io.hanjul.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.demo.DemoPlans;
import io.hanjul.testing.People;
import io.hanjul.testing.Venue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The seat map of a hall of 1,809 seats in a real Chromium; the steps are in {@code web/journeys}. */
@BrowserTest
class SeatMapIT {

    private static final Path JOURNEYS = Path.of("web/journeys");
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final Path LOG = Path.of("target/seat-map.log");
    private static final int PATIENCE_MINUTES = 3;

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
        play("conflict.mjs", "--shots", PICTURES.toAbsolutePath().toString());
    }

    @Test
    void aSlowPhoneStaysSmoothWhileSeatsChange() throws Exception {
        play("frames.mjs", "--rounds", "1", "--guests", "4");

        JsonNode told = JsonMapper.shared().readTree(Files.readAllLines(LOG).getLast());
        assertThat(told.get("seats").asInt()).isEqualTo(1_809);
        assertThat(told.get("held").asInt()).as("live changes").isPositive();
        assertThat(told.get("busiest").asDouble()).as(said()).isLessThanOrEqualTo(SMOOTH);
        // Of a hold, four seats are touched twice; a few more were chosen. Drawing all anew would be thousands.
        assertThat(told.get("changes").asInt())
                .isBetween(1, 8 * told.get("held").asInt() + 100);
    }

    private void play(String journey, String... options) throws IOException, InterruptedException {
        // Browsers take cookies marked secure over plain http from localhost.
        String server = "http://localhost:" + people.stranger().base().getPort();
        var command = new ArrayList<>(List.of("node", journey, server, hall.session()));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .directory(JOURNEYS.toFile())
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile())
                .start();
        try {
            boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
            assertThat(ended ? process.exitValue() : -1).as(said()).isZero();
        } finally {
            process.destroyForcibly();
        }
    }

    private static String said() throws IOException {
        return Files.readString(LOG);
    }
}

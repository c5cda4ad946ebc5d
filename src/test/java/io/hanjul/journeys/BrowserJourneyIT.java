package io.hanjul.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Venue;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The life of a purchase as a guest lives it: in a real Chromium, on a phone-sized page, in Korean. The steps are in
 * {@code web/journeys}; pictures of every page are left in {@code target/screenshots} for people to look at.
 */
@ServerTest
@DisabledIfSystemProperty(named = "web.skip", matches = "true", disabledReason = "the pages were not built")
class BrowserJourneyIT {

    private static final Path JOURNEYS = Path.of("web/journeys");
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final Path LOG = Path.of("target/browser-journey.log");
    private static final int PATIENCE_MINUTES = 4;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    private String offering = "";

    @BeforeEach
    void aFewPeopleStandInFrontOfAHall() {
        Venue hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(10, 20), 4));
        String room = hall.opensARoom(60, 50);
        for (int ahead = 0; ahead < 4; ahead++) {
            people.aGuest().joins(room);
        }
        offering = people.stranger()
                .get("/v1/sessions/" + hall.session())
                .expecting(200)
                .text("offeringId");
    }

    @Test
    void aGuestWaitsPicksSeatsIsDeclinedPaysAndHoldsABooking() throws Exception {
        Journey journey = purchase("--shots", PICTURES.toAbsolutePath().toString());
        assertThat(journey.exit()).as(journey.said()).isZero();
        assertThat(PICTURES).isDirectoryContaining("glob:**booking-ko-360.png");
    }

    @Test
    void theSameWithoutAPointer() throws Exception {
        Journey journey = purchase("--keyboard");
        assertThat(journey.exit()).as(journey.said()).isZero();
    }

    /** What a journey ended with and what it said. */
    private record Journey(int exit, String said) {}

    private Journey purchase(String... options) throws IOException, InterruptedException {
        // Browsers take cookies marked secure over plain http from localhost.
        URI server = people.stranger().base();
        var command = new ArrayList<>(
                List.of("node", "purchase.mjs", "http://localhost:" + server.getPort(), "--offering", offering));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .directory(JOURNEYS.toFile())
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile())
                .start();
        try {
            boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
            return new Journey(ended ? process.exitValue() : -1, Files.readString(LOG));
        } finally {
            process.destroyForcibly();
        }
    }
}

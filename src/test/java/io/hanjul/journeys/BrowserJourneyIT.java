package io.hanjul.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Venue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The life of a purchase as a guest lives it: in a real Chromium, on a phone-sized page, in Korean. The steps are in
 * {@code web/journeys}; pictures of every page are left in {@code target/screenshots} for people to look at.
 */
@BrowserTest
class BrowserJourneyIT {

    private static final Path JOURNEYS = Path.of("web/journeys");
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final Path LOG = Path.of("target/browser-journey.log");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** What a journey says once its guest sees a place in the line. */
    private static final String WAITS = "waits in line";

    @Autowired
    People people;

    @Autowired
    Clock clock;

    private Venue hall;
    private String room = "";
    private Guest inside;
    private Guest ahead;

    /** The room has place for one, who is in; the next one waits. So the guest in the browser has to wait too. */
    @BeforeEach
    void twoPeopleWereEarlier() {
        hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(10, 20), 4));
        room = hall.opensARoom(600, 1);
        inside = people.aGuest().joins(room).isCalledAndEnters(room);
        ahead = people.aGuest().joins(room);
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
        Process process = new ProcessBuilder(commandWith(options))
                .directory(JOURNEYS.toFile())
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile())
                .start();
        try {
            await().atMost(PATIENCE).until(() -> !process.isAlive() || said().contains(WAITS));
            ahead.api().delete("/v1/rooms/" + room + "/turns/me").expecting(204);
            inside.api().delete("/v1/rooms/" + room + "/entries/me").expecting(204);
            boolean ended = process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return new Journey(ended ? process.exitValue() : -1, said());
        } finally {
            process.destroyForcibly();
        }
    }

    private List<String> commandWith(String... options) {
        // Browsers take cookies marked secure over plain http from localhost.
        String server = "http://localhost:" + people.stranger().base().getPort();
        String offering = people.stranger()
                .get("/v1/sessions/" + hall.session())
                .expecting(200)
                .text("offeringId");
        var command = new ArrayList<>(List.of("node", "purchase.mjs", server, "--offering", offering));
        command.addAll(List.of(options));
        return command;
    }

    private static String said() throws IOException {
        return Files.readString(LOG);
    }
}

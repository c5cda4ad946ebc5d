package io.hanjul.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
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

/**
 * The life of a purchase as a guest lives it: in a real Chromium, on a phone-sized page, in Korean. The steps are in
 * {@code web/journeys}; pictures of every page are left in {@code target/screenshots} for people to look at.
 */
@Order(5)
@BrowserTest
class BrowserJourneyIT {

    private static final Path PICTURES = Path.of("target/screenshots");

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
        purchase("browser-journey", "--shots", PICTURES.toAbsolutePath().toString());
        assertThat(PICTURES).isDirectoryContaining("glob:**booking-ko-360.jpg");
    }

    @Test
    void theSameWithoutAPointer() throws Exception {
        purchase("browser-journey-keyboard", "--keyboard");
    }

    private void purchase(String name, String... options) throws IOException, InterruptedException {
        String offering = people.stranger()
                .get("/v1/sessions/" + hall.session())
                .expecting(200)
                .text("offeringId");
        var line = new ArrayList<>(List.of("purchase.mjs", BrowserScript.serverOf(people), "--offering", offering));
        line.addAll(List.of(options));
        try (var guest = BrowserScript.start(name, line)) {
            guest.awaitSaying(WAITS);
            ahead.api().delete("/v1/rooms/" + room + "/turns/me").expecting(204);
            inside.api().delete("/v1/rooms/" + room + "/entries/me").expecting(204);
            guest.mustSucceed();
        }
    }
}

package io.hanjul.journeys;

import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Venue;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One of two booked seats is given back in a real Chromium; then it is free, and the other one stays. */
@BrowserTest
class CancelJourneyIT {

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Test
    void oneOfTwoSeatsIsGivenBack() throws IOException, InterruptedException {
        Venue hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(2, 5), 4));
        People.Login login = people.newLogin("GUEST");
        Guest guest = people.aGuest(login);
        String booking = guest.buys(guest.holds(hall.session(), hall.units().subList(0, 2)))
                .expecting(200)
                .text("bookingId");
        String world = BrowserScript.world(
                "cancel-world", Map.of("login", login, "booking", booking, "session", hall.session()));

        List<String> line =
                List.of("cancel.mjs", BrowserScript.serverOf(people), world, "--shots", "../../target/screenshots");
        try (BrowserScript script = BrowserScript.start("cancel-journey", line)) {
            script.mustSucceed();
        }
    }
}

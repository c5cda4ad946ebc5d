package io.hanjul.journeys;

import io.hanjul.testing.Api;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * An evening at a door in a real Chromium with a camera that sees a ticket: in, stopped the second time, on without a
 * network, and told afterwards. The steps are in {@code web/journeys/door.mjs}.
 */
@Order(5)
@BrowserTest
class DoorJourneyIT {

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Test
    void aTicketIsScannedOnceWithAndWithoutANetwork() throws Exception {
        People.Login owner = people.newLogin("OWNER");
        Venue hall = Venue.onSale(people.anOwner(owner), clock, new Venue.Setup(Plans.rows(2, 10), 4));
        List<Map<String, String>> bookings =
                Stream.of(0, 4, 8).map(seat -> booked(hall, seat)).toList();
        var world = Map.of("owner", owner, "session", hall.session(), "bookings", bookings);
        var line = List.of("door.mjs", BrowserScript.serverOf(people), BrowserScript.world("door-world", world));
        try (var journey = BrowserScript.start("door-journey", line)) {
            journey.mustSucceed();
        }
    }

    private Map<String, String> booked(Venue hall, int seat) {
        Guest guest = people.aGuest();
        Api.Answer hold = guest.holds(hall.session(), hall.units().subList(seat, seat + 2));
        String id = guest.buys(hold).expecting(200).text("bookingId");
        Api.Answer booking = guest.api().get("/v1/bookings/" + id).expecting(200);
        return Map.of("code", booking.text("code"), "ticket", booking.text("ticket"));
    }
}

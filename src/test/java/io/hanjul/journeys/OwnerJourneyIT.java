package io.hanjul.journeys;

import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * An owner begins with nothing and ends with a sale that is open, in a real Chromium, mostly by keyboard; then a guest
 * stands in its line and buys. The steps are in {@code web/journeys/lib/owner.mjs}.
 */
@Order(5)
@BrowserTest
class OwnerJourneyIT {

    @Autowired
    People people;

    @Test
    void anOwnerTakesAnEventFromNothingToOnSaleAndAGuestBuys() throws Exception {
        People.Login owner = people.newLogin("OWNER");
        people.anOwner(owner);
        var world = Map.of("owner", owner, "guest", people.newLogin("GUEST"), "plan", Plans.rows(4, 10));
        var line = List.of("owner.mjs", BrowserScript.serverOf(people), BrowserScript.world("owner-world", world));
        try (var journey = BrowserScript.start("owner-journey", line)) {
            journey.mustSucceed();
        }
    }
}

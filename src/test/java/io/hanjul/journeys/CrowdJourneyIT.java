package io.hanjul.journeys;

import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * An owner sends a crowd from the page of a room, watches it and reads that all promises were kept, in a real Chromium.
 * The steps are in {@code web/journeys/crowd.mjs}. A server sends one crowd at a time, so {@code CrowdIT} waits.
 */
@Order(5)
@BrowserTest
@ResourceLock("CrowdIT")
class CrowdJourneyIT {

    private static final int GUESTS = 40;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Test
    void anOwnerSendsACrowdAndReadsThatEveryPromiseWasKept() throws Exception {
        People.Login owner = people.newLogin("OWNER");
        Venue hall = Venue.onSale(people.anOwner(owner), clock, new Venue.Setup(Plans.rows(4, 10), 4));
        var world = Map.of("owner", owner, "room", hall.opensARoom(6_000, 50), "guests", GUESTS);
        var line = List.of("crowd.mjs", BrowserScript.serverOf(people), BrowserScript.world("crowd-world", world));
        try (var journey = BrowserScript.start("crowd-journey", line)) {
            journey.mustSucceed();
        }
    }
}

package io.hanjul.journeys;

import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Waiting in line as guests live it, in a real Chromium: with the network away for twenty seconds, through a reload, by
 * pointer and by keyboard, and without scripts. The steps are in {@code web/journeys/waiting.mjs}.
 */
@Order(1)
@BrowserTest
class WaitingJourneyIT {

    private static final Duration UNTIL_IT_OPENS = Duration.ofSeconds(40);
    private static final String WAITS = "waits in line";

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Test
    void nobodyLosesTheirPlaceAndAllAreLetIn() throws Exception {
        Venue hall = hallOpenAt(clock.instant().minusSeconds(60));
        String room = hall.opensARoom(600, 1);
        Guest inside = people.aGuest().joins(room).isCalledAndEnters(room);
        Guest ahead = people.aGuest().joins(room);
        Instant opensAt = clock.instant().plus(UNTIL_IT_OPENS);
        Venue soon = hallOpenAt(opensAt);
        soon.opensARoom(600, 1);
        Map<String, Object> world = Map.of(
                "offering", offeringOf(hall),
                "room", room,
                "opening", Map.of("offering", offeringOf(soon), "opensAt", opensAt.toString()),
                "logins", List.of(people.newLogin("GUEST"), people.newLogin("GUEST"), people.newLogin("GUEST")));
        var line = List.of("waiting.mjs", BrowserScript.serverOf(people), BrowserScript.world("waiting-world", world));
        try (var journey = BrowserScript.start("waiting-journey", line)) {
            // Whoever has no page says by hand that they are there: a line on a slow machine lasts as long as it takes.
            String beat = "/v1/rooms/" + room + "/turns/me/heartbeat";
            journey.awaitSaying(WAITS, Duration.ofSeconds(2), () -> ahead.api().post(beat, Map.of()));
            ahead.api().delete("/v1/rooms/" + room + "/turns/me").expecting(204);
            inside.api().delete("/v1/rooms/" + room + "/entries/me").expecting(204);
            journey.mustSucceed();
        }
    }

    private Venue hallOpenAt(Instant opensAt) {
        var window = new Venue.Window(opensAt, opensAt.plus(Duration.ofDays(29)));
        return Venue.onSale(people.anOwner(), new Venue.Setup(Plans.rows(10, 20), 4), window);
    }

    private String offeringOf(Venue hall) {
        return people.stranger()
                .get("/v1/sessions/" + hall.session())
                .expecting(200)
                .text("offeringId");
    }
}

package io.hanjul.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What can come between held seats and a booking, in a real Chromium: the time, the network, the gateway, a second tab,
 * a door without signal. The steps are in {@code web/journeys/lib/checkouts.mjs}. After each, the ledger invariants say
 * that no money is lost and no seat sold twice.
 */
@Order(3)
@BrowserTest
class CheckoutJourneyIT {

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theTimeRunsOut() throws Exception {
        journey("timeRunsOut", "now let (\\S+) run out", """
                WITH h AS (
                    UPDATE hold SET shown_until = clock_timestamp() + INTERVAL '3 seconds',
                                    held_until = clock_timestamp() + INTERVAL '60 seconds'
                     WHERE id = CAST(:hold AS uuid)
                    RETURNING id, held_until)
                UPDATE cell AS c SET held_until = h.held_until FROM h WHERE c.hold_id = h.id
                """);
    }

    @Test
    void twentySecondsWithoutANetworkAndALostAnswer() throws Exception {
        journey("offline", "", "");
    }

    /** The gateway is slow; meanwhile the payment is put where a lost answer would have put it. */
    @Test
    void nobodyKnowsForAWhileAndASecondTabTellsSo() throws Exception {
        journey("undecided", "now nobody knows about (\\S+)", """
                UPDATE payment SET state = 'UNKNOWN'
                 WHERE reference = CAST(:hold AS uuid) AND state = 'IN_PROGRESS'
                """);
    }

    @Test
    void whoSignsInForSeatsGetsThemAndWhoIsSignedOutIsToldWhy() throws Exception {
        journey("signIns", "", "");
    }

    @Test
    void aGuestGoesElsewhereAndFindsBack() throws Exception {
        journey("wanderer", "", "");
    }

    @Test
    void aTicketOpensAtADoorWithoutSignal() throws Exception {
        journey("door", "", "");
    }

    /** Runs a scenario; when it asks for it, makes the server's side of it happen. */
    private void journey(String scenario, String asksFor, String makeItSo) throws Exception {
        String name = "journey-" + scenario;
        String world = BrowserScript.world(name, world());
        var line = List.of("checkout.mjs", scenario, BrowserScript.serverOf(people), world);
        try (var journey = BrowserScript.start(name, line)) {
            if (!asksFor.isEmpty()) {
                journey.awaitSaying(asksFor);
                Matcher hold = Pattern.compile(asksFor).matcher(journey.said());
                assertThat(hold.find()).as(journey.said()).isTrue();
                jdbc.sql(makeItSo).param("hold", hold.group(1)).update();
            }
            journey.mustSucceed();
        }
    }

    private Map<String, Object> world() {
        Venue hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(4, 10), 4));
        return Map.of(
                "login", people.newLogin("GUEST"),
                "stranger", people.newLogin("GUEST"),
                "session", hall.session(),
                "units", hall.units().subList(0, 2));
    }
}

package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Goal: a date that is changed before its sale opens is the one that everybody buys; nobody is asked about it. */
@BesideTest
class ReschedulingBeforeSaleIT {

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private Rescheduling hall;

    /** The sale opens in an hour and closes 29 days later; the session is 30 days after the opening. */
    @BeforeEach
    void announceAConcert() {
        Instant opens = clock.instant().plus(Duration.ofHours(1));
        var window = new Venue.Window(opens, opens.plus(Duration.ofDays(29)));
        Venue venue = Venue.onSale(people.anOwner(), new Venue.Setup(Plans.rows(1, 10), 4), window);
        hall = new Rescheduling(venue, jdbc);
    }

    /** As an hour later, and the change was told at once. */
    private void opens() {
        for (String statement : List.of(
                "UPDATE session_rescheduling SET at = at - CAST('1 hour' AS interval)"
                        + " WHERE session_id = CAST(:session AS uuid)",
                "UPDATE sale SET opens_at = clock_timestamp() - CAST('1 minute' AS interval)"
                        + " WHERE id = (SELECT sale_id FROM session WHERE id = CAST(:session AS uuid))")) {
            jdbc.sql(statement).param("session", hall.hall().session()).update();
        }
    }

    private Answer booking(Guest guest, String id) {
        return guest.api().get("/v1/bookings/" + id).expecting(200);
    }

    @Test
    void whoBuysLaterBuysTheDateThatHolds() {
        Guest guest = people.aGuest();
        assertThat(guest.holds(hall.hall().session(), hall.seats(0, 1)).code()).isEqualTo("SALE_NOT_OPEN");

        JsonNode told = hall.later().expecting(200).body();

        for (String count : List.of("kept", "givenBack", "unanswered", "issued")) {
            assertThat(told.get(count).asInt()).as(count).isZero();
        }
        assertThat(hall.session().get("earlierDates")).hasSize(1);
        assertThat(guest.holds(hall.hall().session(), hall.seats(0, 1)).code()).isEqualTo("SALE_NOT_OPEN");
        opens();
        await().until(() -> guest.holds(hall.hall().session(), hall.seats(0, 1)).status() == 201);
        Guest other = people.aGuest();
        String id = other.buys(other.holds(hall.hall().session(), hall.seats(1, 2)))
                .expecting(200)
                .text("bookingId");
        Answer bought = booking(other, id);
        assertThat(bought.text("dateAnswer")).isEqualTo("NONE");
        assertThat(bought.body().at("/session/startsAt").asString())
                .isEqualTo(hall.session().get("startsAt").asString());
        assertThat(hall.comes(other, id).expecting(409).code()).isEqualTo("DATE_NOT_ASKED");
        assertThat(hall.strayed()).isZero();
        assertThat(hall.answers().expecting(200).body().get("unanswered").asInt())
                .isZero();
    }

    /** What the house gave out before the sale opened moves with the date, like all that is booked. */
    @Test
    void whatWasGivenOutBeforeTheOpeningHasTheNewDate() {
        Answer given = hall.hall()
                .owner()
                .withKey(Guest.newKey())
                .post(
                        "/v1/sessions/" + hall.hall().session() + "/issued-bookings",
                        Map.of("kind", "COMPLIMENTARY", "guestName", "기자", "reason", "취재", "unitIds", hall.seats(0, 1)))
                .expecting(200);

        JsonNode told = hall.later().expecting(200).body();

        assertThat(told.get("issued").asInt()).isEqualTo(1);
        assertThat(told.get("unanswered").asInt()).isZero();
        assertThat(hall.strayed()).isZero();
        JsonNode history = hall.hall()
                .owner()
                .get("/v1/bookings/" + given.text("bookingId") + "/history")
                .expecting(200)
                .body()
                .get("items");
        assertThat(history.findValuesAsString("kind")).containsExactly("CONFIRMED", "RESCHEDULED");
    }

    /** A sale must not outlast its session, whether or not it has opened. */
    @Test
    void aDateBeforeTheEndOfTheSaleIsRefused() {
        Answer no = hall.to(hall.start().minus(Duration.ofDays(5))).expecting(400);

        assertThat(no.body().at("/errors/0/field").asString()).isEqualTo("endsAt");
        assertThat(hall.session().get("earlierDates")).isEmpty();
    }
}

package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.booking.Moving.Sum;
import io.hanjul.booking.Moving.Wish;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Goal: the code of a booking that was moved is void, on the ticket, said aloud and on the list of the door, and the
 * new one lets in; whichever way it was moved.
 */
@BesideTest
@ResourceLock("MovedTicketIT")
class MovedTicketIT {

    private static final long MORE = Venue.PRICE - Moving.CHEAP;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private Moving moving;
    private Guest guest;
    private String booking;
    private List<String> old;

    @BeforeEach
    void somebodySitsBehind() {
        moving = Moving.allowed(people.anOwner(), clock, jdbc);
        guest = people.aGuest();
        booking = moving.booked(guest, Moving.BEHIND, 1);
        old = moving.seats(Moving.BEHIND, 1);
    }

    @Test
    void whereNothingIsToBePaid() {
        Answer before = seen();

        new Wish(booking, old, moving.seats(Moving.BEHIND + 1, 1), Sum.NOTHING)
                .by(guest)
                .expecting(200);

        assertReplaced(before);
    }

    @Test
    void whereTheDifferenceIsPaid() {
        Answer before = seen();
        String hold = new Wish(booking, old, moving.seats(0, 1), new Sum(MORE, 0))
                .by(guest)
                .expecting(200)
                .text("holdId");
        assertThat(seen().text("code")).as("until it is paid").isEqualTo(before.text("code"));
        Answer payment = guest.startsToPay(hold).expecting(201);

        guest.confirms(payment, guest.choosesAtTheGateway(payment, "approve")).expecting(200);

        assertReplaced(before);
    }

    @Test
    void whereTheOrganiserMovesIt() {
        Answer before = seen();

        moving.orders(booking, old, moving.seats(0, 1), false).expecting(200);

        assertReplaced(before);
    }

    private Answer seen() {
        return moving.sees(guest, booking).expecting(200);
    }

    private void assertReplaced(Answer before) {
        Answer now = seen();
        assertThat(now.text("code")).isNotEqualTo(before.text("code"));
        assertThat(now.text("ticket")).isNotEqualTo(before.text("ticket"));
        assertThat(moving.scans(before.text("ticket")).expecting(409).code()).isEqualTo("TICKET_REPLACED");
        assertThat(moving.scans(before.text("code")).expecting(404).code()).isEqualTo("TICKET_UNKNOWN");
        Answer list = moving.hall()
                .owner()
                .get("/v1/sessions/" + moving.hall().session() + "/door")
                .expecting(200);
        assertThat(list.body().get("guests").findValuesAsString("code")).containsExactly(now.text("code"));
        moving.scans(now.text("code")).expecting(200);
        assertThat(moving.scans(now.text("ticket")).expecting(409).code()).isEqualTo("ALREADY_IN");
    }
}

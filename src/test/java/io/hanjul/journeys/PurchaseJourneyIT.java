package io.hanjul.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.demo.DemoPlans;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The life of a purchase, as a client of the HTTP API lives it. A newcomer starts reading here. */
@ServerTest
class PurchaseJourneyIT {

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Test
    void aGuestSignsUpWaitsInLinePicksSeatsPaysAndHoldsABooking() {
        Venue hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(DemoPlans.artsHall(), 4));

        assertThat(hall.units()).hasSizeBetween(1_700, 1_900);
        buyTwoSeats(hall);
    }

    @Test
    void theSameOnTheSeatsOfARealHall() {
        Venue hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.realHall(), 4));

        assertThat(hall.units()).hasSize(1_115);
        buyTwoSeats(hall);
    }

    private void buyTwoSeats(Venue hall) {
        String room = hall.opensARoom(6_000, 50);
        Guest guest = people.aGuest();
        List<String> wanted = hall.units().subList(3, 5);

        guest.joins(room);
        guest.isCalledAndEnters(room);

        var hold = guest.holds(hall.session(), wanted).expecting(201);
        assertThat(hold.body().get("total").get("amount").asLong()).isEqualTo(2 * Venue.PRICE);

        var payment = guest.startsToPay(hold.text("id")).expecting(201);
        var approval = guest.choosesAtTheGateway(payment, "approve");
        var paid = guest.confirms(payment, approval).expecting(200);
        assertThat(paid.text("state")).isEqualTo("DONE");

        var booking = guest.api().get("/v1/bookings/" + paid.text("bookingId")).expecting(200);
        assertThat(booking.text("state")).isEqualTo("CONFIRMED");
        assertThat(booking.text("code")).hasSize(8);
        assertThat(unitsOf(booking.body().get("units"))).containsExactlyElementsOf(wanted);

        var another = people.aGuest();
        another.joins(room).isCalledAndEnters(room);
        var refused = another.holds(hall.session(), wanted.subList(0, 1)).expecting(409);
        assertThat(refused.code()).isEqualTo("CELL_TAKEN");
        assertThat(guest.looksAtTheLine(room).get("state").asString()).isEqualTo("ENDED");
    }

    private static List<String> unitsOf(Iterable<tools.jackson.databind.JsonNode> units) {
        return StreamSupport.stream(units.spliterator(), false)
                .map(unit -> unit.get("unitId").asString())
                .toList();
    }
}

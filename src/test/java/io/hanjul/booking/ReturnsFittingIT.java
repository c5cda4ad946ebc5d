package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Refunding;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Goal: who must not, or cannot, have what comes back is passed over, and keeps the place in the list. */
@BesideTest
class ReturnsFittingIT {

    private static final int LIMIT = 4;
    private static final int STANDING = 4;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private SoldOutHall hallOf(Object plan) {
        return new SoldOutHall(Venue.onSale(people.anOwner(), clock, new Venue.Setup(plan, LIMIT)), people, jdbc);
    }

    /** Somebody has booked all seats of the hall. */
    private Refunding bookedOut(Venue hall) {
        Guest guest = people.aGuest();
        String booking = guest.buys(guest.holds(hall.session(), hall.units().subList(0, LIMIT)))
                .expecting(200)
                .text("bookingId");
        return new Refunding(guest, booking);
    }

    private static String stateOf(SoldOutHall list, Guest guest) {
        return list.ask(guest).get("state").asString();
    }

    /** Three and two are more than four: until the two are given back, others are served. */
    @Test
    void whoHasTakenOthersMeanwhileIsPassedOverUntilTheyFit() {
        SoldOutHall list = hallOf(Plans.standing(1, LIMIT, STANDING));
        Venue hall = list.hall();
        List<String> seats = hall.units();
        Refunding booked = bookedOut(hall);
        Guest first = list.whoAsksFor(3, "R");
        Guest second = list.whoAsksFor(3, "R");
        String standing = first.holdsOf(hall.session(), hall.units().getLast(), 2, List.of())
                .expecting(201)
                .text("id");

        booked.gives(seats.subList(0, 3)).expecting(200);

        assertThat(list.unitsOf(second)).containsExactlyInAnyOrderElementsOf(seats.subList(0, 3));
        assertThat(stateOf(list, first)).isEqualTo("WAITING");
        assertThat(list.ask(first).get("place").asInt()).isEqualTo(1);
        assertThat(list.ask(first).get("missed").asInt()).isZero();

        first.api().delete("/v1/holds/" + standing).expecting(204);
        second.api().delete(list.path("/ask")).expecting(204);

        assertThat(list.unitsOf(first)).containsExactlyInAnyOrderElementsOf(seats.subList(0, 3));
        assertThat(first.holdsOf(hall.session(), hall.units().getLast(), 2, List.of())
                        .expecting(409)
                        .code())
                .as("what is offered counts")
                .isEqualTo("LIMIT_REACHED");
    }

    /** The second of four is a wheelchair place: only who asked for one is offered it, with the seat beside it. */
    @Test
    void wheelchairPlacesAreOfferedToThoseWhoAskedForThem() {
        SoldOutHall list = hallOf(JsonMapper.shared()
                .writeValueAsString(Plans.rows(1, LIMIT))
                .replace("\"seat_guid\":\"1-2\"", "\"seat_guid\":\"1-2\",\"hanjul\":{\"accessible\":true}"));
        List<String> seats = list.hall().units();
        Refunding booked = bookedOut(list.hall());
        Guest wheelchair = people.aGuest();
        list.asks(wheelchair, Map.of("units", 2, "accessible", 1)).expecting(201);
        assertThat(list.asks(people.aGuest(), Map.of("units", 3, "accessible", 2))
                        .expecting(400)
                        .code())
                .as("there is only one")
                .isEqualTo("INVALID_FIELDS");
        Guest plain = list.whoAsksFor(1);

        booked.gives(seats.subList(1, 2)).expecting(200);

        await().untilAsserted(() ->
                assertThat(list.free()).as("nobody on the list can use it").isEqualTo(1));
        assertThat(List.of(stateOf(list, wheelchair), stateOf(list, plain))).containsOnly("WAITING");

        booked.gives(seats.subList(0, 1)).expecting(200);

        assertThat(list.unitsOf(wheelchair)).containsExactlyInAnyOrderElementsOf(seats.subList(0, 2));
        assertThat(stateOf(list, plain)).isEqualTo("WAITING");
        booked.gives(seats.subList(2, 3)).expecting(200);
        assertThat(list.unitsOf(plain)).isEqualTo(seats.subList(2, 3));
    }
}

package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Refunding;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * Goal: what comes back of a sold-out session is offered to who asked for it, in the order of asking, and never to who
 * happens to look at the right moment.
 */
@BesideTest
class ReturnsIT {

    private static final int SEATS = 8;
    private static final int STANDING = 4;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private Venue hall;
    private SoldOutHall list;
    private List<Answer> held;
    private Refunding booked;

    /** Seats 0–3 are held one by one by four guests, 4–7 are booked together; so is the standing area. */
    @BeforeEach
    void sellOut() {
        hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.standing(1, SEATS, STANDING), 4));
        list = new SoldOutHall(hall, people, jdbc);
        held = new ArrayList<>();
        for (int seat = 0; seat < 4; seat++) {
            held.add(people.aGuest()
                    .holds(hall.session(), hall.units().subList(seat, seat + 1))
                    .expecting(201));
        }
        booked = buys(people.aGuest(), hall.units().subList(4, 8));
        people.aGuest()
                .holdsOf(hall.session(), hall.units().getLast(), STANDING, List.of())
                .expecting(201);
    }

    private Refunding buys(Guest guest, List<String> seats) {
        Answer paid = guest.buys(guest.holds(hall.session(), seats)).expecting(200);
        return new Refunding(guest, paid.text("bookingId"));
    }

    @Test
    void whatComesBackIsOfferedInTheOrderOfAskingAndPaidForLikeAnyHold() {
        Guest first = list.whoAsksFor(2, "R");
        Guest second = list.whoAsksFor(1, "R");
        assertThat(list.ask(first).get("place").asInt()).isEqualTo(1);
        assertThat(list.ask(second).get("place").asInt()).isEqualTo(2);

        booked.gives(hall.units().subList(4, 6)).expecting(200);

        Answer offered = first.api().get("/v1/holds/" + list.offerOf(first)).expecting(200);
        assertThat(offered.body().get("units")).hasSize(2);
        assertThat(list.ask(second).get("place").asInt()).isEqualTo(1);
        assertThat(list.free()).as("nothing of it was ever on sale").isZero();

        Answer payment = first.startsToPay(offered.text("id")).expecting(201);
        first.confirms(payment, first.choosesAtTheGateway(payment, "approve")).expecting(200);
        list.awaitState(first, "TAKEN");
        assertThat(list.ask(second).get("state").asString()).isEqualTo("WAITING");
    }

    /** Who wants three does not keep two seats from who wants two, and gets three as soon as there are. */
    @Test
    void whoCannotBeServedKeepsTheirPlaceAndIsNobodysObstacle() {
        Guest three = list.whoAsksFor(3, "R");
        Guest two = list.whoAsksFor(2, "R");

        booked.gives(hall.units().subList(4, 6)).expecting(200);
        assertThat(list.unitsOf(two)).hasSize(2);
        assertThat(list.ask(three).get("place").asInt()).isEqualTo(1);

        two.api().delete(list.path("/ask")).expecting(204);
        booked.gives(hall.units().subList(6, 7)).expecting(200);
        assertThat(list.unitsOf(three)).hasSize(3);
        assertThat(list.ask(two).get("state").asString()).isEqualTo("LEFT");
    }

    @Test
    void aHoldThatRunsOutGoesToTheListAndNotToWhoPolls() {
        Guest waiting = list.whoAsksFor(1, "R");
        Guest polling = people.aGuest();
        List<String> seat = hall.units().subList(0, 1);

        list.runsOut(held.getFirst().text("id"));

        assertThat(polling.holds(hall.session(), seat).code()).isEqualTo("CELL_TAKEN");
        assertThat(list.unitsOf(waiting)).isEqualTo(seat);
        assertThat(polling.holds(hall.session(), seat).code()).isEqualTo("CELL_TAKEN");
    }

    @Test
    void aMissedOfferGoesToTheNextAndTheSecondOneEndsTheAsk() {
        Guest first = list.whoAsksFor(1, "R");
        Guest second = list.whoAsksFor(1, "R");
        booked.gives(hall.units().subList(4, 5)).expecting(200);

        list.runsOut(list.offerOf(first));

        String next = list.offerOf(second);
        JsonNode behind = list.awaitState(first, "WAITING");
        assertThat(behind.get("missed").asInt()).isEqualTo(1);
        assertThat(behind.get("place").asInt()).isEqualTo(1);
        second.api().delete("/v1/holds/" + next).expecting(204);
        list.runsOut(list.offerOf(first));

        JsonNode out = list.awaitState(first, "MISSED");
        assertThat(out.get("missed").asInt()).isEqualTo(2);
        assertThat(out.get("place").asInt()).isZero();
        assertThat(list.offerOf(second)).isNotEqualTo(next);
        list.runsOut(list.offerOf(second));
        await().untilAsserted(() ->
                assertThat(list.free()).as("nobody waits, so it is on sale").isEqualTo(1));
    }

    @Test
    void whatNobodyOnTheListCanUseGoesOnSale() {
        Guest wantsTwo = list.whoAsksFor(2, "R");
        Guest polling = people.aGuest();
        List<String> seat = hall.units().subList(0, 1);

        list.runsOut(held.get(3).text("id"));

        await().untilAsserted(() -> assertThat(list.free()).isEqualTo(1));
        polling.holds(hall.session(), hall.units().subList(3, 4)).expecting(201);
        assertThat(polling.holds(hall.session(), seat).code()).isEqualTo("CELL_TAKEN");
        assertThat(list.ask(wantsTwo).get("state").asString()).isEqualTo("WAITING");
    }

    @Test
    void whoDoesNotMindIsOfferedSeatsApartAndCountedPlacesAreReturnedToo() {
        Guest apart = people.aGuest();
        list.asks(apart, Map.of("units", 2, "categories", List.of("R"), "apart", true))
                .expecting(201);
        Guest standing = list.whoAsksFor(3, "Standing");

        list.runsOut(held.get(0).text("id"));
        list.runsOut(held.get(2).text("id"));
        list.runsOut(holdOnTheArea());

        assertThat(list.unitsOf(apart))
                .containsExactlyInAnyOrder(hall.units().get(0), hall.units().get(2));
        assertThat(list.unitsOf(standing)).hasSize(3);
        await().untilAsserted(() ->
                assertThat(list.free()).as("one standing place is left over").isEqualTo(1));
    }

    @Test
    void placesOfAnAreaThatComeBackAreNotForWhoPolls() {
        Guest waiting = list.whoAsksFor(STANDING, "Standing");
        Guest polling = people.aGuest();

        list.runsOut(holdOnTheArea());

        assertThat(pollsForAPlace(polling)).isEqualTo("POOL_SHORT");
        assertThat(list.unitsOf(waiting)).hasSize(STANDING);
        assertThat(pollsForAPlace(polling)).isEqualTo("POOL_SHORT");
    }

    private String pollsForAPlace(Guest guest) {
        return guest.holdsOf(hall.session(), hall.units().getLast(), 1, List.of())
                .code();
    }

    private String holdOnTheArea() {
        return jdbc.sql("""
                SELECT id FROM hold
                 WHERE session_id = CAST(:session AS uuid) AND state = 'ACTIVE' AND units = 4
                """)
                .param("session", hall.session())
                .query(String.class)
                .single();
    }

    @Test
    void whatTheHouseGivesBackGoesToTheList() {
        booked.gives(hall.units().subList(4, 5)).expecting(200);
        Map<String, Object> order = Map.of("unitIds", List.of(hall.units().get(4)), "reason", "camera");
        hall.owner().withKey(Guest.newKey()).post("/v1/sessions/" + hall.session() + "/house-seats", order);
        assertThat(list.free()).isZero();
        Guest next = list.whoAsksFor(1, "R");

        hall.owner().withKey(Guest.newKey()).post("/v1/sessions/" + hall.session() + "/house-seats/release", order);

        assertThat(list.unitsOf(next)).containsExactly(hall.units().get(4));
    }

    @Test
    void asksThatCannotBeMetAreRefusedWithAReason() {
        Guest guest = people.aGuest();
        assertThat(list.asks(guest, Map.of("units", 5)).code()).isEqualTo("LIMIT_REACHED");
        assertThat(list.asks(guest, Map.of("units", 0)).code()).isEqualTo("INVALID_FIELDS");
        assertThat(list.asks(guest, Map.of("units", 1, "accessible", 2)).code()).isEqualTo("INVALID_FIELDS");
        assertThat(list.asks(guest, Map.of("units", 1, "accessible", 1)).code())
                .as("a hall without wheelchair places")
                .isEqualTo("INVALID_FIELDS");
        assertThat(list.asks(guest, Map.of("units", 1, "categories", List.of("Z")))
                        .code())
                .isEqualTo("INVALID_FIELDS");
        assertThat(guest.api().get(list.path("/ask")).status()).isEqualTo(404);
        assertThat(guest.api().delete(list.path("/ask")).status()).isEqualTo(404);
        assertThat(people.stranger().put(list.path("/ask"), Map.of("units", 1)).status())
                .isEqualTo(401);
    }

    @Test
    void whoAsksAgainForTheSameStaysWhereTheyAreAndWhoLeavesIsOff() {
        Guest guest = people.aGuest();
        String id = list.asks(guest, Map.of("units", 2)).expecting(201).text("id");
        assertThat(list.asks(guest, Map.of("units", 2)).expecting(200).text("id"))
                .isEqualTo(id);
        assertThat(list.asks(guest, Map.of("units", 1)).code()).isEqualTo("ALREADY_ASKED");
        JsonNode board = people.stranger().get(list.path("")).expecting(200).body();
        assertThat(board.get("open").asBoolean()).isTrue();
        assertThat(board.get("waiting").asInt()).isEqualTo(1);
        assertThat(guest.api().get("/v1/return-asks").expecting(200).body().get("items"))
                .hasSize(1);

        JsonNode line =
                hall.owner().get(list.path("/line")).expecting(200).body().get("items");
        assertThat(line).hasSize(1);
        assertThat(line.get(0).get("place").asInt()).isEqualTo(1);
        assertThat(people.anOwner().get(list.path("/line")).status()).isEqualTo(404);

        guest.api().delete(list.path("/ask")).expecting(204);
        guest.api().delete(list.path("/ask")).expecting(204);
        await().untilAsserted(() -> assertThat(people.stranger()
                        .get(list.path(""))
                        .expecting(200)
                        .body()
                        .get("waiting")
                        .asInt())
                .isZero());
        booked.gives(hall.units().subList(4, 5)).expecting(200);
        await().untilAsserted(() -> assertThat(list.free()).isEqualTo(1));
        assertThat(list.asks(guest, Map.of("units", 1)).code()).isEqualTo("RETURNS_NOT_NEEDED");
    }

    @Test
    void theListEndsWithTheSessionAndOffersNothingMore() {
        Guest guest = list.whoAsksFor(1);
        Answer session = hall.owner().get("/v1/sessions/" + hall.session()).expecting(200);

        hall.owner()
                .with("If-Match", "\"" + session.body().get("version").asInt() + "\"")
                .post("/v1/sessions/" + hall.session() + "/calling-off", Map.of("reason", "flood"))
                .expecting(200);

        list.awaitState(guest, "CALLED_OFF");
        var wish = new HashMap<String, Object>(Map.of("units", 1));
        assertThat(list.asks(people.aGuest(), wish).code()).isEqualTo("RETURNS_OVER");
    }
}

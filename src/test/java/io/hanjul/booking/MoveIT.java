package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.booking.Moving.Sum;
import io.hanjul.booking.Moving.Wish;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Refunding;
import io.hanjul.testing.SandboxLedger;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Goal: whoever changes seats has the old ones or the new ones at any moment, and pays exactly the difference. */
@BesideTest
@ResourceLock("MoveIT")
class MoveIT {

    private static final long MORE = Venue.PRICE - Moving.CHEAP;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SandboxLedger ledger;

    private Moving moving;
    private Guest guest;

    @BeforeEach
    void openAHall() {
        moving = Moving.allowed(people.anOwner(), clock, jdbc);
        guest = people.aGuest();
    }

    @Test
    void oneOfTwoIsExchangedForAnotherAtTheSamePrice() {
        String booking = moving.booked(guest, 0, 2);
        Answer before = moving.sees(guest, booking).expecting(200);
        var wish = new Wish(booking, moving.seats(1, 1), moving.seats(5, 1), Sum.NOTHING);
        String key = Guest.newKey();

        Answer moved = wish.by(guest, key).expecting(200);

        assertThat(moved.body().get("done").asBoolean()).isTrue();
        Answer now = moving.sees(guest, booking).expecting(200);
        assertThat(Moving.unitsOf(now))
                .containsExactly(
                        moving.seats(0, 1).getFirst(), moving.seats(5, 1).getFirst());
        assertThat(now.body().get("cancelledUnits")).isEmpty();
        assertThat(now.body().get("total")).isEqualTo(before.body().get("total"));
        assertThat(moving.scans(before.text("ticket")).expecting(409).code()).isEqualTo("TICKET_REPLACED");
        people.aGuest().holds(moving.hall().session(), moving.seats(1, 1)).expecting(201);
        assertThat(people.aGuest()
                        .holds(moving.hall().session(), moving.seats(5, 1))
                        .expecting(409)
                        .code())
                .isEqualTo("CELL_TAKEN");
        moving.forget(key);
        assertThat(wish.by(guest, key).expecting(200).text("holdId")).isEqualTo(moved.text("holdId"));
        JsonNode line = history(booking).get(1);
        assertThat(line.get("kind").asString()).isEqualTo("MOVED");
        assertThat(line.get("by").asString()).isEqualTo("GUEST");
        assertThat(line.get("units").findValuesAsString("unitId")).isEqualTo(moving.seats(1, 1));
        assertThat(line.get("movedTo").findValuesAsString("unitId")).isEqualTo(moving.seats(5, 1));
        moving.scans(now.text("ticket")).expecting(200);
    }

    @Test
    void dearerSeatsAreHeldUntilTheirDifferenceIsPaidAndTheOldOnesAreKeptSoLong() {
        String booking = moving.booked(guest, Moving.BEHIND, 2);
        List<String> old = moving.seats(Moving.BEHIND, 2);
        var wish = new Wish(booking, old, moving.seats(0, 2), new Sum(2 * MORE, 0));
        Answer hold = heldBy(wish.by(guest).expecting(200));

        assertThat(hold.body().at("/due/amount").asLong()).isEqualTo(2 * MORE);
        assertThat(hold.text("moves")).isEqualTo(booking);
        assertThat(Moving.unitsOf(moving.sees(guest, booking))).isEqualTo(old);
        Answer paid = pays(hold).expecting(200);

        assertThat(paid.text("bookingId")).isEqualTo(booking);
        Answer now = moving.sees(guest, booking).expecting(200);
        assertThat(Moving.unitsOf(now)).isEqualTo(moving.seats(0, 2));
        assertThat(now.body().at("/total/amount").asLong()).isEqualTo(2 * Venue.PRICE);
        assertThat(ledger.balanceOf(paid.text("orderId"))).isEqualTo(2 * MORE);
        people.aGuest().holds(moving.hall().session(), old).expecting(201);
        JsonNode receipt = guest.api()
                .get("/v1/bookings/" + booking + "/receipt")
                .expecting(200)
                .body();
        assertThat(receipt.at("/paid/amount").asLong()).isEqualTo(2 * Venue.PRICE);
        assertThat(receipt.get("differences")).hasSize(1);
        new Refunding(guest, booking).gives(List.of()).expecting(200);
        await().until(() -> ledger.balanceOf(paid.text("orderId")) == 0);
        assertThat(guest.api()
                        .get("/v1/bookings/" + booking + "/receipt")
                        .body()
                        .get("refunds"))
                .hasSize(2);
    }

    @Test
    void whatCheaperSeatsCostLessComesBackByTheTermsOfTheMoment() {
        String booking = moving.booked(guest, 0, 1);
        moving.startsIn(booking, "5 hours");
        Answer quote = moving.asks(guest, booking, moving.seats(0, 1), moving.seats(Moving.BEHIND, 1));
        assertThat(quote.expecting(200).body().at("/refund/amount").asLong()).isEqualTo(MORE / 2);
        var wish = new Wish(booking, moving.seats(0, 1), moving.seats(Moving.BEHIND, 1), new Sum(0, MORE / 2));

        wish.by(guest).expecting(200);

        Answer now = moving.sees(guest, booking).expecting(200);
        assertThat(now.body().at("/total/amount").asLong()).isEqualTo(Moving.CHEAP);
        assertThat(now.body().at("/kept/amount").asLong()).isEqualTo(MORE / 2);
        var wrong = new Wish(booking, moving.seats(Moving.BEHIND, 1), moving.seats(0, 1), Sum.NOTHING);
        assertThat(wrong.by(guest).expecting(409).body().at("/quote/pay/amount").asLong())
                .isEqualTo(MORE);
    }

    /** As after a kill between the hold and the exchange: the same request goes on where it was left. */
    @Test
    void whatWasInterruptedIsGoneOnWith() {
        String booking = moving.booked(guest, Moving.BEHIND, 1);
        var wish = new Wish(booking, moving.seats(Moving.BEHIND, 1), moving.seats(0, 1), new Sum(MORE, 0));
        String key = Guest.newKey();
        Answer hold = heldBy(wish.by(guest, key).expecting(200));
        moving.forget(key);
        moving.cheapens(hold.text("id"));

        assertThat(wish.by(guest, key).expecting(200).body().get("done").asBoolean())
                .isTrue();

        assertThat(Moving.unitsOf(moving.sees(guest, booking))).isEqualTo(moving.seats(0, 1));
    }

    @Test
    void aHoldThatIsGivenBackLeavesTheBookingAsItWas() {
        String booking = moving.booked(guest, Moving.BEHIND, 4);
        List<String> old = moving.seats(Moving.BEHIND, 4);
        Answer hold = heldBy(new Wish(booking, old, moving.seats(0, 4), new Sum(4 * MORE, 0))
                .by(guest)
                .expecting(200));

        guest.api().delete("/v1/holds/" + hold.text("id")).expecting(204);

        assertThat(Moving.unitsOf(moving.sees(guest, booking))).isEqualTo(old);
        people.aGuest().holds(moving.hall().session(), moving.seats(0, 4)).expecting(201);
        assertThat(guest.holds(moving.hall().session(), moving.seats(10, 1))
                        .expecting(409)
                        .code())
                .isEqualTo("LIMIT_REACHED");
    }

    @Test
    void theOrganiserMovesAGuestWithAReasonAndNeverCharges() {
        String booking = moving.booked(guest, Moving.BEHIND, 1);
        moving.allows(false, 60).expecting(200);
        List<String> cheap = moving.seats(Moving.BEHIND, 1);

        moving.orders(booking, cheap, moving.seats(0, 1), true).expecting(200);

        Answer now = moving.sees(guest, booking).expecting(200);
        assertThat(Moving.unitsOf(now)).isEqualTo(moving.seats(0, 1));
        assertThat(now.body().at("/total/amount").asLong()).isEqualTo(Moving.CHEAP);
        JsonNode line = history(booking).get(1);
        assertThat(line.get("by").asString()).isEqualTo("ORGANISER");
        assertThat(line.get("reason").asString()).isEqualTo("기둥에 가려요");
        moving.orders(booking, moving.seats(0, 1), cheap, false).expecting(200);
        assertThat(Moving.unitsOf(moving.sees(guest, booking))).isEqualTo(cheap);
        String dear = moving.booked(people.aGuest(), 0, 1);
        moving.orders(dear, moving.seats(0, 1), moving.seats(Moving.BEHIND + 1, 1), true)
                .expecting(200);
        assertThat(history(dear).get(1).at("/refund/amount").asLong()).isEqualTo(MORE);
    }

    @Test
    void whatCannotBeMovedIsRefusedWithAReason() {
        String booking = moving.booked(guest, 0, 2);
        List<String> one = moving.seats(0, 1);
        assertThat(refused(booking, one, moving.seats(1, 1))).isEqualTo("INVALID_FIELDS");
        assertThat(refused(booking, one, moving.seats(5, 2))).isEqualTo("INVALID_FIELDS");
        assertThat(refused(booking, moving.seats(7, 1), moving.seats(5, 1))).isEqualTo("INVALID_FIELDS");
        assertThat(refused(booking, one, List.of("01997b3c-0000-7000-8000-000000000000")))
                .isEqualTo("CELL_NOT_FOR_SALE");
        people.aGuest().holds(moving.hall().session(), moving.seats(5, 1)).expecting(201);
        assertThat(refused(booking, one, moving.seats(5, 1))).isEqualTo("CELL_TAKEN");
        assertThat(moving.asks(people.aGuest(), booking, one, moving.seats(6, 1))
                        .status())
                .isEqualTo(404);
        assertThat(chance(booking)).isTrue();
        moving.startsIn(booking, "30 minutes");
        assertThat(refused(booking, one, moving.seats(6, 1))).isEqualTo("MOVE_TOO_LATE");
        moving.startsIn(booking, "30 days");
        moving.allows(false, 60).expecting(200);
        await().until(() -> !chance(booking));
        assertThat(refused(booking, one, moving.seats(6, 1))).isEqualTo("MOVES_OFF");
        assertThat(moving.orders(booking, one, moving.seats(5, 1), true)
                        .expecting(409)
                        .code())
                .isEqualTo("CELL_TAKEN");
        new Refunding(guest, booking).gives(List.of()).expecting(200);
        assertThat(moving.orders(booking, one, moving.seats(6, 1), true)
                        .expecting(409)
                        .code())
                .isEqualTo("ALREADY_CANCELLED");
    }

    /** What is sold by number has no seat to change. */
    @Test
    void anAreaIsRefusedByName() {
        Venue lawn = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.standing(1, 5, 10), 4));
        var there = new Moving(lawn, jdbc);
        there.allows(true, 60).expecting(200);
        String booking = there.booked(guest, 0, 1);

        assertThat(there.asks(
                                guest,
                                booking,
                                there.seats(0, 1),
                                List.of(lawn.units().getLast()))
                        .expecting(400)
                        .code())
                .isEqualTo("AREA_NOT_MOVED");
        assertThat(chance(booking)).isTrue();
    }

    @Test
    void aBookingOfPlacesOfAnAreaOnlyCannotBeMovedAndIsToldWhy() {
        Venue lawn = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.standing(1, 5, 10), 4));
        new Moving(lawn, jdbc).allows(true, 60).expecting(200);
        Answer paid = guest.buys(guest.holdsOf(lawn.session(), lawn.units().getLast(), 2, List.of()));

        Answer told = guest.api().get("/v1/bookings/" + paid.expecting(200).text("bookingId") + "/move");

        assertThat(told.body().get("possible").asBoolean()).isFalse();
        assertThat(told.text("reason")).isEqualTo("AREA_NOT_MOVED");
    }

    private boolean chance(String booking) {
        return guest.api()
                .get("/v1/bookings/" + booking + "/move")
                .expecting(200)
                .body()
                .get("possible")
                .asBoolean();
    }

    private String refused(String booking, List<String> units, List<String> to) {
        return new Wish(booking, units, to, Sum.NOTHING).by(guest).code();
    }

    private Answer heldBy(Answer move) {
        assertThat(move.body().get("done").asBoolean()).isFalse();
        return guest.api().get("/v1/holds/" + move.text("holdId")).expecting(200);
    }

    private Answer pays(Answer hold) {
        Answer payment = guest.startsToPay(hold.text("id")).expecting(201);
        assertThat(payment.body().at("/amount/amount").asLong()).isEqualTo(2 * MORE);
        return guest.confirms(payment, guest.choosesAtTheGateway(payment, "approve"));
    }

    private JsonNode history(String booking) {
        return moving.hall()
                .owner()
                .get("/v1/bookings/" + booking + "/history")
                .expecting(200)
                .body()
                .get("items");
    }
}

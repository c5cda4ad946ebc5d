package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Goal: what a guest gives back is free at once, and exactly what was promised comes back, once. */
@BesideTest
@ResourceLock("CancellationIT")
class CancellationIT {

    private static final List<String> ALL = List.of();

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SandboxLedger ledger;

    private Venue hall;
    private Guest guest;
    private Answer paid;
    private Refunding refunding;

    @BeforeEach
    void bookThreeSeats() {
        hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(2, 5), 3));
        guest = people.aGuest();
        paid = guest.buys(guest.holds(hall.session(), hall.units().subList(0, 3)))
                .expecting(200);
        refunding = new Refunding(guest, paid.text("bookingId"));
    }

    @Test
    void aBookingIsGivenBackForAllOfItsPrice() {
        Answer gone = refunding.gives(ALL).expecting(200);

        assertThat(gone.text("state")).isEqualTo("CANCELLED");
        assertThat(gone.body().get("units")).hasSize(3);
        assertThat(gone.body().get("kept").get("amount").asLong()).isZero();
        people.aGuest().holds(hall.session(), hall.units().subList(0, 3)).expecting(201);
        awaitLeft(0);
        await().until(() -> refundStates().equals(List.of("DONE")));
        assertThat(guest.api().get("/v1/payments/" + paid.text("id")).text("state"))
                .isEqualTo("CANCELED");
    }

    @Test
    void oneOfThreeIsGivenBackAndTheRestStays() {
        Answer left = refunding.gives(seat(1)).expecting(200);

        assertThat(left.text("state")).isEqualTo("CONFIRMED");
        assertThat(ids(left.body().get("units")))
                .containsExactly(hall.units().get(0), hall.units().get(2));
        assertThat(ids(left.body().get("cancelledUnits"))).isEqualTo(seat(1));
        assertThat(left.body().get("total").get("amount").asLong()).isEqualTo(2 * Venue.PRICE);
        people.aGuest().holds(hall.session(), seat(1)).expecting(201);
        awaitLeft(2 * Venue.PRICE);
        Answer receipt = guest.api()
                .get("/v1/bookings/" + refunding.booking() + "/receipt")
                .expecting(200);
        assertThat(receipt.body().get("paid").get("amount").asLong()).isEqualTo(3 * Venue.PRICE);
        assertThat(guest.api().get("/v1/bookings").body().get("items").get(0).get("units"))
                .hasSize(2);
        assertThat(calendar())
                .contains("SEQUENCE:1\r\n", "STATUS:CONFIRMED\r\n")
                .doesNotContain("1열 2번");
    }

    /** The second refund of a payment waits for the first one; together they are all of it, and no more. */
    @Test
    void partAfterPartComesBackUntilNothingIsLeft() {
        refunding.gives(seat(0)).expecting(200);
        refunding.gives(seat(2)).expecting(200);
        Answer gone = refunding.gives(seat(1)).expecting(200);

        assertThat(gone.text("state")).isEqualTo("CANCELLED");
        assertThat(ids(gone.body().get("units"))).isEqualTo(seat(1));
        assertThat(gone.body().get("cancelledUnits")).hasSize(2);
        awaitLeft(0);
        await().until(() -> refundStates().equals(List.of("DONE", "DONE", "DONE")));
        assertThat(ledger.chargesOf(paid.text("orderId"))).isEqualTo(1);
        people.aGuest().holds(hall.session(), hall.units().subList(0, 3)).expecting(201);
    }

    @Test
    void whatWasGivenBackDoesNotCountForTheLimit() {
        List<String> two = hall.units().subList(5, 7);
        assertThat(guest.holds(hall.session(), two).expecting(409).code()).isEqualTo("LIMIT_REACHED");

        refunding.gives(seat(0)).expecting(200);
        assertThat(guest.holds(hall.session(), two)
                        .expecting(409)
                        .body()
                        .get("already")
                        .asInt())
                .isEqualTo(2);
        refunding.gives(seat(1)).expecting(200);

        guest.holds(hall.session(), two).expecting(201);
    }

    @Test
    void halfComesBackOnTheLastDayAndTheOtherHalfIsKept() {
        startsIn("5 hours");
        Answer quote = refunding.asks(seat(0)).expecting(200);
        assertThat(quote.body().get("percent").asInt()).isEqualTo(50);
        assertThat(quote.body().get("steps")).hasSize(2);

        Answer left = refunding.gives(seat(0)).expecting(200);

        assertThat(left.body().get("kept").get("amount").asLong()).isEqualTo(Venue.PRICE / 2);
        awaitLeft(2 * Venue.PRICE + Venue.PRICE / 2);
        refunding.gives(ALL).expecting(200);
        awaitLeft(3 * Venue.PRICE / 2);
    }

    @Test
    void shortlyBeforeTheStartSeatsAreGivenBackForNothing() {
        startsIn("2 hours");

        Answer gone = refunding.gives(ALL, 0, Guest.newKey()).expecting(200);

        assertThat(gone.body().get("kept").get("amount").asLong()).isEqualTo(3 * Venue.PRICE);
        assertThat(refundStates()).isEmpty();
        people.aGuest().holds(hall.session(), seat(0)).expecting(201);
    }

    @Test
    void nothingIsDoneWhenTheStepChangedMeanwhile() {
        long promised = Refunding.refundOf(refunding.asks(seat(0)).expecting(200));
        startsIn("5 hours");

        Answer no = refunding.gives(seat(0), promised, Guest.newKey()).expecting(409);

        assertThat(no.code()).isEqualTo("REFUND_CHANGED");
        assertThat(no.body().get("quote").get("refund").get("amount").asLong()).isEqualTo(Venue.PRICE / 2);
        assertThat(guest.api().get("/v1/bookings/" + refunding.booking()).body().get("units"))
                .hasSize(3);
        assertThat(refundStates()).isEmpty();
        assertThat(people.aGuest().holds(hall.session(), seat(0)).status()).isEqualTo(409);
    }

    @Test
    void aRepeatedRequestGivesNothingMoreBack() {
        String key = Guest.newKey();
        refunding.gives(seat(0), Venue.PRICE, key).expecting(200);
        // As if the answer had been lost with the server.
        jdbc.sql("DELETE FROM idempotency_record WHERE key = :key")
                .param("key", key)
                .update();

        Answer again = refunding.gives(seat(0), Venue.PRICE, key).expecting(200);

        assertThat(again.body().get("units")).hasSize(2);
        awaitLeft(2 * Venue.PRICE);
        assertThat(refundStates()).hasSize(1);
        assertThat(refunding.gives(seat(1), Venue.PRICE, key).expecting(422).code())
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void whatCannotBeGivenBackIsRefusedWithAReason() {
        startsIn("-1 minute");
        assertThat(refunding.asks(ALL).expecting(409).code()).isEqualTo("BOOKING_STARTED");
        startsIn("30 days");
        set("CHECKED_IN");
        assertThat(refunding
                        .gives(ALL, 3 * Venue.PRICE, Guest.newKey())
                        .expecting(409)
                        .code())
                .isEqualTo("ALREADY_CHECKED_IN");
        set("NO_SHOW");
        assertThat(refunding.asks(ALL).expecting(409).code()).isEqualTo("BOOKING_STARTED");
        set("CONFIRMED");
        refunding.gives(ALL).expecting(200);
        assertThat(refunding.asks(ALL).expecting(409).code()).isEqualTo("ALREADY_CANCELLED");
        assertThat(refunding.gives(ALL, 0, Guest.newKey()).expecting(409).code())
                .isEqualTo("ALREADY_CANCELLED");
        guest.confirms(paid, Map.of("paymentKey", "x", "orderId", paid.text("orderId"), "amount", "165000"))
                .expecting(200);
    }

    @Test
    void nobodyElseAsksOrGivesBack() {
        Refunding stranger = new Refunding(people.aGuest(), refunding.booking());
        assertThat(stranger.asks(ALL).expecting(404).code()).isEqualTo("NOT_FOUND");
        assertThat(stranger.gives(ALL, 3 * Venue.PRICE, Guest.newKey())
                        .expecting(404)
                        .code())
                .isEqualTo("NOT_FOUND");
        assertThat(stranger.guest().api().get(history()).expecting(404).code()).isEqualTo("NOT_FOUND");
        assertThat(people.anOwner().get(history()).expecting(404).code()).isEqualTo("NOT_FOUND");
    }

    @Test
    void nonsenseIsRefused() {
        String foreign = hall.units().get(7);
        assertThat(refunding.asks(List.of(foreign)).expecting(400).code()).isEqualTo("INVALID_FIELDS");
        assertThat(refunding
                        .gives(List.of(seat(0).getFirst(), seat(0).getFirst()), 1, Guest.newKey())
                        .expecting(400)
                        .code())
                .isEqualTo("INVALID_FIELDS");
        assertThat(refunding.asks(List.of("nonsense")).status()).isEqualTo(400);
        assertThat(guest.api()
                        .post("/v1/bookings/" + refunding.booking() + "/cancellations", Map.of("unitIds", ALL))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void theHistorySaysWhoDidWhatAndWhy() {
        refunding.gives(seat(1)).expecting(200);

        for (JsonNode items : List.of(
                guest.api().get(history()).expecting(200).body().get("items"),
                hall.owner().get(history()).expecting(200).body().get("items"))) {
            assertThat(items).hasSize(2);
            assertThat(items.get(0).get("kind").asString()).isEqualTo("CONFIRMED");
            assertThat(items.get(1).get("kind").asString()).isEqualTo("UNITS_CANCELLED");
            assertThat(items.get(1).get("by").asString()).isEqualTo("GUEST");
            assertThat(items.get(1).get("refund").get("amount").asLong()).isEqualTo(Venue.PRICE);
            assertThat(ids(items.get(1).get("units"))).isEqualTo(seat(1));
        }
    }

    private String history() {
        return "/v1/bookings/" + refunding.booking() + "/history";
    }

    private List<String> seat(int index) {
        return List.of(hall.units().get(index));
    }

    private String calendar() {
        return guest.api()
                .get("/v1/bookings/" + refunding.booking() + "/calendar.ics")
                .expecting(200)
                .raw()
                .body()
                .replace("\r\n ", "");
    }

    private void awaitLeft(long won) {
        await().until(() -> ledger.balanceOf(paid.text("orderId")) == won);
    }

    private List<String> refundStates() {
        return jdbc.sql("SELECT state FROM refund WHERE payment_id = CAST(:payment AS uuid) ORDER BY id")
                .param("payment", paid.text("id"))
                .query((rs, row) -> rs.getString(1))
                .list();
    }

    /** Of a booking that was made the day before yesterday. */
    private void startsIn(String time) {
        jdbc.sql("""
                        UPDATE booking
                           SET starts_at = clock_timestamp() + CAST(:time AS interval),
                               ends_at = clock_timestamp() + CAST(:time AS interval) + INTERVAL '2 hours',
                               confirmed_at = clock_timestamp() - INTERVAL '2 days'
                         WHERE id = CAST(:booking AS uuid)
                        """).param("time", time).param("booking", refunding.booking()).update();
    }

    private void set(String state) {
        jdbc.sql("UPDATE booking SET state = :state, no_show_at = clock_timestamp() WHERE id = CAST(:booking AS uuid)")
                .param("state", state)
                .param("booking", refunding.booking())
                .update();
    }

    private static List<String> ids(JsonNode units) {
        return units.valueStream().map(unit -> unit.get("unitId").asString()).toList();
    }
}

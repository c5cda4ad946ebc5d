package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Race;
import io.hanjul.testing.Refunding;
import io.hanjul.testing.SandboxLedger;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goal: of a session that was called off nobody has anything, and everybody has all of their money. */
@BesideTest
@ResourceLock("SessionClearingIT")
class SessionClearingIT {

    private static final String REASON = "무대 설비가 고장 났습니다";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SandboxLedger ledger;

    private Venue hall;

    @BeforeEach
    void openAHall() {
        hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(2, 10), 4));
    }

    @Test
    void everyBookingIsGivenBackInFullAndNothingCanBeBoughtAnyMore() {
        Answer lost = buyAndGiveBackHalfLost(4);
        Guest whole = people.aGuest();
        Answer paid = buy(whole, 0, 2);
        Guest inPart = people.aGuest();
        Answer keptOnce = buy(inPart, 2, 2);
        cheaply(keptOnce.text("bookingId"));
        new Refunding(inPart, keptOnce.text("bookingId"))
                .gives(hall.units().subList(2, 3))
                .expecting(200);
        people.aGuest().holds(hall.session(), hall.units().subList(5, 6)).expecting(201);

        Answer begun = callOff(REASON).expecting(200);

        assertThat(begun.text("reason")).isEqualTo(REASON);
        assertThat(begun.body().get("bookings").asInt()).isEqualTo(3);
        awaitDone();
        await().atMost(PATIENCE).until(() -> ledger.balanceOf(paid.text("orderId")) == 0);
        // What was given back before follows the terms of that moment, be it all of a booking or some of it.
        await().atMost(PATIENCE).until(() -> ledger.balanceOf(keptOnce.text("orderId")) == Venue.PRICE / 2);
        await().atMost(PATIENCE).until(() -> ledger.balanceOf(lost.text("orderId")) == Venue.PRICE / 2);
        Answer booking =
                whole.api().get("/v1/bookings/" + paid.text("bookingId")).expecting(200);
        assertThat(booking.text("state")).isEqualTo("CANCELLED");
        assertThat(booking.body().get("session").get("calledOff").asString()).isEqualTo(REASON);
        var history = whole.api()
                .get("/v1/bookings/" + paid.text("bookingId") + "/history")
                .body()
                .get("items");
        assertThat(history.get(1).get("by").asString()).isEqualTo("ORGANISER");
        assertThat(history.get(1).get("reason").asString()).isEqualTo(REASON);
        assertThat(history.get(1).get("refund").get("amount").asLong()).isEqualTo(2 * Venue.PRICE);
        await().until(() -> people.aGuest()
                .holds(hall.session(), hall.units().subList(0, 1))
                .code()
                .matches("SALE_NOT_OPEN|CELL_NOT_FOR_SALE"));
        assertThat(cellsThatAreNot("BLOCKED")).isZero();
    }

    /** Called off, and not one booking given back yet. */
    @Test
    void fromTheMomentItIsCalledOffNobodyLosesMoneyAndNobodyComesIn() {
        Guest guest = people.aGuest();
        Answer paid = buy(guest, 0, 2);
        cheaply(paid.text("bookingId"));
        Answer booking =
                guest.api().get("/v1/bookings/" + paid.text("bookingId")).expecting(200);
        jdbc.sql("UPDATE session SET called_off = 'of a sudden' WHERE id = CAST(:id AS uuid)")
                .param("id", hall.session())
                .update();

        Answer refused = hall.owner()
                .withKey(Guest.newKey())
                .post(
                        "/v1/sessions/" + hall.session() + "/check-ins",
                        Map.of("ticket", booking.text("ticket"), "gate", "A"));
        var refunding = new Refunding(guest, paid.text("bookingId"));
        Answer quote = refunding.asks(List.of()).expecting(200);
        Answer left = refunding.gives(hall.units().subList(0, 1)).expecting(200);

        assertThat(refused.expecting(409).code()).isEqualTo("TICKET_CANCELLED");
        assertThat(quote.body().get("percent").asInt()).isEqualTo(100);
        assertThat(quote.body().get("steps")).hasSize(1);
        assertThat(left.body().get("kept").get("amount").asLong()).isZero();
        await().atMost(PATIENCE).until(() -> ledger.balanceOf(paid.text("orderId")) == Venue.PRICE);
    }

    /** Many pay at the moment in which the session is called off: booked or not, all of them end with their money. */
    @Test
    void whoPaysMeanwhileGetsAllOfItBack() {
        var payers = new ArrayList<Supplier<Answer>>();
        var payments = new ArrayList<Answer>();
        for (int seat = 0; seat < 10; seat++) {
            Guest guest = people.aGuest();
            Answer hold = guest.holds(hall.session(), hall.units().subList(seat, seat + 1));
            Answer payment = guest.startsToPay(hold.expecting(201).text("id")).expecting(201);
            Map<String, String> approval = guest.choosesAtTheGateway(payment, "approve");
            payments.add(payment);
            payers.add(() -> guest.confirms(payment, approval));
        }
        payers.add(5, () -> callOff(REASON).expecting(200));

        Race.of(payers, Supplier::get);

        awaitDone();
        payments.forEach(
                payment -> await().atMost(PATIENCE).until(() -> ledger.balanceOf(payment.text("orderId")) == 0));
        assertThat(cellsThatAreNot("BLOCKED")).isZero();
        assertThat(standing()).isZero();
    }

    @Test
    void aGuestWhoCancelsAtTheSameMomentGetsItBackOnce() {
        List<Guest> guests =
                IntStream.range(0, 6).mapToObj(seat -> people.aGuest()).toList();
        List<Answer> paid = IntStream.range(0, 6)
                .mapToObj(seat -> buy(guests.get(seat), seat, 1))
                .toList();
        var acts = new ArrayList<Supplier<Answer>>();
        for (int i = 0; i < 6; i++) {
            var refunding = new Refunding(guests.get(i), paid.get(i).text("bookingId"));
            acts.add(() -> refunding.gives(List.of(), Venue.PRICE, Guest.newKey()));
        }
        acts.add(() -> callOff(REASON).expecting(200));

        Race.of(acts, Supplier::get);

        awaitDone();
        paid.forEach(payment -> {
            await().atMost(PATIENCE).until(() -> ledger.balanceOf(payment.text("orderId")) == 0);
            assertThat(refundsOf(payment)).isEqualTo(1);
        });
    }

    /** As after a kill: what was done is found done, and the rest is gone on with. */
    @Test
    void whatWasInterruptedIsGoneOnWith() {
        Answer paid = buy(people.aGuest(), 0, 1);
        callOff(REASON).expecting(200);
        awaitDone();

        jdbc.sql("UPDATE session_clearing SET done_at = NULL WHERE session_id = CAST(:session AS uuid)")
                .param("session", hall.session())
                .update();

        awaitDone();
        await().atMost(PATIENCE).until(() -> ledger.balanceOf(paid.text("orderId")) == 0);
        assertThat(refundsOf(paid)).isEqualTo(1);
    }

    @Test
    void whatWasHeldCanStillBeRead() {
        Guest guest = people.aGuest();
        Answer paid = buy(guest, 0, 1);
        String held = guest.holds(hall.session(), hall.units().subList(5, 6))
                .expecting(201)
                .text("id");
        callOff(REASON).expecting(200);
        awaitDone();
        await().until(() -> people.aGuest()
                .holds(hall.session(), hall.units().subList(1, 2))
                .code()
                .equals("SALE_NOT_OPEN"));

        assertThat(guest.api().get("/v1/holds/" + held).expecting(200).text("state"))
                .isEqualTo("REVOKED");
        assertThat(guest.api()
                        .get("/v1/holds/" + paid.text("holdId"))
                        .expecting(200)
                        .text("state"))
                .isEqualTo("REVOKED");
        guest.api().get("/v1/holds?state=REVOKED").expecting(200);
    }

    @Test
    void onlyWhoManagesItCallsItOffOnceAndWithAReason() {
        String address = "/v1/sessions/" + hall.session() + "/calling-off";
        assertThat(hall.owner().get(address).expecting(404).code()).isEqualTo("NOT_FOUND");
        assertThat(post(people.anOwner(), REASON).expecting(404).code()).isEqualTo("NOT_FOUND");
        assertThat(post(people.aGuest().api(), REASON).status()).isEqualTo(403);
        assertThat(callOff(" ").expecting(400).code()).isEqualTo("INVALID_FIELDS");
        assertThat(hall.owner()
                        .post(address, Map.of("reason", REASON))
                        .expecting(428)
                        .code())
                .isEqualTo("VERSION_REQUIRED");
        callOff(REASON).expecting(200);

        assertThat(callOff("another reason").expecting(200).text("reason")).isEqualTo(REASON);
        awaitDone();
    }

    private Answer callOff(String reason) {
        return post(hall.owner(), reason);
    }

    private Answer post(Api who, String reason) {
        String version = hall.owner()
                .get("/v1/sessions/" + hall.session())
                .expecting(200)
                .body()
                .get("version")
                .asString();
        return who.with("If-Match", "\"" + version + "\"")
                .post("/v1/sessions/" + hall.session() + "/calling-off", Map.of("reason", reason));
    }

    private void awaitDone() {
        await().atMost(PATIENCE)
                .until(() -> hall.owner()
                        .get("/v1/sessions/" + hall.session() + "/calling-off")
                        .expecting(200)
                        .body()
                        .get("done")
                        .asBoolean());
    }

    private Answer buy(Guest guest, int from, int seats) {
        return guest.buys(guest.holds(hall.session(), hall.units().subList(from, from + seats)))
                .expecting(200);
    }

    private Answer buyAndGiveBackHalfLost(int seat) {
        Guest early = people.aGuest();
        Answer paid = buy(early, seat, 1);
        cheaply(paid.text("bookingId"));
        new Refunding(early, paid.text("bookingId")).gives(List.of()).expecting(200);
        return paid;
    }

    /** As if it were the last day: half of what is given back is kept. */
    private void cheaply(String booking) {
        jdbc.sql("UPDATE booking SET refund_minutes = '{1}', refund_percents = '{50}', refund_grace_minutes = 0"
                        + " WHERE id = CAST(:booking AS uuid)")
                .param("booking", booking)
                .update();
    }

    private long standing() {
        return count("SELECT count(*) FROM booking WHERE session_id = CAST(:id AS uuid) AND state <> 'CANCELLED'");
    }

    private long cellsThatAreNot(String state) {
        return count("SELECT count(*) FROM cell WHERE session_id = CAST(:id AS uuid) AND state <> '" + state + "'");
    }

    private long count(String query) {
        return jdbc.sql(query).param("id", hall.session()).query(Long.class).single();
    }

    private long refundsOf(Answer payment) {
        return jdbc.sql("SELECT count(*) FROM refund WHERE payment_id = CAST(:id AS uuid)")
                .param("id", payment.text("id"))
                .query(Long.class)
                .single();
    }
}

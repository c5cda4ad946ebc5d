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
import io.hanjul.testing.SlowPayment;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Goal: a list offers as long as its session is sold, and what it offers is never somebody's who has paid late. */
@BesideTest
class ReturnsEndIT {

    private static final int SEATS = 4;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SandboxLedger ledger;

    private Venue hall;
    private SoldOutHall list;
    private Refunding booked;
    private Guest payer;
    private String held;

    /** The first three are booked together, the last one is held. */
    @BeforeEach
    void sellOut() {
        hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(1, SEATS), 4));
        list = new SoldOutHall(hall, people, jdbc);
        Guest guest = people.aGuest();
        Answer paid = guest.buys(guest.holds(hall.session(), hall.units().subList(0, 3)));
        booked = new Refunding(guest, paid.expecting(200).text("bookingId"));
        payer = people.aGuest();
        held = payer.holds(hall.session(), hall.units().subList(3, 4))
                .expecting(201)
                .text("id");
    }

    private void gives(int seat) {
        booked.gives(hall.units().subList(seat, seat + 1)).expecting(200);
    }

    private void moves(String statement, String id, Duration fromNow) {
        jdbc.sql(statement)
                .param("id", id)
                .param("seconds", fromNow.toSeconds())
                .update();
    }

    private void saleClosesIn(Duration time) {
        moves(
                "UPDATE sale SET closes_at = clock_timestamp() + make_interval(secs => :seconds)"
                        + " WHERE id = CAST(:id AS uuid)",
                hall.sale(),
                time);
    }

    private void sessionStartsIn(Duration time) {
        moves(
                "UPDATE session SET starts_at = clock_timestamp() + make_interval(secs => :seconds)"
                        + " WHERE id = CAST(:id AS uuid)",
                hall.session(),
                time);
    }

    private Answer board() {
        return people.stranger().get(list.path("")).expecting(200);
    }

    private int listed() {
        return jdbc.sql("SELECT count(*) FROM cell WHERE session_id = CAST(:id AS uuid) AND listed")
                .param("id", hall.session())
                .query(Integer.class)
                .single();
    }

    private void assertOver(Guest waited) {
        list.awaitState(waited, "ENDED");
        await().untilAsserted(() -> assertThat(listed()).isZero());
        assertThat(list.asks(people.aGuest(), Map.of("units", 1)).expecting(409).code())
                .isEqualTo("RETURNS_OVER");
        assertThat(board().body().get("open").asBoolean()).isFalse();
    }

    @Test
    void whenTheSaleClosesNobodyWaitsAnyMoreAndWhatIsOfferedIsStillPaidFor() {
        Guest offered = list.whoAsksFor(1);
        gives(0);
        String hold = list.offerOf(offered);
        Guest waits = list.whoAsksFor(1);

        saleClosesIn(Duration.ZERO);

        assertOver(waits);
        Answer payment = offered.startsToPay(hold).expecting(201);
        offered.confirms(payment, offered.choosesAtTheGateway(payment, "approve"))
                .expecting(200);
        list.awaitState(offered, "TAKEN");
        gives(1);
        await().untilAsserted(() -> assertThat(list.free()).isEqualTo(1));
        assertThat(list.ask(waits).get("state").asString()).isEqualTo("ENDED");
    }

    /** With the reason, whether somebody waits or has an offer; nobody missed anything by it. */
    @Test
    void whenTheSessionIsCalledOffEverybodyOnTheListIsToldSo() {
        Guest offered = list.whoAsksFor(1);
        gives(0);
        list.offerOf(offered);
        Guest waits = list.whoAsksFor(1);

        callOff("flood");

        for (Guest guest : List.of(offered, waits)) {
            assertThat(list.ask(guest).get("state").asString()).isEqualTo("CALLED_OFF");
            await().untilAsserted(() -> assertThat(kept(guest)).isEqualTo("CALLED_OFF"));
            JsonNode told = list.ask(guest);
            assertThat(told.get("state").asString()).isEqualTo("CALLED_OFF");
            assertThat(told.at("/session/calledOff").asString()).isEqualTo("flood");
            assertThat(told.get("missed").asInt()).isZero();
            assertThat(told.get("offers")).isEmpty();
        }
        assertThat(listed()).isZero();
    }

    private void callOff(String reason) {
        String session = "/v1/sessions/" + hall.session();
        String version =
                hall.owner().get(session).expecting(200).body().get("version").asString();
        hall.owner()
                .with("If-Match", "\"" + version + "\"")
                .post(session + "/calling-off", Map.of("reason", reason))
                .expecting(200);
    }

    private String kept(Guest guest) {
        return jdbc.sql("SELECT state FROM return_ask WHERE id = CAST(:id AS uuid)")
                .param("id", list.ask(guest).get("id").asString())
                .query(String.class)
                .single();
    }

    @Test
    void anOfferLastsNoLongerThanTheTimeUntilTheStartAndTheListNoLongerThanThat() {
        Guest offered = list.whoAsksFor(1);
        Guest waits = list.whoAsksFor(1);
        sessionStartsIn(Duration.ofMinutes(3));
        Instant start = jdbc.sql("SELECT starts_at FROM session WHERE id = CAST(:id AS uuid)")
                .param("id", hall.session())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        await().untilAsserted(
                        () -> assertThat(Instant.parse(board().text("endsAt"))).isEqualTo(start));

        gives(0);

        list.offerOf(offered);
        Instant until = Instant.parse(
                list.ask(offered).get("offers").get(0).get("until").asString());
        assertThat(until).isBetween(start.minus(Duration.ofMinutes(2)), start);
        sessionStartsIn(Duration.ZERO);
        assertOver(waits);
    }

    /** With less than a minute left an offer is of no use; what comes back is everybody's. */
    @Test
    void atTheVeryEndWhatComesBackGoesOnSale() {
        Guest waits = list.whoAsksFor(1);
        saleClosesIn(Duration.ofSeconds(55));
        await().untilAsserted(() ->
                assertThat(board().body().get("offerSeconds").asInt()).isZero());

        gives(0);

        await().untilAsserted(() -> assertThat(list.free()).isEqualTo(1));
        assertThat(list.ask(waits).get("state").asString()).isEqualTo("WAITING");
        people.aGuest().holds(hall.session(), hall.units().subList(0, 1)).expecting(201);
    }

    /** The hold has run out at the gateway, and its seat is offered to somebody who waited. */
    @Test
    void aPaymentThatComesLateDoesNotTakeBackWhatIsOffered() {
        Guest waits = list.whoAsksFor(1);
        Answer payment = payer.startsToPay(held).expecting(201);
        var slow = SlowPayment.by(payer, payment);

        list.runsOut(held);
        String offer = list.offerOf(waits);

        assertThat(slow.isApproved().expecting(409).code()).isEqualTo("PAID_TOO_LATE");
        await().until(() -> ledger.balanceOf(payment.text("orderId")) == 0);
        Answer other = waits.startsToPay(offer).expecting(201);
        waits.confirms(other, waits.choosesAtTheGateway(other, "approve")).expecting(200);
        assertThat(payer.api().get("/v1/bookings").body().get("items")).isEmpty();
    }

    /** Who waits wants two, so nobody is offered the one: it is still there for who had it, and pays late. */
    @Test
    void aPaymentThatComesLateGetsWhatTheListHasNoUseFor() {
        Guest waits = list.whoAsksFor(2);
        Answer payment = payer.startsToPay(held).expecting(201);
        var slow = SlowPayment.by(payer, payment);

        list.runsOut(held);
        await().untilAsserted(() -> assertThat(list.free()).isEqualTo(1));

        assertThat(slow.isApproved().expecting(200).text("bookingId")).isNotEmpty();
        assertThat(list.ask(waits).get("state").asString()).isEqualTo("WAITING");
        await().untilAsserted(() -> assertThat(list.free()).isZero());
        gives(1);
        gives(2);
        assertThat(list.unitsOf(waits))
                .containsExactlyInAnyOrderElementsOf(hall.units().subList(1, 3));
    }
}

package io.hanjul.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.SandboxLedger;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Shops;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Goal: a rehearsal is as real as a sale gets, and leaves no trace in one. */
@ServerTest
class RehearsalIT {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SandboxLedger gateway;

    private Venue hall;
    private String realRoom;
    private Api operator;

    /** A rehearsal of the hall's sale. */
    private record Rehearsal(String sale, String session, String room, List<Guest> guests) {}

    @BeforeEach
    void setUpASale() {
        hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(2, 6), 4));
        realRoom = hall.opensARoom(600, 100);
        operator = people.anOperator();
    }

    @Test
    void simulatedGuestsBuyOnTheWholeWayAndTakingsDoNotKnowThem() {
        Rehearsal rehearsal = rehearse(operator, 2);
        Guest guest = rehearsal.guests().getFirst();

        Answer booked = buys(guest, rehearsal, 0);

        String booking = booked.expecting(200).text("bookingId");
        assertThat(guest.api().get("/v1/bookings/" + booking).expecting(200).text("state"))
                .isEqualTo("CONFIRMED");
        assertThat(jdbc.sql("SELECT b.rehearsal AND p.rehearsal FROM booking b JOIN payment p ON p.id = b.payment_id"
                                + " WHERE CAST(b.id AS text) = :booking")
                        .param("booking", booking)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(view(rehearsal).get("sold").asInt()).isEqualTo(1);
    }

    @Test
    void realAndSimulatedGuestsNeverMeet() {
        Rehearsal rehearsal = rehearse(operator, 1);
        Guest simulated = rehearsal.guests().getFirst();
        Guest real = people.aGuest();

        for (Api somebodyReal : List.of(real.api(), people.stranger(), hall.owner(), operator)) {
            assertThat(somebodyReal
                            .post("/v1/rooms/" + rehearsal.room() + "/turns", Map.of())
                            .code())
                    .isEqualTo("REHEARSAL_SALE");
        }
        assertThat(real.api()
                        .post("/v1/rooms/" + rehearsal.room() + "/entries", Map.of())
                        .code())
                .isEqualTo("REHEARSAL_SALE");
        assertThat(real.holds(rehearsal.session(), hall.units().subList(0, 1)).code())
                .isEqualTo("REHEARSAL_SALE");
        assertThat(simulated
                        .api()
                        .post("/v1/rooms/" + realRoom + "/turns", Map.of())
                        .code())
                .isEqualTo("REHEARSAL_GUEST");
        assertThat(simulated
                        .api()
                        .post("/v1/rooms/" + realRoom + "/entries", Map.of())
                        .code())
                .isEqualTo("REHEARSAL_GUEST");
        assertThat(simulated.holds(hall.session(), hall.units().subList(0, 1)).code())
                .isEqualTo("REHEARSAL_GUEST");
    }

    @Test
    void oneRehearsalsGuestsCannotActInAnother() {
        Guest ofTheFirst = rehearse(operator, 1).guests().getFirst();
        Rehearsal second = rehearse(operator, 1);

        assertThat(ofTheFirst
                        .api()
                        .post("/v1/rooms/" + second.room() + "/turns", Map.of())
                        .code())
                .isEqualTo("REHEARSAL_GUEST");
    }

    @Test
    void guestsDoNotSeeThatSomethingIsRehearsed() {
        String offering = people.stranger().get("/v1/sales/" + hall.sale()).text("offeringId");
        var before = people.stranger()
                .get("/v1/offerings/" + offering)
                .expecting(200)
                .body();

        rehearse(operator, 1);

        assertThat(people.stranger().get("/v1/offerings/" + offering).body()).isEqualTo(before);
    }

    @Test
    void whatIsOnlyRehearsedIsNotListed() {
        String session = aSession();
        String offering = hall.owner().get("/v1/sessions/" + session).text("offeringId");
        sell(session, Map.of("rehearsal", true));

        assertThat(people.stranger().get("/v1/offerings?limit=5").body().toString())
                .doesNotContain(offering);
    }

    @Test
    void theEndRefusesItsGuestsRefundsThemAndFreesTheSeatsForARealSale() {
        String session = aSession();
        String sale = sell(session, Map.of("rehearsal", true)).expecting(201).text("id");
        Guest guest = guestsOf(operator, sale, 1).getFirst();
        var units = hall.units().subList(0, 1);
        Answer hold = guest.holds(session, units).expecting(201);
        Answer payment = guest.startsToPay(hold.text("id")).expecting(201);
        guest.confirms(payment, guest.choosesAtTheGateway(payment, "approve")).expecting(200);
        assertThat(gateway.balanceOf(payment.text("orderId"))).isPositive();

        operator.post("/v1/rehearsals/" + sale + "/end", Map.of()).expecting(202);

        assertThat(guest.api().get("/v1/bookings").expecting(401).code()).isEqualTo("TOKEN_INVALID");
        asIfTheEndWereAMinuteAgo(sale);
        await().atMost(PATIENCE).until(() -> stageOf(sale).equals("ENDED"));
        await().atMost(PATIENCE).until(() -> gateway.balanceOf(payment.text("orderId")) == 0);
        assertThat(operator.post("/v1/rehearsals/" + sale + "/guests", Map.of("guests", 1))
                        .code())
                .isEqualTo("NO_REHEARSAL");
        sell(session, Map.of()).expecting(201);
        Guest real = people.aGuest();
        real.buys(real.holds(session, units)).expecting(200);
    }

    @Test
    void aSaleCanBeMarkedUntilSomebodyRealIsInItsLine() {
        Instant tomorrow = clock.instant().plus(1, ChronoUnit.DAYS);
        String sale =
                sell(aSession(), Map.of("opensAt", tomorrow)).expecting(201).text("id");
        String other =
                sell(aSession(), Map.of("opensAt", tomorrow)).expecting(201).text("id");
        String room = hall.owner()
                .post("/v1/rooms", Map.of("saleId", other, "ratePerMinute", 60, "maxInside", 10))
                .expecting(201)
                .text("id");
        Guest first = people.aGuest().joins(room);
        await().atMost(PATIENCE)
                .until(() -> first.looksAtTheLine(room).get("state").asString().equals("WAITING"));

        assertThat(hall.owner()
                        .post("/v1/sales/" + sale + "/rehearsal", Map.of())
                        .expecting(200)
                        .body()
                        .at("/sale/rehearsal")
                        .asBoolean())
                .isTrue();
        for (String tooLate : List.of(other, hall.sale())) {
            assertThat(hall.owner()
                            .post("/v1/sales/" + tooLate + "/rehearsal", Map.of())
                            .expecting(409)
                            .code())
                    .isEqualTo("SALE_HAS_GUESTS");
        }
        assertThat(people.stranger()
                        .get("/v1/sales/" + other)
                        .body()
                        .get("rehearsal")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void othersHaveNoBusinessThere() {
        Rehearsal rehearsal = rehearse(operator, 1);
        Api otherOwner = people.anOwner();
        Map<String, Integer> nothing = Map.of();

        otherOwner.post("/v1/sales/" + hall.sale() + "/rehearsals", nothing).expecting(404);
        otherOwner
                .post("/v1/rehearsals/" + rehearsal.sale() + "/guests", Map.of("guests", 1))
                .expecting(404);
        otherOwner.post("/v1/rehearsals/" + rehearsal.sale() + "/end", nothing).expecting(404);
        otherOwner.get("/v1/rehearsals/" + rehearsal.sale()).expecting(404);
        otherOwner.get("/v1/rehearsals").expecting(403);
        people.aGuest().api().get("/v1/rehearsals/" + rehearsal.sale()).expecting(403);
        operator.post("/v1/rehearsals/" + hall.sale() + "/guests", Map.of("guests", 1))
                .expecting(409);
        operator.post("/v1/rehearsals/" + rehearsal.sale() + "/guests", Map.of("guests", 0))
                .expecting(400);
        operator.post("/v1/rehearsals/" + rehearsal.sale() + "/guests", Map.of("guests", 50_001))
                .expecting(400);
        assertThat(operator.get("/v1/rehearsals")
                        .expecting(200)
                        .body()
                        .at("/items/0/sale/id")
                        .asString())
                .isEqualTo(rehearsal.sale());
        assertThat(rehearse(hall.owner(), 1).guests()).hasSize(1);
    }

    /** What began before the end is given some seconds to arrive; the test need not wait for them. */
    private void asIfTheEndWereAMinuteAgo(String sale) {
        jdbc.sql("UPDATE sale SET rehearsal_ended_at = rehearsal_ended_at - CAST('1 minute' AS interval)"
                        + " WHERE CAST(id AS text) = :sale")
                .param("sale", sale)
                .update();
    }

    private Rehearsal rehearse(Api who, int guests) {
        Answer made =
                who.post("/v1/sales/" + hall.sale() + "/rehearsals", Map.of()).expecting(201);
        String sale = made.body().at("/sale/id").asString();
        return new Rehearsal(
                sale,
                made.body().at("/sale/sessionIds/0").asString(),
                made.text("roomId"),
                guestsOf(who, sale, guests));
    }

    private List<Guest> guestsOf(Api who, String sale, int guests) {
        return who.post("/v1/rehearsals/" + sale + "/guests", Map.of("guests", guests))
                .expecting(200)
                .body()
                .get("tokens")
                .valueStream()
                .map(token -> Guest.simulated(people.stranger(), token.asString()))
                .toList();
    }

    private Answer buys(Guest guest, Rehearsal rehearsal, int unit) {
        guest.joins(rehearsal.room()).isCalledAndEnters(rehearsal.room());
        return guest.buys(guest.holds(rehearsal.session(), List.of(hall.units().get(unit))));
    }

    private JsonNode view(Rehearsal rehearsal) {
        return operator.get("/v1/rehearsals/" + rehearsal.sale()).expecting(200).body();
    }

    private String stageOf(String sale) {
        return operator.get("/v1/rehearsals/" + sale).expecting(200).text("stage");
    }

    /** A session of an offering of its own in the same hall, not on sale yet. */
    private String aSession() {
        String layout = hall.owner().get("/v1/sessions/" + hall.session()).text("layoutId");
        String place = hall.owner().get("/v1/layouts/" + layout).text("placeId");
        String offering = Shops.offering(hall.owner(), place);
        return Shops.session(hall.owner(), offering, layout, clock.instant().plus(30, ChronoUnit.DAYS));
    }

    private Answer sell(String session, Map<String, Object> other) {
        Instant now = clock.instant();
        var body = new HashMap<>(Shops.saleBody(session, now.minusSeconds(1), now.plus(29, ChronoUnit.DAYS), Map.of()));
        body.putAll(other);
        String offering = hall.owner().get("/v1/sessions/" + session).text("offeringId");
        return hall.owner().post("/v1/offerings/" + offering + "/sales", body);
    }
}

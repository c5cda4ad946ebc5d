package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Goal: bad input on the way to a booking gets the right code, changes nothing, and is never our fault (5xx). */
@ServerTest
class HostilePurchaseIT {

    @Autowired
    People people;

    @Autowired
    Clock clock;

    private Venue hall;
    private Guest guest;

    @BeforeEach
    void openAHall() {
        hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(2, 10), 4));
        guest = people.aGuest();
    }

    @Test
    void whoIsNotSignedInHoldsNothing() {
        var answer = people.stranger().withKey(Guest.newKey()).post("/v1/holds", wanted(0));
        assertThat(answer.expecting(401).code()).isEqualTo("SIGN_IN_REQUIRED");
    }

    @Test
    void aHoldNeedsAKey() {
        assertThat(guest.api().post("/v1/holds", wanted(0)).expecting(400).code())
                .isEqualTo("IDEMPOTENCY_KEY_REQUIRED");
    }

    @Test
    void nonsenseIsNamed() {
        String seat = hall.units().getFirst();
        assertThat(guest.holds(hall.session(), List.of()).expecting(400).code()).isEqualTo("INVALID_FIELDS");
        assertThat(guest.holds(hall.session(), List.of(seat, seat))
                        .expecting(400)
                        .code())
                .isEqualTo("INVALID_FIELDS");
        assertThat(guest.holds(hall.session(), List.of("no-id")).expecting(400).code())
                .isEqualTo("INVALID_FIELDS");
        assertThat(guest.holds(hall.session(), List.of(hall.session()))
                        .expecting(400)
                        .code())
                .isEqualTo("CELL_NOT_FOR_SALE");
        assertThat(guest.holds(hall.sale(), List.of(seat)).expecting(404).code())
                .isEqualTo("NOT_FOUND");
        assertThat(post("/v1/holds", "{\"sessionId\":null,\"unitIds\":null}")
                        .expecting(400)
                        .code())
                .isEqualTo("INVALID_FIELDS");
        assertThat(post("/v1/holds", "[[[[[").expecting(400).code()).isEqualTo("MALFORMED");
    }

    @Test
    void anUnknownFieldIsRefusedByName() {
        var answer = post(
                "/v1/holds",
                "{\"sessionId\":\"%s\",\"unitIds\":[\"%s\"],\"price\":1}"
                        .formatted(hall.session(), hall.units().getFirst()));
        assertThat(answer.expecting(400).code()).isEqualTo("MALFORMED");
        assertThat(answer.body().get("errors").get(0).get("field").asString()).isEqualTo("price");
    }

    @Test
    void moreThanAPersonMayHaveIsRefusedWithTheLimit() {
        var answer = guest.holds(hall.session(), hall.units().subList(0, 5)).expecting(409);
        assertThat(answer.code()).isEqualTo("LIMIT_REACHED");
        assertThat(answer.body().get("limit").asInt()).isEqualTo(4);
    }

    @Test
    void whatIsLeftOfTheLimitIsToldToEachForThemselves() {
        String path = "/v1/sales/" + hall.sale() + "/allowance";
        guest.holds(hall.session(), hall.units().subList(0, 3)).expecting(201);
        assertThat(guest.api().get(path).expecting(200).body().get("taken").asInt())
                .isEqualTo(3);
        var others = people.aGuest().api().get(path).expecting(200).body();
        assertThat(others.get("taken").asInt()).isZero();
        assertThat(others.get("limit").asInt()).isEqualTo(4);
        assertThat(people.stranger().get(path).status()).isEqualTo(401);
        assertThat(guest.api().get("/v1/sales/" + hall.session() + "/allowance").status())
                .isEqualTo(404);
    }

    @Test
    void aSaleWithARoomNeedsItsPass() {
        String room = hall.opensARoom(6_000, 10);
        Venue other = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(1, 5), 4));
        String otherRoom = other.opensARoom(6_000, 10);
        Guest elsewhere = people.aGuest().joins(otherRoom).isCalledAndEnters(otherRoom);

        assertThat(guest.holds(hall.session(), hall.units().subList(0, 1))
                        .expecting(403)
                        .code())
                .isEqualTo("ENTRY_PASS_REQUIRED");
        assertThat(elsewhere
                        .holds(hall.session(), hall.units().subList(0, 1))
                        .expecting(401)
                        .code())
                .isEqualTo("ENTRY_PASS_INVALID");
        Guest inside = people.aGuest().joins(room).isCalledAndEnters(room);
        inside.holds(hall.session(), hall.units().subList(0, 1)).expecting(201);
        assertThat(inside.holds(hall.session(), hall.units().subList(1, 2))
                        .expecting(409)
                        .code())
                .isEqualTo("CHECKOUT_OPEN");
    }

    @Test
    void aStolenPassIsOfNoUseToAnother() {
        String room = hall.opensARoom(6_000, 10);
        Guest inside = people.aGuest().joins(room).isCalledAndEnters(room);
        String pass = inside.pass();

        var thief = guest.api().with("Hanjul-Entry", pass).withKey(Guest.newKey());

        assertThat(thief.post("/v1/holds", wanted(0)).expecting(401).code()).isEqualTo("ENTRY_PASS_INVALID");
        var asAccessToken = people.stranger().withToken(pass).withKey(Guest.newKey());
        assertThat(asAccessToken.post("/v1/holds", wanted(0)).expecting(401).code())
                .isEqualTo("TOKEN_INVALID");
    }

    @Test
    void anothersThingsDoNotExist() {
        var hold = guest.holds(hall.session(), hall.units().subList(0, 1)).expecting(201);
        var payment = guest.startsToPay(hold.text("id")).expecting(201);
        Guest stranger = people.aGuest();

        assertThat(stranger.api().get("/v1/holds/" + hold.text("id")).status()).isEqualTo(404);
        assertThat(stranger.api().delete("/v1/holds/" + hold.text("id")).status())
                .isEqualTo(404);
        assertThat(stranger.startsToPay(hold.text("id")).status()).isEqualTo(404);
        assertThat(stranger.api().get("/v1/payments/" + payment.text("id")).status())
                .isEqualTo(404);
        var approval = guest.choosesAtTheGateway(payment, "approve");
        assertThat(stranger.confirms(payment, approval).status()).isEqualTo(404);
        var paid = guest.confirms(payment, approval).expecting(200);
        assertThat(stranger.api().get("/v1/bookings/" + paid.text("bookingId")).status())
                .isEqualTo(404);
        assertThat(guest.api().get("/v1/holds/not-an-id").status()).isEqualTo(404);
    }

    @Test
    void anAmountOfTheClientIsNeverBelieved() {
        var hold = guest.holds(hall.session(), hall.units().subList(0, 1)).expecting(201);
        var payment = guest.startsToPay(hold.text("id")).expecting(201);
        var approval = guest.choosesAtTheGateway(payment, "approve");

        assertThat(confirmWith(payment, approval, 1).expecting(400).code()).isEqualTo("AMOUNT_MISMATCH");
        assertThat(confirmWith(payment, approval, -55_000).expecting(400).code())
                .isEqualTo("INVALID_FIELDS");
        guest.confirms(payment, approval).expecting(200);
    }

    @Test
    void aDeclineKeepsTheHoldForAnotherTry() {
        var hold = guest.holds(hall.session(), hall.units().subList(0, 1)).expecting(201);
        var payment = guest.startsToPay(hold.text("id")).expecting(201);

        var declined = guest.confirms(payment, guest.choosesAtTheGateway(payment, "decline"))
                .expecting(409);

        assertThat(declined.code()).isEqualTo("PAYMENT_DECLINED");
        assertThat(declined.text("failureCode")).isNotEmpty();
        guest.buys(hold).expecting(200);
    }

    @Test
    void aHoldThatWasGivenBackCanBeHeldByAnotherAndNotBePaid() {
        var hold = guest.holds(hall.session(), hall.units().subList(0, 1)).expecting(201);
        var payment = guest.startsToPay(hold.text("id")).expecting(201);
        var approval = guest.choosesAtTheGateway(payment, "approve");

        guest.api().delete("/v1/holds/" + hold.text("id")).expecting(204);

        people.aGuest().holds(hall.session(), hall.units().subList(0, 1)).expecting(201);
        assertThat(guest.confirms(payment, approval).expecting(410).code()).isEqualTo("HOLD_ENDED");
        assertThat(guest.startsToPay(hold.text("id")).expecting(410).code()).isEqualTo("HOLD_ENDED");
    }

    private Map<String, Object> wanted(int seat) {
        return Map.of("sessionId", hall.session(), "unitIds", hall.units().subList(seat, seat + 1));
    }

    private Answer post(String path, String body) {
        return guest.api().withKey(Guest.newKey()).postText(path, body);
    }

    private Answer confirmWith(Answer payment, Map<String, String> approval, long amount) {
        return guest.api()
                .withKey(Guest.newKey())
                .post(
                        "/v1/payments/" + payment.text("id") + "/confirm",
                        Map.of(
                                "paymentKey", approval.getOrDefault("paymentKey", ""),
                                "orderId", payment.text("orderId"),
                                "amount", Map.of("amount", amount, "currency", "KRW")));
    }
}

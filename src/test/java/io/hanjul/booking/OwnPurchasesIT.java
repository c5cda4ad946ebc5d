package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.SlowPayment;
import io.hanjul.testing.Venue;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Goal: a guest who went elsewhere finds what they hold and what became of their money, and nobody else does. */
@BesideTest
@ResourceLock("OwnPurchasesIT")
class OwnPurchasesIT {

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private Venue hall;
    private Guest guest;

    @BeforeEach
    void openAHall() {
        hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(2, 10), 4));
        guest = people.aGuest();
    }

    @Test
    void whatIHoldIsListedWhileItLasts() {
        assertThat(held(guest, "")).isEmpty();
        Answer first = hold(0);
        Answer second = hold(1);

        assertThat(held(guest, "")).extracting(OwnPurchasesIT::id).containsExactly(second.text("id"), first.text("id"));
        assertThat(held(people.aGuest(), "")).isEmpty();

        guest.api().delete("/v1/holds/" + first.text("id")).expecting(204);
        end(second);
        assertThat(held(guest, "")).isEmpty();
        assertThat(held(guest, "?state=RELEASED"))
                .extracting(OwnPurchasesIT::id)
                .containsExactly(first.text("id"));
        assertThat(held(guest, "?state=EXPIRED")).extracting(OwnPurchasesIT::id).containsExactly(second.text("id"));
    }

    @Test
    void theListComesInPages() {
        Answer first = hold(0);
        hold(1);

        JsonNode page = guest.api().get("/v1/holds?limit=1").expecting(200).body();
        String rest = "?limit=1&cursor=" + page.get("next").asString();

        assertThat(held(guest, rest)).extracting(OwnPurchasesIT::id).containsExactly(first.text("id"));
        assertThat(guest.api().get("/v1/holds" + rest).text("next")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?state=NONSENSE", "?limit=0", "?limit=101", "?cursor=x"})
    void nonsenseIsRefused(String query) {
        assertThat(guest.api().get("/v1/holds" + query).status()).isEqualTo(400);
    }

    @Test
    void whoIsNotSignedInSeesNothing() {
        assertThat(people.stranger().get("/v1/holds").expecting(401).code()).isEqualTo("SIGN_IN_REQUIRED");
        assertThat(people.stranger().get("/v1/payments").expecting(401).code()).isEqualTo("SIGN_IN_REQUIRED");
    }

    @Test
    void aHoldTellsHowItsPaymentStands() {
        Answer hold = hold(0);
        assertThat(hold.body().get("payments")).isEmpty();
        Answer payment = guest.startsToPay(hold.text("id")).expecting(201);
        guest.confirms(payment, guest.choosesAtTheGateway(payment, "decline")).expecting(409);

        JsonNode told = held(guest, "").get(0).get("payments").get(0);

        assertThat(id(told)).isEqualTo(payment.text("id"));
        assertThat(told.get("state").asString()).isEqualTo("ABORTED");
        assertThat(told.get("failureCode").asString()).isEqualTo("REJECT_CARD_PAYMENT");
        assertThat(told.get("refunds")).isEmpty();
    }

    @Test
    void moneyThatCameTooLateIsSeenComingBack() {
        Answer hold = hold(0);
        Answer payment = guest.startsToPay(hold.text("id")).expecting(201);
        var slow = SlowPayment.by(guest, payment);
        end(hold);
        people.aGuest().holds(hall.session(), hall.units().subList(0, 1)).expecting(201);
        assertThat(slow.isApproved().code()).isEqualTo("PAID_TOO_LATE");

        await().untilAsserted(() -> assertThat(moneyOf("?state=CANCELED")).hasSize(1));

        JsonNode told = moneyOf("?state=CANCELED").get(0);
        assertThat(told.get("bookingId").asString()).isEmpty();
        JsonNode refund = told.get("refunds").get(0);
        assertThat(refund.get("state").asString()).isEqualTo("DONE");
        assertThat(refund.get("amount").get("amount").asLong()).isEqualTo(Venue.PRICE);
    }

    @Test
    void myPaymentsAreListedByStateAndToMeAlone() {
        Answer abandoned = guest.startsToPay(hold(0).text("id")).expecting(201);
        String booking = guest.buys(hold(1)).expecting(200).text("bookingId");

        assertThat(moneyOf("")).hasSize(2);
        assertThat(moneyOf("?state=READY")).extracting(OwnPurchasesIT::id).containsExactly(abandoned.text("id"));
        assertThat(moneyOf("?state=DONE&state=UNKNOWN"))
                .extracting(payment -> payment.get("bookingId").asString())
                .containsExactly(booking);
        assertThat(moneyOf("?state=UNKNOWN")).isEmpty();
        assertThat(people.aGuest().api().get("/v1/payments").body().get("items"))
                .isEmpty();
        assertThat(guest.api().get("/v1/payments?state=NONSENSE").status()).isEqualTo(400);
    }

    @Test
    void whatIsBookedIsNotGivenBackAsAHold() {
        Answer hold = hold(0);
        String booking = guest.buys(hold).expecting(200).text("bookingId");

        Answer refused = guest.api().delete("/v1/holds/" + hold.text("id")).expecting(409);

        assertThat(refused.code()).isEqualTo("ALREADY_BOOKED");
        assertThat(guest.api().get("/v1/bookings/" + booking).text("state")).isEqualTo("CONFIRMED");
    }

    @Test
    void givingBackWhatHasEndedChangesNothing() {
        Answer released = hold(0);
        Answer expired = hold(1);
        end(expired);

        guest.api().delete("/v1/holds/" + released.text("id")).expecting(204);

        guest.api().delete("/v1/holds/" + released.text("id")).expecting(204);
        guest.api().delete("/v1/holds/" + expired.text("id")).expecting(204);
    }

    private Answer hold(int seat) {
        return guest.holds(hall.session(), hall.units().subList(seat, seat + 1)).expecting(201);
    }

    private JsonNode held(Guest who, String query) {
        return who.api().get("/v1/holds" + query).expecting(200).body().get("items");
    }

    private JsonNode moneyOf(String query) {
        return guest.api().get("/v1/payments" + query).expecting(200).body().get("items");
    }

    private static String id(JsonNode thing) {
        return thing.get("id").asString();
    }

    private void end(Answer hold) {
        jdbc.sql("""
                        WITH h AS (
                            UPDATE hold SET shown_until = clock_timestamp(), held_until = clock_timestamp()
                             WHERE id = CAST(:hold AS uuid)
                            RETURNING id, held_until)
                        UPDATE cell AS c SET held_until = h.held_until FROM h WHERE c.hold_id = h.id
                        """).param("hold", hold.text("id")).update();
    }
}

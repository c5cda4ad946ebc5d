package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Refunding;
import io.hanjul.testing.SandboxLedger;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Goal: who gets a booking by a link has it for good, and who gave it has nothing of it but what they paid. */
@BesideTest
@ResourceLock("TransferIT")
class TransferIT {

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SandboxLedger ledger;

    private HandingOver handing;
    private Guest giver;
    private Guest receiver;
    private String booking;

    @BeforeEach
    void bookTwoSeats() {
        handing = HandingOver.allowed(people.anOwner(), clock, 3);
        giver = people.aGuest();
        receiver = people.aGuest();
        booking = handing.booked(giver, 0, 2);
    }

    @Test
    void whoAcceptsHasTheBookingAndItsOldTicketsAreVoid() {
        Answer before = HandingOver.sees(giver, booking).expecting(200);
        assertThat(before.text("custody")).isEqualTo("OWN");
        String token = HandingOver.makesALink(giver, booking);
        Answer offer = HandingOver.opens(people.stranger(), token).expecting(200);
        assertThat(offer.body().get("units")).hasSize(2);
        assertThat(offer.text("from")).isEqualTo("시험");
        assertThat(offer.body().toString())
                .doesNotContain("@example.test", before.text("code"), "55000", booking, giver.accountId());

        Answer got = HandingOver.accepts(receiver, token).expecting(200);

        assertThat(got.text("custody")).isEqualTo("RECEIVED");
        assertThat(got.text("id")).isEqualTo(booking);
        assertThat(got.text("code")).isNotEqualTo(before.text("code"));
        assertThat(HandingOver.accepts(receiver, token).expecting(200).text("code"))
                .isEqualTo(got.text("code"));
        assertThat(HandingOver.opens(receiver.api(), token).expecting(200).text("accepted"))
                .isEqualTo(booking);
        assertThat(HandingOver.accepts(people.aGuest(), token).expecting(410).code())
                .isEqualTo("TRANSFER_TAKEN");
        assertThat(handing.scans(before.text("ticket")).expecting(409).code()).isEqualTo("TICKET_REPLACED");
        assertThat(handing.scans(before.text("code")).expecting(404).code()).isEqualTo("TICKET_UNKNOWN");
        handing.scans(got.text("ticket")).expecting(200);
    }

    @Test
    void whoGaveItAwaySeesItAsGivenAndCanDoNothingWithIt() {
        String receipt = receiptNumber();
        HandingOver.accepts(receiver, HandingOver.makesALink(giver, booking)).expecting(200);

        Answer gone = HandingOver.sees(giver, booking).expecting(200);
        assertThat(gone.text("custody")).isEqualTo("GIVEN");
        assertThat(gone.text("code")).isEmpty();
        assertThat(gone.text("ticket")).isEmpty();
        assertThat(listed(giver, "UPCOMING")).isEmpty();
        assertThat(listed(giver, "PAST")).containsExactly(booking);
        assertThat(listed(receiver, "UPCOMING")).containsExactly(booking);
        assertThat(receiptNumber()).isEqualTo(receipt);
        for (String what : List.of("/calendar.ics", "/history", "/transfer", "/cancellation")) {
            giver.api().get("/v1/bookings/" + booking + what).expecting(404);
        }
        HandingOver.asksForALink(giver, booking).expecting(404);
        new Refunding(giver, booking)
                .gives(List.of(), 2 * Venue.PRICE, Guest.newKey())
                .expecting(404);
        receiver.api().get("/v1/bookings/" + booking + "/receipt").expecting(404);
        people.aGuest().api().get("/v1/bookings/" + booking).expecting(404);
    }

    @Test
    void theHistorySaysWhoGaveItToWhom() {
        HandingOver.accepts(receiver, HandingOver.makesALink(giver, booking)).expecting(200);

        for (var reader : List.of(receiver.api(), handing.hall().owner())) {
            JsonNode lines = reader.get("/v1/bookings/" + booking + "/history")
                    .expecting(200)
                    .body()
                    .get("items");
            assertThat(texts(lines, "kind")).containsExactly("CONFIRMED", "TRANSFERRED");
            assertThat(texts(lines, "by")).containsExactly("FORMER_GUEST", "GUEST");
            assertThat(texts(lines, "from")).containsExactly("", "시험");
        }
    }

    @Test
    void paymentAndKeysOfTheGiverStayTheGivers() {
        String key = Guest.newKey();
        List<String> one = handing.hall().units().subList(0, 1);
        new Refunding(giver, booking).gives(one, Venue.PRICE, key).expecting(200);
        HandingOver.accepts(receiver, HandingOver.makesALink(giver, booking)).expecting(200);

        JsonNode holds = receiver.api()
                .get("/v1/holds?state=CONFIRMED")
                .expecting(200)
                .body()
                .get("items");
        assertThat(holds).hasSize(1);
        assertThat(holds.get(0).get("payments")).isEmpty();
        new Refunding(receiver, booking).gives(List.of(), Venue.PRICE, key).expecting(200);
        assertThat(HandingOver.sees(receiver, booking).text("state")).isEqualTo("CANCELLED");
    }

    @Test
    void itCountsForTheLimitOfWhoHasIt() {
        handing.booked(receiver, 10, 2);
        String token = HandingOver.makesALink(giver, booking);

        Answer no = HandingOver.accepts(receiver, token).expecting(409);

        assertThat(no.code()).isEqualTo("LIMIT_REACHED");
        assertThat(no.body().get("already").asInt()).isEqualTo(2);
        assertThat(HandingOver.sees(giver, booking).text("custody")).isEqualTo("OWN");
        HandingOver.accepts(people.aGuest(), token).expecting(200);
        giver.holds(handing.hall().session(), handing.hall().units().subList(20, 23))
                .expecting(201);
    }

    @Test
    void whatComesBackGoesToWhoPaid() {
        HandingOver.accepts(receiver, HandingOver.makesALink(giver, booking)).expecting(200);
        String order = giver.api()
                .get("/v1/bookings/" + booking + "/receipt")
                .expecting(200)
                .text("orderId");

        new Refunding(receiver, booking).gives(List.of()).expecting(200);

        await().until(() -> ledger.balanceOf(order) == 0);
        assertThat(HandingOver.sees(giver, booking).text("state")).isEqualTo("CANCELLED");
        assertThat(giver.api()
                        .get("/v1/bookings/" + booking + "/receipt")
                        .body()
                        .get("refunds"))
                .hasSize(1);
    }

    @Test
    void itComesBackByALinkLikeAnyOther() {
        HandingOver.accepts(receiver, HandingOver.makesALink(giver, booking)).expecting(200);

        Answer back = HandingOver.accepts(giver, HandingOver.makesALink(receiver, booking))
                .expecting(200);

        assertThat(back.text("custody")).isEqualTo("OWN");
        assertThat(listed(receiver, "PAST")).containsExactly(booking);
        assertThat(listed(giver, "PAST")).isEmpty();
        assertThat(listed(giver, "ANY")).containsExactly(booking);
    }

    /** Off unless the owner says otherwise, also for links that are on their way. */
    @Test
    void theOwnerDecidesWhetherItIsAllowed() {
        String token = HandingOver.makesALink(giver, booking);
        handing.allows(false).expecting(200);

        assertThat(HandingOver.asksForALink(giver, booking).expecting(409).code())
                .isEqualTo("TRANSFERS_OFF");
        assertThat(HandingOver.opens(people.stranger(), token).expecting(409).code())
                .isEqualTo("TRANSFERS_OFF");
        assertThat(HandingOver.accepts(receiver, token).expecting(409).code()).isEqualTo("TRANSFERS_OFF");
        assertThat(possible()).isFalse();

        handing.allows(true).expecting(200);
        assertThat(possible()).isTrue();
        HandingOver.accepts(receiver, token).expecting(200);
        String sale = "/v1/sales/" + handing.hall().sale();
        JsonNode log =
                handing.hall().owner().get(sale + "/log").expecting(200).body().get("items");
        assertThat(texts(log, "act")).containsExactly("TRANSFERS_ON", "TRANSFERS_OFF", "TRANSFERS_ON");
        Map<String, Object> on = Map.of("transferable", true);
        handing.hall().owner().put(sale + "/transfers", on).expecting(428);
        handing.hall()
                .owner()
                .with("If-Match", "\"1\"")
                .put(sale + "/transfers", on)
                .expecting(412);
        people.anOwner().with("If-Match", "\"1\"").put(sale + "/transfers", on).expecting(404);
    }

    @Test
    void aLinkThatEndedLeadsNowhere() {
        String first = HandingOver.makesALink(giver, booking);
        String second = HandingOver.makesALink(giver, booking);
        assertThat(HandingOver.accepts(receiver, first).expecting(410).code()).isEqualTo("TRANSFER_ENDED");
        HandingOver.takesBack(giver, booking).expecting(204);
        assertThat(HandingOver.opens(people.stranger(), second).expecting(410).code())
                .isEqualTo("TRANSFER_ENDED");
        String third = HandingOver.makesALink(giver, booking);
        assertThat(HandingOver.accepts(giver, third).expecting(409).code()).isEqualTo("TRANSFER_OWN");
        jdbc.sql("UPDATE booking_transfer SET expires_at = clock_timestamp() WHERE state = 'OPEN'"
                        + " AND booking_id = CAST(:booking AS uuid)")
                .param("booking", booking)
                .update();
        assertThat(HandingOver.accepts(receiver, third).expecting(410).code()).isEqualTo("TRANSFER_ENDED");
        assertThat(HandingOver.opens(people.stranger(), "no-such-token")
                        .expecting(404)
                        .code())
                .isEqualTo("TRANSFER_UNKNOWN");
    }

    @Test
    void aTokenIsAText() {
        Answer no = receiver.api()
                .post("/v1/transfers/acceptance", Map.of("token", 5))
                .expecting(400);

        assertThat(no.code()).isEqualTo("MALFORMED");
        assertThat(no.body().at("/errors/0/field").asString()).isEqualTo("token");
    }

    @Test
    void aBookingThatIsGoneOrInsideIsNotHandedOver() {
        String token = HandingOver.makesALink(giver, booking);
        handing.scans(HandingOver.sees(giver, booking).text("ticket")).expecting(200);
        assertThat(HandingOver.accepts(receiver, token).expecting(409).code()).isEqualTo("ALREADY_CHECKED_IN");
        assertThat(HandingOver.asksForALink(giver, booking).expecting(409).code())
                .isEqualTo("ALREADY_CHECKED_IN");

        String other = handing.booked(giver, 5, 1);
        String gone = HandingOver.makesALink(giver, other);
        new Refunding(giver, other).gives(List.of()).expecting(200);
        assertThat(HandingOver.accepts(receiver, gone).expecting(409).code()).isEqualTo("ALREADY_CANCELLED");
        HandingOver.asksForALink(receiver, other).expecting(404);
    }

    private boolean possible() {
        return giver.api()
                .get("/v1/bookings/" + booking + "/transfer")
                .expecting(200)
                .body()
                .get("possible")
                .asBoolean();
    }

    private String receiptNumber() {
        return giver.api()
                .get("/v1/bookings/" + booking + "/receipt")
                .expecting(200)
                .text("number");
    }

    private static List<String> listed(Guest guest, String when) {
        return texts(guest.api().get("/v1/bookings?when=" + when).body().get("items"), "id");
    }

    private static List<String> texts(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.get(field).asString())
                .toList();
    }
}

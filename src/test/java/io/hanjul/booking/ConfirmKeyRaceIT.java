package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.idempotency.Idempotency;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Race;
import io.hanjul.testing.SandboxLedger;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Goal: whoever asks to confirm a payment again gets the answer of the one confirmation, never a second charge. */
@BesideTest
class ConfirmKeyRaceIT {

    private static final int AT_ONCE = 200;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    SandboxLedger ledger;

    private record Purchase(Guest guest, Answer payment) {}

    private Purchase purchase() {
        Venue hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(2, 10), 4));
        Guest guest = people.aGuest();
        var hold = guest.holds(hall.session(), hall.units().subList(0, 2)).expecting(201);
        return new Purchase(guest, guest.startsToPay(hold.text("id")).expecting(201));
    }

    @Test
    void twoHundredConfirmationsUnderOneKeyAreOneAnswer() {
        Purchase purchase = purchase();
        Map<String, String> approval = purchase.guest().choosesAtTheGateway(purchase.payment(), "approve");
        String key = Guest.newKey();
        List<Integer> times = IntStream.range(0, AT_ONCE).boxed().toList();

        List<Answer> first = Race.of(times, time -> purchase.guest().confirms(purchase.payment(), approval, key));
        assertThat(first).filteredOn(answer -> answer.status() != 200).allSatisfy(no -> {
            assertThat(no.code()).isIn("IN_PROGRESS", "TRY_AGAIN");
            assertThat(no.header("Retry-After")).isNotEmpty();
        });
        assertThat(first).filteredOn(ConfirmKeyRaceIT::isTheFirst).hasSizeLessThanOrEqualTo(1);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> purchase.guest()
                                .confirms(purchase.payment(), approval, key)
                                .status()
                        == 200);

        List<Answer> again = Race.of(times, time -> purchase.guest().confirms(purchase.payment(), approval, key));
        assertThat(again)
                .allSatisfy(answer -> assertThat(answer.expecting(200).header(Idempotency.REPLAYED))
                        .isEqualTo("true"));
        assertThat(again.stream().map(answer -> answer.raw().body()).distinct()).hasSize(1);
        assertThat(first.stream()
                        .filter(answer -> answer.status() == 200)
                        .map(answer -> answer.raw().body()))
                .allMatch(again.getFirst().raw().body()::equals);
        assertOneChargeAndOneBooking(purchase);
    }

    private static boolean isTheFirst(Answer answer) {
        return answer.status() == 200 && answer.header(Idempotency.REPLAYED).isEmpty();
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefusedAndChargesNothing() {
        Purchase purchase = purchase();
        Map<String, String> approval = purchase.guest().choosesAtTheGateway(purchase.payment(), "approve");
        String key = Guest.newKey();
        purchase.guest().confirms(purchase.payment(), approval, key).expecting(200);

        var another = new HashMap<>(approval);
        another.put("paymentKey", "another");
        Answer refused =
                purchase.guest().confirms(purchase.payment(), another, key).expecting(422);

        assertThat(refused.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertOneChargeAndOneBooking(purchase);
    }

    /** Each tab has been at the gateway, has a payment key of its own, and sends a key of its own. */
    @Test
    void twoTabsPayOneHoldOnce() {
        Purchase purchase = purchase();
        List<Map<String, String>> tabs = List.of(
                purchase.guest().choosesAtTheGateway(purchase.payment(), "approve"),
                purchase.guest().choosesAtTheGateway(purchase.payment(), "approve"));

        List<Answer> answers = Race.of(tabs, approval -> purchase.guest().confirms(purchase.payment(), approval));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).isNotEmpty();
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(no -> assertThat(no.code()).isEqualTo("IN_PROGRESS"));
        assertOneChargeAndOneBooking(purchase);
    }

    private void assertOneChargeAndOneBooking(Purchase purchase) {
        String order = purchase.payment().text("orderId");
        assertThat(ledger.chargesOf(order)).isEqualTo(1);
        assertThat(ledger.balanceOf(order)).isEqualTo(2 * Venue.PRICE);
        assertThat(purchase.guest()
                        .api()
                        .get("/v1/bookings")
                        .expecting(200)
                        .body()
                        .get("items"))
                .hasSize(1);
    }
}

package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import io.hanjul.edge.Caller;
import io.hanjul.edge.Role;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.SignInId;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.SandboxFaults;
import io.hanjul.testing.SandboxLedger;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionTemplate;

/** Goal: who was charged, and whose payment was called off, pays with another card while the seats are still held. */
@BesideTest
@ResourceLock("AnotherCardIT")
class AnotherCardIT {

    /** So many questions get no answer that nobody finds out before it is called off. */
    private static final int SILENT = 30;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    SandboxLedger ledger;

    @Autowired
    CheckoutStarts starts;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    IdSource ids;

    @Value("${hanjul.payment.gateway-url}")
    String gateway;

    @Test
    void aSecondCardPaysForTheSameHold() {
        Venue hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(1, 4), 4));
        Guest guest = people.aGuest();
        String hold = guest.holds(hall.session(), hall.units().subList(0, 1))
                .expecting(201)
                .text("id");
        Answer payment = guest.startsToPay(hold).expecting(201);
        String order = payment.text("orderId");
        for (int i = 0; i < SILENT; i++) {
            new SandboxFaults(gateway).once("ERROR", "FIND", order);
        }
        Map<String, String> otherTab = guest.choosesAtTheGateway(payment, "approve");
        Answer unheard = guest.confirms(payment, guest.choosesAtTheGateway(payment, "lose"))
                .expecting(202);
        assertThat(unheard.text("state")).isEqualTo("UNKNOWN");
        assertThat(ledger.balanceOf(order)).as("the first card was charged").isEqualTo(Venue.PRICE);

        people.anOperator()
                .post(
                        "/v1/unknown-payments/" + payment.text("id") + "/calling-off",
                        Map.of("reason", "the guest wants to pay with another card"))
                .expecting(200);
        await().atMost(PATIENCE).until(() -> now(guest, payment).text("state").equals("ABORTED"));
        assertThat(ledger.balanceOf(order)).as("it is given back").isZero();

        Answer anew = guest.startsToPay(hold).expecting(201);
        assertThat(anew.text("id")).isEqualTo(payment.text("id"));
        assertThat(anew.text("orderId")).isNotEqualTo(order);
        assertThat(anew.body().at("/earlierOrderIds/0").asString()).isEqualTo(order);
        assertThat(guest.confirms(payment, otherTab).expecting(409).code()).isEqualTo("PAYMENT_DECLINED");

        Answer paid =
                guest.confirms(anew, guest.choosesAtTheGateway(anew, "approve")).expecting(200);
        assertThat(paid.text("bookingId")).isNotEmpty();
        assertThat(ledger.balanceOf(order)).isZero();
        assertThat(ledger.balanceOf(anew.text("orderId"))).isEqualTo(Venue.PRICE);
        assertThat(ledger.chargesOf(anew.text("orderId"))).isEqualTo(1);
    }

    /** Its order at the gateway would take the money now; it is not asked. */
    @Test
    void aDeclineIsRepeatedAndTheGatewayIsNotAskedAgain() {
        Venue hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(1, 4), 4));
        Guest guest = people.aGuest();
        Answer payment = guest.startsToPay(
                        guest.holds(hall.session(), hall.units().subList(0, 1))
                                .expecting(201)
                                .text("id"))
                .expecting(201);
        var declined = guest.choosesAtTheGateway(payment, "decline");
        Answer first = guest.confirms(payment, declined).expecting(409);
        new SandboxFaults(gateway).once("LOST", "CONFIRM", payment.text("orderId"));

        Answer again = guest.confirms(payment, declined).expecting(409);

        assertThat(List.of(first.code(), again.code())).containsOnly("PAYMENT_DECLINED");
        assertThat(again.text("failureCode")).isEqualTo(first.text("failureCode"));
        assertThat(now(guest, payment).text("state")).isEqualTo("ABORTED");
        Answer lost = guest.confirms(payment, guest.choosesAtTheGateway(payment, "approve"))
                .expecting(202);
        assertThat(lost.text("state")).as("the trouble was still to come").isEqualTo("UNKNOWN");
        await().atMost(PATIENCE).until(() -> now(guest, payment).text("state").equals("DONE"));
        assertThat(ledger.chargesOf(payment.text("orderId"))).isEqualTo(1);
    }

    /** Whoever waits for another to read what is on offer must not have the connection that the other waits for. */
    @Test
    void whatIsToBePaidIsReadBeforeAnyConnectionIsTaken() {
        Venue hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(1, 4), 4));
        String hold = people.aGuest()
                .holds(hall.session(), hall.units().subList(0, 1))
                .expecting(201)
                .text("id");
        var caller = new Caller(new AccountId(ids.next()), new SignInId(ids.next()), Role.GUEST, false);

        assertThatIllegalStateException()
                .isThrownBy(() -> transactions.execute(status ->
                        starts.prepare(caller, new HoldId(UUID.fromString(hold)), Optional.empty(), Locale.KOREAN)));
    }

    private static Answer now(Guest guest, Answer payment) {
        return guest.api().get("/v1/payments/" + payment.text("id")).expecting(200);
    }
}

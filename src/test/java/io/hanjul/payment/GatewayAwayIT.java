package io.hanjul.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.SandboxFaults;
import io.hanjul.testing.SandboxLedger;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goal: where the gateway does not answer, guests hear it at once, keep what they hold, and are charged nothing. */
@ServerTest
class GatewayAwayIT {

    private static final GatewayGuard.Kind<GatewayOutcome> CALL =
            new GatewayGuard.Kind<>(false, false, GatewayOutcome.NotSent::new, GatewayOutcome.Unknown::new);

    /** More than the breaker remembers, whatever it has heard before. */
    private static final int ENOUGH = 1_500;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    GatewayAccounts accounts;

    @Autowired
    SandboxLedger ledger;

    @Autowired
    JdbcClient jdbc;

    @Value("${hanjul.payment.gateway-url}")
    String gateway;

    @Test
    void whoPaysIsToldAtOnceAndGoesOnOnceItAnswers() {
        Venue hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(1, 4), 4));
        Guest before = people.aGuest();
        Answer hold = before.holds(hall.session(), List.of(hall.units().get(0))).expecting(201);
        Answer payment = before.startsToPay(hold.text("id")).expecting(201);
        Map<String, String> approval = before.choosesAtTheGateway(payment, "approve");
        Guest after = people.aGuest();
        Answer other = after.holds(hall.session(), List.of(hall.units().get(1))).expecting(201);

        silence("");
        Answer refused = before.confirms(payment, approval);
        Answer refusedToo = after.startsToPay(other.text("id"));

        assertThat(List.of(refused, refusedToo)).allSatisfy(GatewayAwayIT::saysThatItIsAway);
        assertThat(endOf(before, hold)).as("the time of the hold").isEqualTo(hold.text("heldUntil"));
        awaitAnswersOf("");
        before.confirms(payment, approval).expecting(200);
        after.buys(other).expecting(200);
    }

    /** No call is made, so nobody waits for one; the account of the other place does not notice. */
    @Test
    void whoPaysToAnotherAccountPaysAsBeforeAndTheOneThatIsAwayIsNotCalled() {
        Venue hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(1, 4), 4));
        people.anOperator()
                .post("/v1/places/" + placeOf(hall) + "/gateway-accounts", Map.of("account", "hall"))
                .expecting(204);
        Guest guest = people.aGuest();
        Answer hold = guest.holds(hall.session(), List.of(hall.units().get(0))).expecting(201);
        Answer payment = guest.startsToPay(hold.text("id")).expecting(201);
        Map<String, String> approval = guest.choosesAtTheGateway(payment, "approve");
        Answer next = guest.holds(hall.session(), List.of(hall.units().get(1))).expecting(201);
        Venue house = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(1, 4), 4));

        silence("hall");
        int called = called("hall");
        saysThatItIsAway(guest.confirms(payment, approval));
        saysThatItIsAway(guest.startsToPay(next.text("id")));
        assertThat(called("hall")).as("calls of the account that is away").isEqualTo(called);
        assertThat(ledger.chargesOf(payment.text("orderId"))).isZero();
        guest.buys(guest.holds(house.session(), List.of(house.units().get(0)))).expecting(200);

        awaitAnswersOf("hall");
        guest.confirms(payment, approval).expecting(200);
    }

    @AfterEach
    void heal() {
        faults().clear();
    }

    /** It does not answer the questions either by which the node finds out that it is well again. */
    private void silence(String account) {
        faults().fails("FIND");
        for (int silent = 0; silent < ENOUGH && !guard(account).isOpen(); silent++) {
            guard(account).call(CALL, () -> new GatewayOutcome.Unknown("no answer, as the test wished"));
        }
        assertThat(guard(account).isOpen())
                .as("not called any more after %d calls without an answer", ENOUGH)
                .isTrue();
    }

    private void awaitAnswersOf(String account) {
        faults().clear();
        await().atMost(Duration.ofSeconds(30)).until(() -> !guard(account).isOpen());
    }

    private SandboxFaults faults() {
        return new SandboxFaults(gateway);
    }

    private static void saysThatItIsAway(Answer no) {
        assertThat(no.status()).isEqualTo(503);
        assertThat(no.code()).isEqualTo("GATEWAY_AWAY");
        assertThat(no.header("Retry-After")).isNotEmpty();
    }

    private GatewayGuard guard(String account) {
        return accounts.find(account).orElseThrow().guard();
    }

    /** Calls that the breaker has heard the end of. */
    private int called(String account) {
        return accounts.find(account).orElseThrow().health().calls();
    }

    private String placeOf(Venue hall) {
        return jdbc.sql("""
                        SELECT CAST(l.place_id AS text)
                          FROM session AS s JOIN layout AS l ON l.id = s.layout_id
                         WHERE s.id = CAST(:session AS uuid)""")
                .param("session", hall.session())
                .query(String.class)
                .single();
    }

    private static String endOf(Guest guest, Answer hold) {
        return guest.api().get("/v1/holds/" + hold.text("id")).expecting(200).text("heldUntil");
    }
}

package io.hanjul.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Goal: where the gateway does not answer, guests hear it at once, keep what they hold, and are charged nothing. */
@ServerTest
class GatewayAwayIT {

    private static final GatewayGuard.Kind<GatewayOutcome> CALL =
            new GatewayGuard.Kind<>(false, false, GatewayOutcome.NotSent::new, GatewayOutcome.Unknown::new);

    /** More than the breaker remembers, whatever it has heard before. */
    private static final int ENOUGH = 40;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    GatewayAccounts accounts;

    @Test
    void whoPaysIsToldAtOnceAndGoesOnOnceItAnswers() {
        Venue hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(1, 4), 4));
        Guest before = people.aGuest();
        Answer hold = before.holds(hall.session(), List.of(hall.units().get(0))).expecting(201);
        Answer payment = before.startsToPay(hold.text("id")).expecting(201);
        Map<String, String> approval = before.choosesAtTheGateway(payment, "approve");
        Guest after = people.aGuest();
        Answer other = after.holds(hall.session(), List.of(hall.units().get(1))).expecting(201);

        for (int silent = 0; silent < ENOUGH && !guard().isOpen(); silent++) {
            guard().call(CALL, () -> new GatewayOutcome.Unknown("no answer, as the test wished"));
        }
        assertThat(guard().isOpen())
                .as("not called any more after %d calls without an answer", ENOUGH)
                .isTrue();
        Answer refused = before.confirms(payment, approval);
        Answer refusedToo = after.startsToPay(other.text("id"));

        assertThat(List.of(refused, refusedToo)).allSatisfy(no -> {
            assertThat(no.status()).isEqualTo(503);
            assertThat(no.code()).isEqualTo("GATEWAY_AWAY");
            assertThat(no.header("Retry-After")).isNotEmpty();
        });
        assertThat(endOf(before, hold)).as("the time of the hold").isEqualTo(hold.text("heldUntil"));
        await().atMost(Duration.ofSeconds(30)).until(() -> !guard().isOpen());
        before.confirms(payment, approval).expecting(200);
        after.buys(other).expecting(200);
    }

    private GatewayGuard guard() {
        return accounts.find("").orElseThrow().guard();
    }

    private static String endOf(Guest guest, Answer hold) {
        return guest.api().get("/v1/holds/" + hold.text("id")).expecting(200).text("heldUntil");
    }
}

package io.hanjul.payment;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.demo.DemoPlans;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What gateways tell, over HTTP: the sandbox by itself, and anybody. */
@BesideTest
class WebhookApiIT {

    private static final String ADDRESS = "/v1/webhooks/toss";

    private final People people;
    private final Clock clock;
    private final Api open;

    @Autowired
    WebhookApiIT(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
        this.open = people.stranger();
    }

    /** Others pay at the same time, so it may be on any page that is not older than the payment. */
    private List<JsonNode> logOf(String payment) {
        var found = new ArrayList<JsonNode>();
        String cursor = "";
        do {
            Answer page = people.anOperator()
                    .get("/v1/webhooks?limit=100&cursor=" + cursor)
                    .expecting(200);
            for (JsonNode item : page.body().get("items")) {
                if (item.get("payment").asString().equals(payment)) {
                    found.add(item);
                }
            }
            cursor = page.text("next");
        } while (!cursor.isEmpty() && cursor.compareTo(payment) > 0);
        return found;
    }

    @Test
    void theGatewayTellsOfAPurchaseByItself() {
        Venue hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(DemoPlans.artsHall(), 4));
        Guest guest = people.aGuest();
        String room = hall.opensARoom(6_000, 50);
        guest.joins(room).isCalledAndEnters(room);
        var hold = guest.holds(hall.session(), hall.units().subList(0, 1)).expecting(201);
        var payment = guest.startsToPay(hold.text("id")).expecting(201);
        guest.confirms(payment, guest.choosesAtTheGateway(payment, "approve")).expecting(200);

        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(logOf(payment.text("id")))
                        .singleElement()
                        .satisfies(
                                one -> assertThat(one.get("outcome").asString()).isIn("KNOWN", "AWAITED")));
    }

    @Test
    void whatIsOfNoUseIsAnsweredAndLeft() {
        open.post(ADDRESS, Map.of()).expecting(200);
        open.post(ADDRESS, Map.of("eventType", "METHOD_UPDATED", "data", Map.of("x", 1)))
                .expecting(200);
        open.post(ADDRESS, news("not-an-id", "DONE")).expecting(200);
        open.post(ADDRESS, news("00000000-0000-7000-8000-000000000001", "DONE")).expecting(200);
        open.post(ADDRESS, news("00000000-0000-7000-8000-000000000001", "WAITING_FOR_DEPOSIT"))
                .expecting(200);

        assertThat(logOf("00000000-0000-7000-8000-000000000001")).isEmpty();
    }

    @Test
    void hostileBodiesAreRefused() {
        open.post(ADDRESS, Map.of("eventType", "x".repeat(101))).expecting(400);
        open.post(ADDRESS, Map.of("data", "no object")).expecting(400);
        open.post(ADDRESS, Map.of("data", Map.of("balanceAmount", "a lot"))).expecting(400);
        open.post(ADDRESS, List.of(1, 2)).expecting(400);
        open.post(ADDRESS, Map.of("x", "x".repeat(70_000))).expecting(413);
    }

    @Test
    void onlyOperatorsReadTheLog() {
        open.get("/v1/webhooks").expecting(401);
        people.aGuest().api().get("/v1/webhooks").expecting(403);
    }

    private static Map<String, Object> news(String order, String status) {
        return Map.of("eventType", "PAYMENT_STATUS_CHANGED", "data", Map.of("orderId", order, "status", status));
    }
}

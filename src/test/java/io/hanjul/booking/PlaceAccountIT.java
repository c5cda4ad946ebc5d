package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Refunding;
import io.hanjul.testing.SandboxLedger;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goal: operators say where the money of a place goes, guests pay there, and it comes back from there. */
@BesideTest
@ResourceLock("PlaceAccountIT")
class PlaceAccountIT {

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SandboxLedger ledger;

    @Test
    void aPlaceIsPaidToItsOwnAccountAndGivesBackFromThere() {
        Venue hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(1, 4), 4));
        String path = "/v1/places/" + placeOf(hall) + "/gateway-accounts";
        Api operator = people.anOperator();
        assertThat(operator.get(path).expecting(200).body().get("items")).isEmpty();

        assertThat(operator.post(path, Map.of("account", "nobodys"))
                        .expecting(400)
                        .code())
                .isEqualTo("NO_SUCH_ACCOUNT");
        operator.post(path, Map.of("account", "hall")).expecting(204);
        assertThat(operator.get(path).body().at("/items/0/account").asString()).isEqualTo("hall");
        assertThat(operator.get("/v1/gateways").body().findValuesAsString("account"))
                .contains("", "hall");
        hall.owner().get(path).expecting(403);
        hall.owner().post(path, Map.of("account", "")).expecting(403);
        operator.post(path.replaceFirst("places/.{8}", "places/00000000"), Map.of("account", ""))
                .expecting(404);

        Guest guest = people.aGuest();
        Answer hold = guest.holds(hall.session(), hall.units().subList(0, 1)).expecting(201);
        Answer payment = guest.startsToPay(hold.text("id")).expecting(201);
        assertThat(payment.text("checkoutUrl")).contains("clientKey=test_ck_of_a_hall");
        Answer paid = guest.confirms(payment, guest.choosesAtTheGateway(payment, "approve"))
                .expecting(200);
        operator.post(path, Map.of("account", "")).expecting(204);
        assertThat(ledger.balanceOf(paid.text("orderId"))).isEqualTo(Venue.PRICE);

        new Refunding(guest, paid.text("bookingId")).gives(List.of()).expecting(200);
        await().atMost(Duration.ofSeconds(30)).until(() -> ledger.balanceOf(paid.text("orderId")) == 0);
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
}

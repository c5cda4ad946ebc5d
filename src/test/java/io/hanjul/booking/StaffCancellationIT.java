package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Race;
import io.hanjul.testing.Refunding;
import io.hanjul.testing.SandboxLedger;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Goal: an organiser cancels a guest's booking once, with a reason that the guest reads, for all of its price. */
@BesideTest
@ResourceLock("StaffCancellationIT")
class StaffCancellationIT {

    private static final String WHY = "무대 장치 때문에 이 자리에서는 볼 수 없어요";

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SandboxLedger ledger;

    private Venue hall;
    private Guest guest;
    private Answer bought;

    @BeforeEach
    void buyTwoSeats() {
        hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(1, 6), 4));
        guest = people.aGuest();
        bought = guest.buys(guest.holds(hall.session(), hall.units().subList(0, 2)))
                .expecting(200);
    }

    private Answer cancels(Api who, String key, String reason) {
        return who.withKey(key)
                .post(
                        "/v1/sessions/" + hall.session() + "/cancellations",
                        Map.of("bookingId", bought.text("bookingId"), "reason", reason));
    }

    private String order() {
        return bought.text("orderId");
    }

    @Test
    void allOfItGoesBackOnceWhateverTheTermsSayAndTheGuestReadsWhy() {
        String key = Guest.newKey();

        Answer done = cancels(hall.owner(), key, WHY).expecting(200);

        assertThat(done.body().at("/refund/amount").asLong()).isEqualTo(2 * Venue.PRICE);
        await().atMost(Duration.ofSeconds(30)).until(() -> ledger.balanceOf(order()) == 0);
        jdbc.sql("DELETE FROM idempotency_record WHERE key = :key")
                .param("key", key)
                .update();
        assertThat(cancels(hall.owner(), key, WHY).expecting(200).body())
                .as("the same request, long after")
                .isEqualTo(done.body());
        assertThat(cancels(hall.owner(), Guest.newKey(), WHY).expecting(409).code())
                .isEqualTo("ALREADY_CANCELLED");
        JsonNode last = guest.api()
                .get("/v1/bookings/" + bought.text("bookingId") + "/history")
                .body()
                .at("/items/1");
        assertThat(last.get("kind").asString()).isEqualTo("CANCELLED");
        assertThat(last.get("by").asString()).isEqualTo("ORGANISER");
        assertThat(last.get("reason").asString()).isEqualTo(WHY);
        people.aGuest().holds(hall.session(), hall.units().subList(0, 2)).expecting(201);
    }

    @Test
    void whoCancelsAtTheSameMomentAsItsGuestGivesItBackOnce() {
        var refunding = new Refunding(guest, bought.text("bookingId"));
        long refund = Refunding.refundOf(refunding.asks(List.of()).expecting(200));

        List<Answer> answers = Race.of(
                List.of(true, false),
                organiser -> organiser
                        ? cancels(hall.owner(), Guest.newKey(), WHY)
                        : refunding.gives(List.of(), refund, Guest.newKey()));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        await().atMost(Duration.ofSeconds(30)).until(() -> ledger.balanceOf(order()) == 0);
    }

    @Test
    void nobodyElseDoesAndNobodyWithoutAReason() {
        assertThat(cancels(hall.owner(), Guest.newKey(), " ").expecting(400).code())
                .isEqualTo("INVALID_FIELDS");
        cancels(people.anOwner(), Guest.newKey(), WHY).expecting(404);
        cancels(guest.api(), Guest.newKey(), WHY).expecting(403);
        assertThat(ledger.balanceOf(order())).isEqualTo(2 * Venue.PRICE);
    }
}

package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.payment.SettlementDays;
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
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Goal: an owner sees what a session has brought in, to the won, and nobody else does. */
@Order(5)
@BesideTest
@ResourceLock("TakingsIT")
class TakingsIT {

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SandboxLedger ledger;

    @Autowired
    OpenSettlements opening;

    @Autowired
    SettlementDays days;

    private Venue hall;
    private Answer bought;

    /** Two seats are sold, one of which comes back whole; one is paid at the box office, two are for nothing. */
    @BeforeEach
    void sellAndGiveBack() {
        awaitADayThatLasts();
        hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(1, 10), 4));
        Guest guest = people.aGuest();
        bought = guest.buys(guest.holds(hall.session(), seats(0, 2))).expecting(200);
        new Refunding(guest, bought.text("bookingId")).gives(seats(0, 1)).expecting(200);
        issue("BOX_OFFICE", seats(2, 3));
        issue("COMPLIMENTARY", seats(3, 5));
    }

    @Test
    void whatIsLeftIsWhatTheGatewayHasAndWhatTheBoxOfficeTook() {
        JsonNode takings = awaitReturned(Venue.PRICE);

        assertThat(kind(takings, "SOLD").at("/taken/amount").asLong()).isEqualTo(2 * Venue.PRICE);
        assertThat(kind(takings, "SOLD").at("/net/amount").asLong())
                .isEqualTo(ledger.balanceOf(bought.text("orderId")))
                .isEqualTo(Venue.PRICE);
        assertThat(kind(takings, "BOX_OFFICE").at("/net/amount").asLong()).isEqualTo(Venue.PRICE);
        assertThat(kind(takings, "COMPLIMENTARY").get("made").asInt()).isEqualTo(1);
        assertThat(takings.at("/all/net/amount").asLong()).isEqualTo(2 * Venue.PRICE);
        assertThat(takings.at("/returning/amount").asLong()).isZero();
    }

    /** Half past midnight in Seoul, which is still the day before by UTC. */
    @Test
    void aDayIsTheDayOfThePlace() {
        awaitReturned(Venue.PRICE);
        jdbc.sql("UPDATE payment SET approved_at = '2026-10-04T15:30:00Z' WHERE id = CAST(:id AS uuid)")
                .param("id", bought.text("id"))
                .update();

        JsonNode first = takings().get("days").get(0);
        assertThat(first.get("day").asString()).isEqualTo("2026-10-05");
        assertThat(first.at("/sums/taken/amount").asLong()).isEqualTo(2 * Venue.PRICE);
        assertThat(first.at("/sums/returned/amount").asLong()).isZero();
        assertThat(hall.owner().get(path("/takings.csv")).expecting(200).raw().body())
                .contains("2026-10-05," + "온라인,1," + 2 * Venue.PRICE + ",0,0," + 2 * Venue.PRICE + ",KRW\r\n");
    }

    @Test
    void whatIsOnItsWayAndWhatTheGatewayRefusedIsToldApart() {
        awaitReturned(Venue.PRICE);
        JsonNode refund =
                hall.owner().get(path("/refunds")).expecting(200).body().at("/items/0");
        assertThat(refund.get("state").asString()).isEqualTo("DONE");
        assertThat(refund.get("paymentId").asString()).isEqualTo(bought.text("id"));

        setState(refund, "REFUSED");
        assertThat(takings().at("/stuck/amount").asLong()).isEqualTo(Venue.PRICE);
        assertThat(takings().at("/all/returned/amount").asLong()).isZero();
        setState(refund, "DONE");
    }

    /** The day of the purchase has both sums, and the day before yesterday has nothing. */
    @Test
    void aDayAgreesWithTheGatewayOnceItWasAsked() {
        awaitReturned(Venue.PRICE);
        LocalDate day = LocalDate.ofInstant(
                clock.instant(), ZoneId.of(takings().get("zone").asString()));
        String path = settlement(day);

        hall.owner().post(path + "/inquiry", Map.of()).expecting(204);
        Answer again = hall.owner().post(path + "/inquiry", Map.of()).expecting(429);
        assertThat(again.code()).as("asked a moment ago").isEqualTo("TOO_MANY_REQUESTS");
        assertThat(again.header("Retry-After")).isNotEmpty();
        hall.owner().post(settlement(day.minusDays(1)) + "/inquiry", Map.of()).expecting(204);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> hall.owner().get(path).body().get("agrees").asBoolean());

        JsonNode told = hall.owner().get(path).expecting(200).body();
        assertThat(told.at("/gateway/net/amount").asLong()).isEqualTo(ledger.balanceOf(bought.text("orderId")));
        assertThat(told.at("/difference/amount").asLong()).isZero();
        assertThat(told.get("differing").asInt()).isZero();
        assertThat(hall.owner().get(path + "/differences").expecting(200).body().get("items"))
                .isEmpty();
        assertThat(hall.owner().get(path + "/file.csv").expecting(200).raw().body())
                .contains(",CHARGE," + bought.text("id") + ",,AGREES," + 2 * Venue.PRICE + "," + 2 * Venue.PRICE);
        assertThat(hall.owner()
                        .get(settlement(day.minusDays(2)))
                        .body()
                        .at("/ours/charges")
                        .asInt())
                .isZero();
        people.anOwner().get(path).expecting(404);
        people.anOwner().get(path + "/differences").expecting(404);
        people.anOwner().post(path + "/inquiry", Map.of()).expecting(404);
        people.aGuest().api().get(path).expecting(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2000-01-01",
                "2999-12-30",
                "1999-12-31",
                "2999-12-31",
                "0001-01-01",
                "-0044-03-15",
                "+12345-01-01"
            })
    void aDayOfWhateverCenturyIsEmptyOrNone(String day) {
        String path = settlement(LocalDate.now(clock)).replaceFirst("[^/]*$", "") + day.replace("+", "%2B");
        boolean any = day.startsWith("2") && !day.equals("2999-12-31");

        var told = hall.owner().get(path).expecting(any ? 200 : 404);
        hall.owner().get(path + "/differences").expecting(told.status());
        hall.owner().get(path + "/file.csv").expecting(told.status());
        hall.owner().post(path + "/inquiry", Map.of()).expecting(any ? 204 : 404);

        if (any) {
            assertThat(told.body().at("/ours/charges").asInt()).isZero();
            assertThat(told.body().get("agrees").asBoolean()).isTrue();
        }
    }

    /** As two nodes would, at the same moment. */
    @Test
    void yesterdayIsSettledByItselfOnceInTheZoneOfThePlace() {
        LocalDate yesterday = LocalDate.ofInstant(clock.instant().minus(days.after()), ZoneId.of("Asia/Seoul"))
                .minusDays(1);
        String all = settlement(yesterday).replaceFirst("/[^/]*$", "");

        Race.of(List.of(1, 2), node -> {
            opening.open();
            return true;
        });

        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            JsonNode items = hall.owner().get(all).expecting(200).body().get("items");
            assertThat(items).hasSize(1);
            assertThat(items.at("/0/day").asString()).isEqualTo(yesterday.toString());
            assertThat(items.at("/0/state").asString()).isEqualTo("COMPARED");
        });
        people.anOwner().get(all).expecting(404);
    }

    @Test
    void anOfferingHasWhatItsSessionsHave() {
        awaitReturned(Venue.PRICE);
        String offering = hall.owner()
                .get("/v1/sessions/" + hall.session())
                .body()
                .get("offeringId")
                .asString();
        String path = "/v1/offerings/" + offering + "/takings";

        JsonNode told = hall.owner().get(path).expecting(200).body();

        assertThat(told.get("all")).isEqualTo(takings().get("all"));
        assertThat(told.get("kinds")).isEqualTo(takings().get("kinds"));
        assertThat(told.get("sessions")).hasSize(1);
        assertThat(told.at("/sessions/0/sums")).isEqualTo(takings().get("all"));
        assertThat(hall.owner().get(path + ".csv").expecting(200).raw().body())
                .contains(",온라인,1," + 2 * Venue.PRICE + ",1," + Venue.PRICE + "," + Venue.PRICE + ",KRW\r\n");
        for (String of : List.of(path, path + ".csv")) {
            people.anOwner().get(of).expecting(404);
            people.aGuest().api().get(of).expecting(403);
        }
    }

    private String settlement(LocalDate day) {
        String place = jdbc.sql("SELECT CAST(payee_id AS text) FROM payment WHERE id = CAST(:id AS uuid)")
                .param("id", bought.text("id"))
                .query(String.class)
                .single();
        return "/v1/places/" + place + "/settlements/" + day;
    }

    @Test
    void nobodyElseSeesIt() {
        var other = people.anOwner();
        for (String of : List.of("/takings", "/takings.csv", "/refunds")) {
            other.get(path(of)).expecting(404);
            people.aGuest().api().get(path(of)).expecting(403);
        }
    }

    /** The books of a day are looked at: it must not end meanwhile, nor must the time after which it is settled. */
    private void awaitADayThatLasts() {
        await().atMost(Duration.ofMinutes(2)).until(() -> {
            LocalTime there = LocalTime.now(clock.withZone(ZoneId.of("Asia/Seoul")));
            return there.getMinute() < 59 || (there.getHour() != 23 && there.getHour() != 0);
        });
    }

    private JsonNode awaitReturned(long amount) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> takings().at("/all/returned/amount").asLong() == amount);
        return takings();
    }

    private void setState(JsonNode refund, String state) {
        jdbc.sql("UPDATE refund SET state = :state WHERE id = CAST(:id AS uuid)")
                .param("state", state)
                .param("id", refund.get("id").asString())
                .update();
    }

    private JsonNode takings() {
        return hall.owner().get(path("/takings")).expecting(200).body();
    }

    private static JsonNode kind(JsonNode takings, String kind) {
        return StreamSupport.stream(takings.get("kinds").spliterator(), false)
                .filter(line -> line.get("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow()
                .get("sums");
    }

    private void issue(String kind, List<String> seats) {
        var order = Map.of("kind", kind, "guestName", "이현장", "reason", "test", "unitIds", seats);
        hall.owner()
                .withKey(Guest.newKey())
                .post(path("/issued-bookings"), order)
                .expecting(200);
    }

    private List<String> seats(int from, int to) {
        return hall.units().subList(from, to);
    }

    private String path(String of) {
        return "/v1/sessions/" + hall.session() + of;
    }
}

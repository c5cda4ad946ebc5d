package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Goal: whoever has booked a session that takes place at another time keeps the seats or gets all of the money. */
@BesideTest
class ReschedulingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SandboxLedger ledger;

    private Rescheduling hall;

    @BeforeEach
    void openAHall() {
        hall = new Rescheduling(Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(2, 10), 4)), jdbc);
    }

    @Test
    void bookingsKeepTheirSeatsAndEverybodySeesBothDates() {
        Guest guest = people.aGuest();
        String id = hall.booked(guest, 0, 2);
        Answer before = booking(guest, id);
        String calendar = calendarOf(guest, id);
        Instant first = hall.start();

        JsonNode told = hall.later().expecting(200).body();

        JsonNode session = booking(guest, id).body().get("session");
        assertThat(session.get("startsAt").asString())
                .isEqualTo(first.plus(Duration.ofDays(14)).toString());
        JsonNode earlier = hall.session().get("earlierDates");
        assertThat(earlier).hasSize(1).isEqualTo(session.get("earlierDates"));
        assertThat(earlier.get(0).get("startsAt").asString()).isEqualTo(first.toString());
        assertThat(earlier.get(0).get("reason").asString()).isEqualTo(Rescheduling.REASON);
        assertThat(earlier.get(0).get("freeUntil").asString())
                .isEqualTo(first.plus(Duration.ofDays(13)).toString());
        assertThat(told.get("unanswered").asInt()).isEqualTo(1);
        Answer after = booking(guest, id);
        assertThat(after.text("ticket")).isEqualTo(before.text("ticket")).isNotEmpty();
        assertThat(after.body().get("units")).isEqualTo(before.body().get("units"));
        assertThat(after.text("dateAnswer")).isEqualTo("OPEN");
        String changed = calendarOf(guest, id);
        assertThat(line(changed, "UID")).isEqualTo(line(calendar, "UID"));
        assertThat(line(calendar, "SEQUENCE")).isEqualTo("0");
        assertThat(line(changed, "SEQUENCE")).isEqualTo("1");
        assertThat(line(changed, "DTSTART")).isNotEqualTo(line(calendar, "DTSTART"));
        JsonNode entry = lastOfHistory(guest, id);
        assertThat(entry.get("kind").asString()).isEqualTo("RESCHEDULED");
        assertThat(entry.get("by").asString()).isEqualTo("ORGANISER");
        assertThat(entry.get("reason").asString()).isEqualTo(Rescheduling.REASON);
        assertThat(entry.get("dates").get(0).asString()).isEqualTo(first.toString());
        assertThat(entry.get("dates").get(1).asString())
                .isEqualTo(session.get("startsAt").asString());
    }

    @Test
    void whoeverDoesNotWantTheNewDateGetsAllOfItBackWhateverTheTermsSay() {
        Guest leaves = people.aGuest();
        Answer paid = leaves.buys(leaves.holds(hall.hall().session(), hall.seats(0, 2)));
        String left = paid.expecting(200).text("bookingId");
        Guest inPart = people.aGuest();
        String half = hall.booked(inPart, 2, 2);
        Guest stays = people.aGuest();
        String kept = hall.booked(stays, 4, 1);
        hall.booked(people.aGuest(), 5, 1);
        hall.later().expecting(200);

        Answer quote = new Refunding(leaves, left).asks(List.of()).expecting(200);
        assertThat(quote.body().get("percent").asInt()).isEqualTo(100);
        assertThat(quote.body().get("steps").get(0).get("until").asString())
                .isEqualTo(hall.session()
                        .get("earlierDates")
                        .get(0)
                        .get("freeUntil")
                        .asString());
        new Refunding(leaves, left).gives(List.of()).expecting(200);
        Answer partly = new Refunding(inPart, half).gives(hall.seats(2, 3)).expecting(200);
        assertThat(partly.body().get("kept").get("amount").asLong()).isZero();
        assertThat(hall.comes(stays, kept).expecting(200).text("dateAnswer")).isEqualTo("KEPT");
        hall.comes(stays, kept).expecting(200);

        JsonNode counts = hall.answers().expecting(200).body();
        assertThat(counts.get("kept").asInt()).isEqualTo(2);
        assertThat(counts.get("givenBack").asInt()).isEqualTo(1);
        assertThat(counts.get("unanswered").asInt()).isEqualTo(1);
        assertThat(counts.get("issued").asInt()).isZero();
        assertThat(lastOfHistory(stays, kept).get("kind").asString()).isEqualTo("DATE_KEPT");
        await().atMost(PATIENCE).until(() -> ledger.balanceOf(paid.text("orderId")) == 0);
        people.aGuest().holds(hall.hall().session(), hall.seats(0, 3)).expecting(201);
        // Who has said to come may think again as long as there is time.
        assertThat(Refunding.refundOf(new Refunding(stays, kept).asks(List.of())))
                .isEqualTo(Venue.PRICE);
    }

    @Test
    void whoIsAboutToPayIsToldFirst() {
        Guest begins = people.aGuest();
        String hold = begins.holds(hall.hall().session(), hall.seats(0, 1))
                .expecting(201)
                .text("id");
        Guest pays = people.aGuest();
        String held = pays.holds(hall.hall().session(), hall.seats(1, 2))
                .expecting(201)
                .text("id");
        Answer payment = pays.startsToPay(held).expecting(201);
        Map<String, String> approval = pays.choosesAtTheGateway(payment, "approve");
        String old = hall.start().toString();
        hall.later().expecting(200);
        String now = hall.session().get("startsAt").asString();

        Answer refused = begins.startsToPay(hold).expecting(409);
        assertThat(refused.code()).isEqualTo("DATE_CHANGED");
        assertThat(refused.text("startsAt")).isEqualTo(now);
        assertThat(refused.text("startedAt")).isEqualTo(old);
        assertThat(hall.startsToPay(begins, hold, old).expecting(409).code()).isEqualTo("DATE_CHANGED");
        hall.startsToPay(begins, hold, now).expecting(201);
        assertThat(pays.confirms(payment, approval).expecting(409).code()).isEqualTo("DATE_CHANGED");
        assertThat(ledger.balanceOf(payment.text("orderId"))).isZero();
        Answer booked = pays.api()
                .withKey(Guest.newKey())
                .post(
                        "/v1/payments/" + payment.text("id") + "/confirm",
                        Map.of(
                                "paymentKey", approval.get("paymentKey"),
                                "orderId", approval.get("orderId"),
                                "amount", Map.of("amount", Venue.PRICE, "currency", "KRW"),
                                "startsAt", now))
                .expecting(200);
        // Whose seats were chosen for the old date may give them back like those who had booked.
        assertThat(booking(pays, booked.text("bookingId")).text("dateAnswer")).isEqualTo("OPEN");
        assertThat(hall.strayed()).isZero();
    }

    @Test
    void itCanBeGivenAnotherDateAgainAndEverybodyIsAskedAnew() {
        Guest guest = people.aGuest();
        String id = hall.booked(guest, 0, 1);
        hall.later().expecting(200);
        hall.comes(guest, id).expecting(200);
        String seen = hall.session().get("startsAt").asString();
        backdate();
        Guest late = people.aGuest();
        String knew = hall.booked(late, 1, 1);
        assertThat(booking(late, knew).text("dateAnswer")).isEqualTo("NONE");
        assertThat(hall.comes(late, knew).expecting(409).code()).isEqualTo("DATE_NOT_ASKED");
        assertThat(percent(late, knew)).isEqualTo(50);

        hall.later().expecting(200);

        assertThat(hall.session().get("earlierDates")).hasSize(2);
        assertThat(booking(guest, id).text("dateAnswer")).isEqualTo("OPEN");
        assertThat(booking(late, knew).text("dateAnswer")).isEqualTo("OPEN");
        assertThat(guest.api()
                        .post("/v1/bookings/" + id + "/coming", Map.of("startsAt", seen))
                        .expecting(409)
                        .code())
                .isEqualTo("DATE_CHANGED");
        assertThat(percent(late, knew)).isEqualTo(100);
        assertThat(hall.answers().expecting(200).body().get("unanswered").asInt())
                .isEqualTo(2);
        hall.callsOff().expecting(200);
        assertThat(hall.later().expecting(409).code()).isEqualTo("SESSION_CALLED_OFF");
        await().atMost(PATIENCE).until(() -> booking(guest, id).text("state").equals("CANCELLED"));
    }

    @Test
    void onlyWhoManagesItChangesTheDateAndOnlyToOneThatCanBe() {
        int version = hall.session().get("version").asInt();
        Instant start = hall.start();
        Instant later = start.plus(Duration.ofDays(7));
        assertThat(hall.answers().expecting(404).code()).isEqualTo("NOT_FOUND");
        assertThat(hall.by(people.anOwner(), version, later, Map.of()).status()).isEqualTo(404);
        assertThat(hall.by(people.aGuest().api(), version, later, Map.of()).status())
                .isEqualTo(403);
        assertThat(hall.by(hall.hall().owner(), version + 1, later, Map.of()).status())
                .isEqualTo(412);
        refusesField(start, Map.of(), "startsAt");
        refusesField(
                clock.instant().minusSeconds(60),
                Map.of("endsAt", clock.instant().plusSeconds(3600).toString()),
                "startsAt");
        refusesField(later, Map.of("reason", " "), "reason");
        refusesField(later, Map.of("freeUntil", later.plusSeconds(1).toString()), "freeUntil");
        refusesField(later, Map.of("freeUntil", clock.instant().toString()), "freeUntil");
        // Its sale would go on after it.
        refusesField(start.minus(Duration.ofDays(5)), Map.of(), "endsAt");
        String until = later.minus(Duration.ofDays(2)).toString();
        hall.by(hall.hall().owner(), version, later, Map.of("freeUntil", until)).expecting(200);
        assertThat(hall.session().get("earlierDates").get(0).get("freeUntil").asString())
                .isEqualTo(until);
    }

    private void refusesField(Instant startsAt, Map<String, Object> more, String field) {
        Answer no = hall.by(hall.hall().owner(), hall.session().get("version").asInt(), startsAt, more);
        assertThat(no.expecting(400).body().get("errors").get(0).get("field").asString())
                .isEqualTo(field);
    }

    private static int percent(Guest guest, String booking) {
        return new Refunding(guest, booking)
                .asks(List.of())
                .body()
                .get("percent")
                .asInt();
    }

    /** As if the last change had been told long ago. */
    private void backdate() {
        jdbc.sql("UPDATE session_rescheduling SET at = at - CAST('1 minute' AS interval)"
                        + " WHERE session_id = CAST(:id AS uuid)")
                .param("id", hall.hall().session())
                .update();
    }

    private static Answer booking(Guest guest, String id) {
        return guest.api().get("/v1/bookings/" + id).expecting(200);
    }

    private static JsonNode lastOfHistory(Guest guest, String id) {
        JsonNode items = guest.api()
                .get("/v1/bookings/" + id + "/history")
                .expecting(200)
                .body()
                .get("items");
        return items.get(items.size() - 1);
    }

    private static String calendarOf(Guest guest, String id) {
        return guest.api().get("/v1/bookings/" + id + "/calendar.ics").raw().body();
    }

    private static String line(String file, String name) {
        return file.lines()
                .filter(line -> line.startsWith(name + ":"))
                .findFirst()
                .orElseThrow()
                .substring(name.length() + 1);
    }
}

package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Race;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Goal: what an organiser gives out is one guest's and nobody else's, and none of it is money of the gateway. */
@BesideTest
@ResourceLock("IssuedIT")
class IssuedIT {

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private Venue hall;

    @BeforeEach
    void openAHall() {
        hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(2, 10), 2));
    }

    /** Three seats, more than one person may buy: free ones, and one that the house has kept. */
    @Test
    void seatsAreGivenToANamedGuestForNothing() {
        hall.owner()
                .withKey(Guest.newKey())
                .post(house(), Map.of("unitIds", seats(0, 1), "reason", "for the artist"))
                .expecting(200);

        Answer issued = issue("COMPLIMENTARY", seats(0, 3), Guest.newKey()).expecting(200);

        assertThat(issued.body().at("/total/amount").asLong()).isZero();
        assertThat(issued.text("guestName")).isEqualTo("김출연");
        assertThat(issued.body().get("units")).hasSize(3);
        assertThat(hall.owner().get(house()).expecting(200).body().get("items")).isEmpty();
        assertThat(available("sold")).isEqualTo(3);
        assertThat(people.aGuest()
                        .holds(hall.session(), seats(0, 1))
                        .expecting(409)
                        .code())
                .isEqualTo("CELL_TAKEN");
        scan(issued).expecting(200);
        Answer guests =
                hall.owner().get("/v1/sessions/" + hall.session() + "/guests").expecting(200);
        assertThat(guests.body().at("/items/0/name").asString()).isEqualTo("김출연");
        assertThat(guests.body().at("/items/0/kind").asString()).isEqualTo("COMPLIMENTARY");
        assertThat(guests.body().at("/items/0/reason").asString()).isEqualTo("출연자 초대");
        assertThat(cancel(issued, "변경").expecting(409).code()).isEqualTo("ALREADY_CHECKED_IN");
    }

    @Test
    void whatIsTakenAtTheBoxOfficeIsNotedAndTheGatewayHearsNothingOfIt() {
        Answer issued = issue("BOX_OFFICE", seats(0, 2), Guest.newKey()).expecting(200);

        assertThat(issued.body().at("/total/amount").asLong()).isEqualTo(2 * Venue.PRICE);
        assertThat(count("SELECT count(*) FROM payment AS p JOIN booking AS b ON b.payment_id = p.id"
                        + " WHERE b.session_id = CAST(:id AS uuid)"))
                .isZero();
        Answer gone = cancel(issued, "손님 사정").expecting(200);
        assertThat(gone.text("state")).isEqualTo("CANCELLED");
        assertThat(gone.text("ticket")).isEmpty();
        assertThat(cancel(issued, "손님 사정").expecting(409).code()).isEqualTo("ALREADY_CANCELLED");
        people.aGuest().holds(hall.session(), seats(0, 2)).expecting(201);
        assertThat(scan(issued).expecting(409).code()).isEqualTo("TICKET_CANCELLED");
    }

    /** No gateway gives it back: the history says that whoever took it has to. */
    @Test
    void theHistorySaysWhatIsGivenBackByHand() {
        Answer paid = issue("BOX_OFFICE", seats(0, 2), Guest.newKey()).expecting(200);
        Answer free = issue("COMPLIMENTARY", seats(2, 1), Guest.newKey()).expecting(200);

        cancel(paid, "손님 사정").expecting(200);
        cancel(free, "변경").expecting(200);

        JsonNode returned = lastOfHistory(paid);
        assertThat(returned.get("byHand").asBoolean()).isTrue();
        assertThat(returned.at("/refund/amount").asLong()).isEqualTo(2 * Venue.PRICE);
        assertThat(returned.get("by").asString()).isEqualTo("ORGANISER");
        JsonNode gone = lastOfHistory(free);
        assertThat(gone.get("kind").asString()).isEqualTo("CANCELLED");
        assertThat(gone.get("byHand").asBoolean()).isFalse();
        assertThat(gone.at("/refund/amount").asLong()).isZero();
    }

    private JsonNode lastOfHistory(Answer issued) {
        JsonNode items = hall.owner()
                .get("/v1/bookings/" + issued.text("bookingId") + "/history")
                .expecting(200)
                .body()
                .get("items");
        return items.get(items.size() - 1);
    }

    @Test
    void theyAreListedPageByPageAndTheEldestCanBeCancelledToo() {
        Answer eldest = issue("BOX_OFFICE", seats(0, 1), Guest.newKey()).expecting(200);
        Answer youngest = issue("COMPLIMENTARY", seats(1, 1), Guest.newKey()).expecting(200);

        Answer first = hall.owner().get(path("?limit=1")).expecting(200);
        Answer second =
                hall.owner().get(path("?limit=1&cursor=" + first.text("next"))).expecting(200);

        assertThat(first.body().at("/items/0/bookingId").asString()).isEqualTo(youngest.text("bookingId"));
        assertThat(second.body().at("/items/0/bookingId").asString()).isEqualTo(eldest.text("bookingId"));
        assertThat(second.text("next")).isEmpty();
        cancel(eldest, "손님 사정").expecting(200);
    }

    @Test
    void theSameRequestMakesOneBooking() {
        String key = Guest.newKey();
        Answer first = issue("COMPLIMENTARY", seats(0, 1), key).expecting(200);
        jdbc.sql("DELETE FROM idempotency_record WHERE key = :key")
                .param("key", key)
                .update();

        assertThat(issue("COMPLIMENTARY", seats(0, 1), key).expecting(200).text("bookingId"))
                .isEqualTo(first.text("bookingId"));
        jdbc.sql("DELETE FROM idempotency_record WHERE key = :key")
                .param("key", key)
                .update();
        assertThat(issue("BOX_OFFICE", seats(0, 1), key).expecting(422).code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(hall.owner().get(path("")).expecting(200).body().get("items"))
                .hasSize(1);
    }

    @Test
    void ofAGuestAndTheHouseOneHasTheSeat() {
        var racers = new ArrayList<Supplier<Answer>>();
        for (int seat = 0; seat < 8; seat++) {
            List<String> one = seats(seat, 1);
            Guest guest = people.aGuest();
            racers.add(() -> guest.holds(hall.session(), one));
            racers.add(() -> issue("COMPLIMENTARY", one, Guest.newKey()));
        }

        List<Answer> answers = Race.of(racers, Supplier::get);

        for (int seat = 0; seat < 8; seat++) {
            assertThat(List.of(
                            answers.get(2 * seat).status(),
                            answers.get(2 * seat + 1).status()))
                    .isIn(List.of(201, 409), List.of(409, 200));
        }
    }

    @Test
    void theyGoWithASessionThatIsCalledOffAndAreMovedLikeOthers() {
        Answer free = issue("COMPLIMENTARY", seats(0, 3), Guest.newKey()).expecting(200);
        Answer paid = issue("BOX_OFFICE", seats(5, 1), Guest.newKey()).expecting(200);
        hall.owner()
                .withKey(Guest.newKey())
                .post(
                        "/v1/sessions/" + hall.session() + "/moves",
                        Map.of(
                                "bookingId", free.text("bookingId"),
                                "unitIds", seats(0, 1),
                                "toUnitIds", seats(9, 1),
                                "refundDifference", false,
                                "reason", "기둥"))
                .expecting(200);
        people.aGuest().holds(hall.session(), seats(0, 1)).expecting(201);

        String version = hall.owner().get("/v1/sessions/" + hall.session()).text("version");
        hall.owner()
                .with("If-Match", "\"" + version + "\"")
                .post("/v1/sessions/" + hall.session() + "/calling-off", Map.of("reason", "무대 고장"))
                .expecting(200);

        await().until(() ->
                count("SELECT count(*) FROM booking WHERE session_id = CAST(:id AS uuid)" + " AND state <> 'CANCELLED'")
                        == 0);
        assertThat(scan(paid).expecting(409).code()).isEqualTo("TICKET_CANCELLED");
        JsonNode told = hall.owner()
                .get("/v1/sessions/" + hall.session() + "/calling-off")
                .expecting(200)
                .body();
        assertThat(told.get("bookings").asInt()).isEqualTo(2);
        assertThat(told.get("standing").asInt()).isZero();
        assertThat(told.get("byHand").asLong())
                .as("what was paid at the box office")
                .isEqualTo(paid.body().at("/total/amount").asLong())
                .isPositive();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThat(issue("COMPLIMENTARY", List.of(), Guest.newKey())
                        .expecting(400)
                        .code())
                .isEqualTo("INVALID_FIELDS");
        assertThat(issue("COMPLIMENTARY", List.of("01997b3c-0000-7000-8000-000000000000"), Guest.newKey())
                        .expecting(400)
                        .code())
                .isEqualTo("CELL_NOT_FOR_SALE");
        people.aGuest().holds(hall.session(), seats(0, 1)).expecting(201);
        assertThat(issue("BOX_OFFICE", seats(0, 2), Guest.newKey())
                        .expecting(409)
                        .code())
                .isEqualTo("UNITS_NOT_FREE");
        assertThat(hall.owner()
                        .withKey(Guest.newKey())
                        .post(
                                path(""),
                                Map.of(
                                        "kind",
                                        "COMPLIMENTARY",
                                        "guestName",
                                        "\u200b",
                                        "reason",
                                        "초대",
                                        "unitIds",
                                        seats(7, 1)))
                        .expecting(400)
                        .code())
                .as("a name that nobody can see")
                .isEqualTo("INVALID_FIELDS");
        assertThat(people.anOwner().get(path("")).expecting(404).code()).isEqualTo("NOT_FOUND");
        assertThat(people.aGuest().api().get(path("")).status()).isEqualTo(403);
    }

    private Answer issue(String kind, List<String> units, String key) {
        return hall.owner()
                .withKey(key)
                .post(path(""), Map.of("kind", kind, "guestName", "김출연", "reason", "출연자 초대", "unitIds", units));
    }

    private Answer cancel(Answer issued, String reason) {
        return hall.owner().post(path("/" + issued.text("bookingId") + "/cancellation"), Map.of("reason", reason));
    }

    private Answer scan(Answer issued) {
        return hall.owner()
                .withKey(Guest.newKey())
                .post(
                        "/v1/sessions/" + hall.session() + "/check-ins",
                        Map.of("ticket", issued.text("code"), "gate", "A"));
    }

    private List<String> seats(int from, int count) {
        return hall.units().subList(from, from + count);
    }

    private int available(String what) {
        return hall.owner()
                .get("/v1/sessions/" + hall.session() + "/availability")
                .body()
                .get(what)
                .asInt();
    }

    private long count(String query) {
        return jdbc.sql(query).param("id", hall.session()).query(Long.class).single();
    }

    private String house() {
        return "/v1/sessions/" + hall.session() + "/house-seats";
    }

    private String path(String rest) {
        return "/v1/sessions/" + hall.session() + "/issued-bookings" + rest;
    }
}

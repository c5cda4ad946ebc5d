package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Goal: a guest finds what they booked, with receipt and calendar file, and nobody else does. */
@BesideTest
@ResourceLock("BookingIT")
class BookingIT {

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private Venue hall;
    private Guest guest;

    @BeforeEach
    void openAHall() {
        hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(2, 10), 10));
        guest = people.aGuest();
    }

    @Test
    void whatIsToComeStandsApartFromWhatIsOver() {
        String over = book(0);
        String soon = book(1);
        String later = book(2);
        String calledOff = book(3);
        move(over, "-2 days");
        move(soon, "1 day");
        move(later, "2 days");
        move(calledOff, "3 days");
        set(calledOff, "CANCELLED");
        try {
            assertThat(list("?when=UPCOMING")).containsExactly(soon, later);
            assertThat(list("?when=PAST")).containsExactly(calledOff, over);
            assertThat(list("")).containsExactly(calledOff, later, soon, over);
        } finally {
            // Its money was not given back, and the books are looked at after each test.
            set(calledOff, "CONFIRMED");
        }
    }

    @Test
    void whatIsGoingOnIsNotOver() {
        String now = book(0);
        move(now, "-5 minutes");

        assertThat(list("?when=UPCOMING")).containsExactly(now);
        assertThat(list("?when=PAST")).isEmpty();
    }

    @Test
    void bothListsComeInPages() {
        List<String> booked = List.of(book(0), book(1), book(2));
        assertThat(pages("?when=UPCOMING&limit=1")).containsExactlyElementsOf(booked);
        booked.forEach(booking -> move(booking, "-3 days"));
        assertThat(pages("?when=PAST&limit=2")).containsExactlyElementsOf(booked.reversed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?when=SOMETIME", "?when=UPCOMING&limit=0", "?when=PAST&cursor=x"})
    void nonsenseIsRefused(String query) {
        assertThat(guest.api().get("/v1/bookings" + query).status()).isEqualTo(400);
    }

    @Test
    void theReceiptSaysWhatWasPaidAndHow() {
        String booking = book(0);

        Answer receipt = guest.api().get("/v1/bookings/" + booking + "/receipt").expecting(200);

        JsonNode what = receipt.body().get("booking");
        assertThat(receipt.text("number"))
                .matches("20\\d{6}-" + what.get("code").asString());
        assertThat(what.get("total").get("amount").asLong()).isEqualTo(Venue.PRICE);
        assertThat(what.get("units").get(0).get("kind").asString()).isEqualTo("SEAT");
        assertThat(receipt.text("method")).isEqualTo("CARD");
        assertThat(receipt.body().get("testPayment").asBoolean()).isTrue();
        assertThat(receipt.text("instrument")).isEqualTo("94100012****789*");
        assertThat(receipt.text("approvalNumber")).matches("\\d{8}").isNotEqualTo("00000000");
        assertThat(Instant.parse(receipt.text("approvedAt"))).isBefore(clock.instant());
        assertThat(receipt.body().get("refunds")).isEmpty();
    }

    @Test
    void aBookingFromBeforeReceiptsHasOneAllTheSame() {
        String booking = book(0);
        jdbc.sql("""
                        UPDATE payment SET method = 'UNKNOWN', instrument = '', approval_number = '', approved_at = NULL
                         WHERE id = (SELECT payment_id FROM booking WHERE id = CAST(:booking AS uuid))
                        """).param("booking", booking).update();

        Answer receipt = guest.api().get("/v1/bookings/" + booking + "/receipt").expecting(200);

        assertThat(receipt.text("method")).isEqualTo("UNKNOWN");
        assertThat(receipt.text("approvedAt"))
                .isEqualTo(receipt.body().get("booking").get("confirmedAt").asString());
    }

    @Test
    void theCalendarFileIsOneEntryHoweverOftenItIsLoaded() {
        String booking = book(0);

        Answer file = calendar(guest.api(), booking).expecting(200);

        assertThat(file.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(file.header("Content-Disposition"))
                .startsWith("inline; filename=\"hanjul-20")
                .matches(".*\\d\\.ics\"; filename\\*=UTF-8''%EC[%A-F\\d]+20[-\\d]{10}\\.ics");
        assertThat(file.header("Cache-Control")).contains("no-store");
        String text = file.raw().body().replace("\r\n ", "");
        assertThat(text)
                .contains("UID:booking-" + booking + "@hanjul\r\n")
                .contains("SUMMARY:시험 공연\r\n")
                .contains("/bookings/" + booking);
        assertThat(calendar(guest.api(), booking).raw().body())
                .isEqualTo(file.raw().body());
    }

    @Test
    void theCalendarSpeaksTheLanguageThatIsAskedFor() {
        String booking = book(0);

        Answer file =
                calendar(guest.api().with("Accept-Language", "en"), booking).expecting(200);

        assertThat(file.raw().body()).contains("SUMMARY:Test concert\r\n", "Booking code", "row 1 seat 1");
        assertThat(file.header("Content-Disposition"))
                .matches("inline; .*filename.*Test%20concert%20\\d{4}-\\d\\d-\\d\\d\\.ics");
    }

    @Test
    void nobodyElseHasAReceiptOrACalendarFile() {
        String booking = book(0);
        Guest stranger = people.aGuest();
        for (String path : List.of("", "/receipt", "/calendar.ics")) {
            String address = "/v1/bookings/" + booking + path;
            assertThat(stranger.api().get(address).expecting(404).code()).isEqualTo("NOT_FOUND");
            assertThat(people.stranger().get(address).expecting(401).code()).isEqualTo("SIGN_IN_REQUIRED");
            assertThat(people.anOperator().get(address).status()).isEqualTo(404);
            assertThat(guest.api().get("/v1/bookings/nonsense" + path).status()).isEqualTo(404);
        }
    }

    private String book(int seat) {
        Answer hold = guest.holds(hall.session(), hall.units().subList(seat, seat + 1));
        return guest.buys(hold).expecting(200).text("bookingId");
    }

    private static Answer calendar(Api who, String booking) {
        return who.get("/v1/bookings/" + booking + "/calendar.ics");
    }

    private List<String> list(String query) {
        return ids(guest.api().get("/v1/bookings" + query).expecting(200).body());
    }

    private List<String> pages(String query) {
        var found = new ArrayList<String>();
        JsonNode page = guest.api().get("/v1/bookings" + query).expecting(200).body();
        found.addAll(ids(page));
        while (!page.get("next").asString().isEmpty()) {
            String next = "&cursor=" + page.get("next").asString();
            page = guest.api().get("/v1/bookings" + query + next).expecting(200).body();
            found.addAll(ids(page));
        }
        return found;
    }

    private static List<String> ids(JsonNode page) {
        var ids = new ArrayList<String>();
        page.get("items").forEach(item -> ids.add(item.get("id").asString()));
        return ids;
    }

    /** Moves a booking of two hours in time; it starts that far from now. */
    private void move(String booking, String start) {
        jdbc.sql("""
                        UPDATE booking
                           SET starts_at = clock_timestamp() + CAST(:start AS interval),
                               ends_at = clock_timestamp() + CAST(:start AS interval) + INTERVAL '2 hours'
                         WHERE id = CAST(:booking AS uuid)
                        """).param("start", start).param("booking", booking).update();
    }

    private void set(String booking, String state) {
        jdbc.sql("UPDATE booking SET state = :state WHERE id = CAST(:booking AS uuid)")
                .param("state", state)
                .param("booking", booking)
                .update();
    }
}

package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Refunding;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;

/** Goal: an owner says what comes back, guests read it before they pay, and what somebody booked stays as it was. */
@BesideTest
@ResourceLock("RefundTermsIT")
class RefundTermsIT {

    private static final Map<String, Object> MEAN = terms("PT0S", List.of(step("P7D", 80), step("P1D", 30)));
    private static final Map<String, Object> GENEROUS = terms("PT10M", List.of(step("PT1H", 100)));

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Test
    void beforeTheSaleOpensTheOwnerSetsWhatGuestsRead() {
        Instant now = clock.instant();
        Venue hall = Venue.onSale(
                people.anOwner(),
                new Venue.Setup(Plans.rows(1, 4), 4),
                new Venue.Window(now.plus(Duration.ofDays(1)), now.plus(Duration.ofDays(29))));

        Answer set = sets(hall.owner(), hall, MEAN).expecting(200);

        assertThat(sets(hall.owner(), hall, MEAN).expecting(200).header("ETag")).isEqualTo(set.header("ETag"));
        var read = people.stranger()
                .get("/v1/offerings/" + offeringOf(hall))
                .expecting(200)
                .body()
                .get("refundTerms");
        assertThat(read.get("steps")).hasSize(2);
        assertThat(read.get("steps").get(0).get("percent").asInt()).isEqualTo(80);
        assertThat(Duration.parse(read.get("sameDayGrace").asString())).isZero();
    }

    @Test
    void bookingsKeepTheTermsOfTheirDay() {
        Venue hall = onSale();
        Guest early = people.aGuest();
        Guest late = people.aGuest();
        String before = bought(early, hall, 0);

        sets(hall.owner(), hall, GENEROUS).expecting(200);

        String after = bought(late, hall, 1);
        assertThat(stepsOf(early, before)).isEqualTo(3);
        assertThat(stepsOf(late, after)).isEqualTo(2);
    }

    /** Who is about to pay has read the old ones. */
    @Test
    void onceASaleHasOpenedTheyOnlyBecomeBetter() {
        Venue hall = onSale();

        assertThat(sets(hall.owner(), hall, MEAN).expecting(409).code()).isEqualTo("REFUND_TERMS_WORSE");
        sets(hall.owner(), hall, GENEROUS).expecting(200);
        assertThat(sets(hall.owner(), hall, terms("PT10M", List.of(step("PT24H", 100), step("PT3H", 50))))
                        .expecting(409)
                        .code())
                .isEqualTo("REFUND_TERMS_WORSE");
    }

    @Test
    void whatMakesNoSenseIsRefusedAtItsField() {
        Venue hall = onSale();
        for (Map<String, Object> wrong : List.of(
                terms("PT10M", List.of(step("PT24H", 50), step("PT3H", 100))),
                terms("PT10M", List.of(step("PT3H", 100), step("PT24H", 50))),
                terms("PT10M", List.of(step("PT3H", 0))),
                terms("PT10M", List.of(step("PT3H", 101))),
                terms("PT10M", List.of(step("PT90S", 100))),
                terms("PT10M", List.of(step("P400D", 100))),
                terms("PT10M", List.of(step("-PT3H", 100))),
                terms("PT25H", List.of(step("PT3H", 100))),
                Map.of("steps", Collections.nCopies(11, step("PT3H", 10)), "sameDayGrace", "PT0S"))) {
            Answer no = sets(hall.owner(), hall, wrong).expecting(400);
            assertThat(no.code()).as("%s", wrong).isEqualTo("INVALID_FIELDS");
            assertThat(no.body().get("errors")).isNotEmpty();
        }
        sets(hall.owner(), hall, Map.of("steps", List.of(step("soon", 10)), "sameDayGrace", "PT0S"))
                .expecting(400);
    }

    @Test
    void onlyItsOwnerSetsThemAndNamesTheVersion() {
        Venue hall = onSale();
        String path = "/v1/offerings/" + offeringOf(hall) + "/refund-terms";

        people.anOwner().with("If-Match", "\"1\"").put(path, GENEROUS).expecting(404);
        people.aGuest().api().with("If-Match", "\"1\"").put(path, GENEROUS).expecting(403);
        hall.owner().put(path, GENEROUS).expecting(428);
        hall.owner().with("If-Match", "\"99\"").put(path, GENEROUS).expecting(412);
    }

    private Venue onSale() {
        return Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(1, 4), 4));
    }

    private static String bought(Guest guest, Venue hall, int seat) {
        Answer hold = guest.holds(hall.session(), hall.units().subList(seat, seat + 1));
        return guest.buys(hold).expecting(200).text("bookingId");
    }

    private static int stepsOf(Guest guest, String booking) {
        return new Refunding(guest, booking)
                .asks(List.of())
                .expecting(200)
                .body()
                .get("steps")
                .size();
    }

    private static String offeringOf(Venue hall) {
        return hall.owner().get("/v1/sessions/" + hall.session()).text("offeringId");
    }

    private static Answer sets(Api owner, Venue hall, Map<String, Object> terms) {
        String path = "/v1/offerings/" + offeringOf(hall);
        String etag = owner.get(path + "/managed").expecting(200).header("ETag");
        return owner.with("If-Match", etag).put(path + "/refund-terms", terms);
    }

    private static Map<String, Object> step(String before, int percent) {
        return Map.of("before", before, "percent", percent);
    }

    private static Map<String, Object> terms(String grace, List<Map<String, Object>> steps) {
        return Map.of("steps", steps, "sameDayGrace", grace);
    }
}

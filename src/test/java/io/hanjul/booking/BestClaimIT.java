package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Goal: who leaves the choice to the server holds the best that are left, or is told what there is. */
@ServerTest
class BestClaimIT {

    private static final int A_ROW = 10;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private Venue hall;
    private Guest guest;

    /** Two rows of ten; without a stage everybody looks at the middle of the first row. */
    @BeforeEach
    void openAHall() {
        hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(2, A_ROW), A_ROW));
        guest = people.aGuest();
    }

    private List<String> seats(int row, int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(number -> hall.units().get((row - 1) * A_ROW + number - 1))
                .toList();
    }

    private static List<String> unitsOf(Answer hold) {
        return hold.expecting(201).body().get("units").values().stream()
                .map(unit -> unit.get("unitId").asString())
                .toList();
    }

    @Test
    void theBestTwoAreHeldAndThenTheNextBest() {
        assertThat(unitsOf(guest.holdsBest(hall.session(), Map.of("units", 2)))).isEqualTo(seats(1, 5, 6));
        assertThat(unitsOf(people.aGuest().holdsBest(hall.session(), Map.of("units", 2))))
                .isEqualTo(seats(2, 5, 6));
    }

    @Test
    void theSameRequestHasTheSameHoldAlthoughItNamesNoSeat() {
        String key = Guest.newKey();
        Answer first = guest.holdsBest(hall.session(), Map.of("units", 2), key);
        Answer again = guest.holdsBest(hall.session(), Map.of("units", 2), key);

        assertThat(again.expecting(201).text("id"))
                .isEqualTo(first.expecting(201).text("id"));
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(guest.holdsBest(hall.session(), Map.of("units", 3), key).code())
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void namedSeatsAndTheBestNearThemAreOneHold() {
        Answer hold = guest.api()
                .withKey(Guest.newKey())
                .post(
                        "/v1/holds",
                        Map.of("sessionId", hall.session(), "unitIds", seats(2, 9), "best", Map.of("units", 2)));

        assertThat(unitsOf(hold))
                .containsExactlyInAnyOrder(
                        seats(2, 9).getFirst(),
                        seats(1, 9).getFirst(),
                        seats(1, 10).getFirst());
    }

    @Test
    void whereThereAreNotThatManyTogetherItSaysWhatThereIs() {
        people.aGuest().holds(hall.session(), seats(1, 1, 2, 4, 5, 7, 8, 9)).expecting(201);
        people.aGuest().holds(hall.session(), seats(2, 3, 6, 7)).expecting(201);

        Answer no = guest.holdsBest(hall.session(), Map.of("units", 4)).expecting(409);

        assertThat(no.code()).isEqualTo("NONE_TOGETHER");
        assertThat(no.body().get("together").asInt()).isEqualTo(3);
        assertThat(no.body().get("people").asInt()).isZero();
        assertThat(no.body().get("apart").asInt()).isEqualTo(10);
        guest.holdsBest(hall.session(), Map.of("units", 3)).expecting(201);
    }

    @Test
    void aHoldThatHasRunOutIsChosenBeforeAnybodyTidiedItUp() {
        people.aGuest().holds(hall.session(), hall.units().subList(0, A_ROW)).expecting(201);
        String last = people.aGuest()
                .holds(hall.session(), hall.units().subList(A_ROW, 2 * A_ROW))
                .expecting(201)
                .text("id");
        assertThat(guest.holdsBest(hall.session(), Map.of("units", 2)).code()).isEqualTo("NONE_TOGETHER");

        jdbc.sql("""
                        WITH h AS (UPDATE hold SET shown_until = clock_timestamp(), held_until = clock_timestamp()
                                    WHERE id = CAST(:hold AS uuid) RETURNING id, held_until)
                        UPDATE cell AS c SET held_until = h.held_until FROM h WHERE c.hold_id = h.id
                        """).param("hold", last).update();

        assertThat(unitsOf(guest.holdsBest(hall.session(), Map.of("units", 2)))).isEqualTo(seats(2, 5, 6));
    }

    @Test
    void wheelchairPlacesAreForThoseWhoAsk() {
        String withOne = JsonMapper.shared()
                .writeValueAsString(Plans.rows(1, 3))
                .replace("\"seat_guid\":\"1-2\"", "\"seat_guid\":\"1-2\",\"hanjul\":{\"accessible\":true}");
        Venue small = Venue.onSale(people.anOwner(), clock, new Venue.Setup(withOne, A_ROW));

        Answer no = guest.holdsBest(small.session(), Map.of("units", 2)).expecting(409);
        assertThat(no.body().get("together").asInt()).isEqualTo(1);
        assertThat(no.body().get("apart").asInt()).isEqualTo(2);
        assertThat(unitsOf(guest.holdsBest(small.session(), Map.of("units", 1, "accessible", 1))))
                .isEqualTo(small.units().subList(1, 2));
    }

    @ParameterizedTest
    @CsvSource({"units, 0", "units, 51", "people, 0", "accessible, -1"})
    void nonsenseIsNamed(String field, int value) {
        Map<String, Object> wish = field.equals("units") ? Map.of(field, value) : Map.of("units", 1, field, value);

        Answer no = guest.holdsBest(hall.session(), wish).expecting(400);

        assertThat(no.code()).isEqualTo("INVALID_FIELDS");
        assertThat(no.body().at("/errors/0/field").asString()).isEqualTo("best." + field);
    }

    @Test
    void moreThanAPersonMayHaveIsTheLimit() {
        assertThat(guest.holdsBest(hall.session(), Map.of("units", A_ROW + 1)).code())
                .isEqualTo("LIMIT_REACHED");
    }

    @Test
    void aCategoryThatIsNotSoldHasNothing() {
        Answer no = guest.holdsBest(hall.session(), Map.of("units", 1, "categories", List.of("VIP")))
                .expecting(409);

        assertThat(no.code()).isEqualTo("NONE_TOGETHER");
        assertThat(no.body().get("apart").asInt()).isZero();
    }
}

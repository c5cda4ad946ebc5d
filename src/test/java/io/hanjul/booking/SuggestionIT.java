package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Goal: who loses a seat is told of the nearest free one and can have it; who asks for two is shown the best two. */
@ServerTest
class SuggestionIT {

    private static final int A_ROW = 10;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    private Venue hall;

    /** Two rows of ten; without a stage everybody looks at the middle of the first row. */
    @BeforeEach
    void openAHall() {
        hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(2, A_ROW), A_ROW));
    }

    private List<String> seats(int row, int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(number -> hall.units().get((row - 1) * A_ROW + number - 1))
                .toList();
    }

    private Answer suggestion(String query) {
        return people.stranger().get("/v1/sessions/" + hall.session() + "/suggestion" + query);
    }

    private static List<String> idsOf(JsonNode units) {
        return units.values().stream()
                .map(unit -> unit.get("unitId").asString())
                .toList();
    }

    private static List<String> alternativeOf(Answer refusal) {
        return refusal.body().get("alternative").values().stream()
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void whoWasTooLateIsOfferedTheNearestAndCanHoldIt() {
        people.aGuest().holds(hall.session(), seats(1, 1, 2)).expecting(201);
        Guest late = people.aGuest();

        Answer refusal = late.holds(hall.session(), seats(1, 2, 3)).expecting(409);

        assertThat(refusal.code()).isEqualTo("CELL_TAKEN");
        assertThat(refusal.body().get("taken")).hasSize(1);
        assertThat(alternativeOf(refusal)).isEqualTo(seats(1, 3, 4));
        late.holds(hall.session(), alternativeOf(refusal)).expecting(201);
    }

    @Test
    void whoLoseTheSameSeatAreNotSentToTheSameNextOne() {
        people.aGuest().holds(hall.session(), seats(1, 5)).expecting(201);
        // Signed in before: what was offered is remembered for seconds only.
        List<Guest> late = Stream.generate(people::aGuest).limit(5).toList();
        var offered = new HashSet<List<String>>();
        for (Guest guest : late) {
            offered.add(alternativeOf(guest.holds(hall.session(), seats(1, 5)).expecting(409)));
        }
        assertThat(offered).hasSize(5).doesNotContain(seats(1, 5));
    }

    @Test
    void nothingIsOfferedWhereNothingIsLeft() {
        people.aGuest().holds(hall.session(), hall.units().subList(0, A_ROW)).expecting(201);
        people.aGuest()
                .holds(hall.session(), hall.units().subList(A_ROW, 2 * A_ROW))
                .expecting(201);

        assertThat(alternativeOf(
                        people.aGuest().holds(hall.session(), seats(1, 5)).expecting(409)))
                .isEmpty();
        assertThat(suggestion("").expecting(200).body().get("units")).isEmpty();
    }

    @Test
    void theBestForAGroupAreBesideEachOtherInFrontInTheMiddle() {
        JsonNode units = suggestion("?units=2").expecting(200).body().get("units");

        assertThat(idsOf(units)).isEqualTo(seats(1, 5, 6));
        assertThat(units.get(0).get("price").get("amount").asLong()).isEqualTo(Venue.PRICE);
        assertThat(units.get(0).get("section").asString()).isEqualTo("Stalls");
    }

    @Test
    void whatWasLookedAtAlreadyIsNotSuggestedAgain() {
        var seen = new ArrayList<String>();
        for (int times = 0; times < A_ROW; times++) {
            Answer next = suggestion("?units=2"
                            + seen.stream().map(id -> "&except=" + id).collect(Collectors.joining()))
                    .expecting(200);
            assertThat(idsOf(next.body().get("units"))).hasSize(2).noneMatch(seen::contains);
            seen.addAll(idsOf(next.body().get("units")));
        }
        String all = hall.units().stream().map(id -> "&except=" + id).collect(Collectors.joining());
        assertThat(suggestion("?units=1" + all).expecting(200).body().get("units"))
                .isEmpty();
    }

    @Test
    void nearToOthersMeansNearToThem() {
        String near = "?near=" + seats(2, 9).getFirst();
        people.aGuest().holds(hall.session(), seats(2, 9)).expecting(201);

        assertThat(idsOf(suggestion(near).expecting(200).body().get("units"))).isEqualTo(seats(2, 8));
        assertThat(idsOf(suggestion(near + "&units=3").expecting(200).body().get("units")))
                .isEqualTo(seats(1, 8, 9, 10));
    }

    @Test
    void onlyTheWantedCategoriesAreSearched() {
        assertThat(suggestion("?category=R").expecting(200).body().get("units")).hasSize(1);
        assertThat(suggestion("?category=VIP").expecting(200).body().get("units"))
                .isEmpty();
    }

    @Test
    void wheelchairPlacesThatDoNotExistAreNotInvented() {
        assertThat(suggestion("?accessible=1").expecting(200).body().get("units"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"units=0, units", "units=51, units", "units=two, units", "people=0, people", "near=x, near"})
    void nonsenseIsNamed(String query, String field) {
        Answer refusal = suggestion("?" + query).expecting(400);

        assertThat(refusal.code()).isEqualTo("INVALID_FIELDS");
        assertThat(refusal.body().at("/errors/0/field").asString()).startsWith(field);
        assertThat(refusal.body().at("/errors/0/message").asString()).doesNotContain("java.");
    }

    @Test
    void unitsOfAnotherHallAreNotNearToAnything() {
        Answer refusal = suggestion("?near=" + hall.session()).expecting(400);

        assertThat(refusal.body().at("/errors/0/field").asString()).isEqualTo("near");
    }

    @Test
    void anUnknownSessionIsUnknown() {
        String nowhere = "/v1/sessions/" + hall.sale() + "/suggestion";

        assertThat(people.stranger().get(nowhere).expecting(404).code()).isEqualTo("NOT_FOUND");
    }
}

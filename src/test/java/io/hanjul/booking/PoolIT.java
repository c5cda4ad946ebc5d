package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Refunding;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Goal: what is sold by number is held, paid, let in and given back like seats are, alone and together with them. */
@BesideTest
class PoolIT {

    private static final int CAPACITY = 10;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    private Venue hall;
    private String area;
    private Guest guest;

    @BeforeEach
    void openAHallWithAStandingArea() {
        hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.standing(1, 5, CAPACITY), 6));
        area = hall.units().getLast();
        guest = people.aGuest();
    }

    private void awaitLeft(int free, int held, int sold) {
        await().untilAsserted(() -> {
            JsonNode now = guest.api()
                    .get("/v1/sessions/" + hall.session() + "/availability")
                    .expecting(200)
                    .body();
            assertThat(now.get("pools")).hasSize(1);
            JsonNode pool = now.get("pools").get(0);
            assertThat(List.of(
                            pool.get("free").asInt(),
                            pool.get("held").asInt(),
                            pool.get("sold").asInt()))
                    .containsExactly(free, held, sold);
            assertThat(pool.get("id").asString()).isEqualTo(area);
        });
    }

    private static List<String> idsOf(JsonNode units, String kind) {
        return IntStream.range(0, units.size())
                .mapToObj(units::get)
                .filter(unit -> unit.get("kind").asString().equals(kind))
                .map(unit -> unit.get("unitId").asString())
                .toList();
    }

    @Test
    void standingPlacesAreHeldWithSeatsPaidForAndGivenBackOneByOne() {
        Answer hold = guest.holdsOf(hall.session(), area, 3, hall.units().subList(0, 1))
                .expecting(201);
        assertThat(hold.body().get("units")).hasSize(4);
        assertThat(hold.body().get("total").get("amount").asLong()).isEqualTo(4 * Venue.PRICE);
        awaitLeft(7, 3, 0);

        Answer paid = guest.buys(hold).expecting(200);
        awaitLeft(7, 0, 3);
        var refunding = new Refunding(guest, paid.text("bookingId"));
        JsonNode booked = guest.api()
                .get("/v1/bookings/" + refunding.booking())
                .expecting(200)
                .body();
        List<String> standing = idsOf(booked.get("units"), "AREA");
        assertThat(standing).hasSize(3).doesNotHaveDuplicates().doesNotContain(area);
        assertThat(idsOf(booked.get("units"), "SEAT"))
                .containsExactly(hall.units().getFirst());

        Answer left = refunding.gives(standing.subList(0, 2)).expecting(200);
        assertThat(left.body().get("units")).hasSize(2);
        assertThat(left.body().get("cancelledUnits")).hasSize(2);
        awaitLeft(9, 0, 1);
        assertThat(guest.api()
                        .get("/v1/sales/" + hall.sale() + "/allowance")
                        .body()
                        .get("taken")
                        .asInt())
                .isEqualTo(2);

        refunding.gives(List.of()).expecting(200);
        awaitLeft(10, 0, 0);
    }

    @Test
    void whoAsksForMoreThanThereIsGetsNothingAndIsToldWhatIsLeft() {
        people.aGuest().holdsOf(hall.session(), area, 6, List.of()).expecting(201);

        Answer no = guest.holdsOf(hall.session(), area, 5, hall.units().subList(0, 1))
                .expecting(409);

        assertThat(no.code()).isEqualTo("POOL_SHORT");
        assertThat(no.body().get("left").asInt()).isEqualTo(4);
        assertThat(no.body().get("pool").asString()).isEqualTo(area);
        awaitLeft(4, 6, 0);
        Answer taken = people.aGuest()
                .holds(hall.session(), hall.units().subList(0, 1))
                .expecting(201);
        assertThat(guest.holdsOf(hall.session(), area, 1, hall.units().subList(0, 1))
                        .expecting(409)
                        .code())
                .isEqualTo("CELL_TAKEN");
        assertThat(taken.body().get("units")).hasSize(1);
        awaitLeft(4, 6, 0);
    }

    @Test
    void seatsAndStandingPlacesCountTogetherForTheLimitAndGivenBackOnesDoNot() {
        Answer hold = guest.holdsOf(hall.session(), area, 4, hall.units().subList(0, 2))
                .expecting(201);
        assertThat(guest.holdsOf(hall.session(), area, 1, List.of())
                        .expecting(409)
                        .code())
                .isEqualTo("LIMIT_REACHED");

        guest.api().delete("/v1/holds/" + hold.text("id")).expecting(204);

        awaitLeft(10, 0, 0);
        guest.holdsOf(hall.session(), area, 6, List.of()).expecting(201);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        Answer kept = hall.owner()
                .withKey(Guest.newKey())
                .post(
                        "/v1/sessions/" + hall.session() + "/house-seats",
                        Map.of("unitIds", List.of(area), "reason", "for the artist"))
                .expecting(400);
        assertThat(kept.body().at("/errors/0/code").asString()).isEqualTo("SOLD_BY_NUMBER");
        assertThat(guest.holds(hall.session(), List.of(area)).expecting(400).code())
                .isEqualTo("CELL_NOT_FOR_SALE");
        assertThat(guest.holdsOf(hall.session(), hall.units().getFirst(), 1, List.of())
                        .expecting(400)
                        .code())
                .isEqualTo("CELL_NOT_FOR_SALE");
        assertThat(guest.holdsOf(hall.session(), area, 0, List.of())
                        .expecting(400)
                        .code())
                .isEqualTo("INVALID_FIELDS");
        Answer twice = guest.api()
                .withKey(Guest.newKey())
                .post(
                        "/v1/holds",
                        Map.of(
                                "sessionId",
                                hall.session(),
                                "pools",
                                List.of(Map.of("id", area, "count", 1), Map.of("id", area, "count", 1))));
        assertThat(twice.expecting(400).code()).isEqualTo("INVALID_FIELDS");
    }

    /** The chosen ones come beside the counted ones, all or nothing. */
    @Test
    void theBestSeatsAndStandingPlacesAreOneClaim() {
        var wish = Map.of(
                "sessionId",
                hall.session(),
                "best",
                Map.of("units", 2),
                "pools",
                List.of(Map.of("id", area, "count", 2)));
        Answer hold =
                guest.api().withKey(Guest.newKey()).post("/v1/holds", wish).expecting(201);

        assertThat(idsOf(hold.body().get("units"), "SEAT")).hasSize(2);
        assertThat(idsOf(hold.body().get("units"), "AREA")).hasSize(2);
    }

    @Test
    void aSessionThatIsCalledOffGivesStandingPlacesBackAndSellsNoMore() {
        guest.buys(guest.holdsOf(hall.session(), area, 2, List.of())).expecting(200);
        people.aGuest().holdsOf(hall.session(), area, 3, List.of()).expecting(201);

        String path = "/v1/sessions/" + hall.session();
        String version =
                hall.owner().get(path).expecting(200).body().get("version").asString();
        hall.owner()
                .with("If-Match", "\"" + version + "\"")
                .post(path + "/calling-off", Map.of("reason", "storm damage"))
                .expecting(200);

        awaitLeft(0, 0, 0);
        assertThat(people.aGuest().holdsOf(hall.session(), area, 1, List.of()).code())
                .isIn("SALE_NOT_OPEN", "CELL_NOT_FOR_SALE");
    }

    /** One ticket, one code; each who stands comes in by themselves. */
    @Test
    void atTheDoorEachOfAnAreaComesInOnce() {
        Answer paid =
                guest.buys(guest.holdsOf(hall.session(), area, 3, List.of())).expecting(200);
        Answer booking =
                guest.api().get("/v1/bookings/" + paid.text("bookingId")).expecting(200);
        String checkIns = "/v1/sessions/" + hall.session() + "/check-ins";
        Map<String, Object> two = Map.of("ticket", booking.text("ticket"), "gate", "A", "atMost", 2);
        Map<String, Object> all = Map.of("ticket", booking.text("ticket"), "gate", "A");

        Answer first = hall.owner().withKey(Guest.newKey()).post(checkIns, two).expecting(200);
        assertThat(first.body().get("unitIds")).hasSize(2);
        assertThat(first.body().get("guest").get("units").get(0).get("kind").asString())
                .isEqualTo("AREA");
        Answer second = hall.owner().withKey(Guest.newKey()).post(checkIns, all).expecting(200);
        assertThat(second.body().get("unitIds")).hasSize(1);
        assertThat(hall.owner()
                        .withKey(Guest.newKey())
                        .post(checkIns, all)
                        .expecting(409)
                        .code())
                .isEqualTo("ALREADY_IN");
        JsonNode guests = hall.owner()
                .get("/v1/sessions/" + hall.session() + "/guests")
                .expecting(200)
                .body()
                .get("items");
        assertThat(guests.get(0).get("units")).hasSize(3);
        assertThat(guests.get(0).get("entries")).hasSize(3);
    }
}

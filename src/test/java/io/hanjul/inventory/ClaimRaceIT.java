package io.hanjul.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Race;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goal: whatever meets on one seat, exactly one wins. Method: attempts released at once, over HTTP. */
@ServerTest
class ClaimRaceIT {

    private static final int CLAIMANTS = 64;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void oneOfSixtyFourClaimsOnOneSeatWins() {
        Venue hall = hall(4);
        List<Guest> guests = guests();

        List<Answer> answers = Race.of(
                guests, guest -> guest.holds(hall.session(), hall.units().subList(0, 1)));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .hasSize(CLAIMANTS - 1)
                .allSatisfy(no -> assertThat(no.code()).isEqualTo("CELL_TAKEN"))
                .allSatisfy(no -> assertThat(no.body().get("taken").get(0).asString())
                        .isEqualTo(hall.units().getFirst()));
        assertThat(heldCells(hall)).isEqualTo(1);
    }

    @Test
    void overlappingPairsAreNeverHalfGiven() {
        Venue hall = hall(4);
        List<Guest> guests = guests();

        List<Answer> answers = Race.of(guests, guest -> {
            int first = guests.indexOf(guest) % 10;
            return guest.holds(hall.session(), hall.units().subList(first, first + 2));
        });

        long winners = answers.stream().filter(answer -> answer.status() == 201).count();
        assertThat(winners).isBetween(4L, 5L);
        assertThat(heldCells(hall)).isEqualTo((int) winners * 2);
    }

    @Test
    void aPersonNeverExceedsTheLimitByAskingManyTimesAtOnce() {
        Venue hall = hall(4);
        Guest guest = people.aGuest();
        List<Integer> seats = IntStream.range(0, 20).boxed().toList();

        List<Answer> answers =
                Race.of(seats, seat -> guest.holds(hall.session(), hall.units().subList(seat, seat + 1)));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(4);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .allSatisfy(no -> assertThat(no.code()).isEqualTo("LIMIT_REACHED"));
    }

    @Test
    void oneKeyMakesOneHoldHoweverOftenItIsSent() {
        Venue hall = hall(4);
        Guest guest = people.aGuest();
        String key = Guest.newKey();
        List<Integer> times = IntStream.range(0, 32).boxed().toList();

        List<Answer> answers =
                Race.of(times, time -> guest.holds(hall.session(), hall.units().subList(0, 2), key));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(answers.stream().map(answer -> answer.text("id")).distinct()).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.header("Idempotent-Replayed").equals("true"))
                .hasSize(31);
        assertThat(guest.holds(hall.session(), hall.units().subList(0, 1), key).code())
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    private Venue hall(int unitsPerPerson) {
        return Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(2, 20), unitsPerPerson));
    }

    private List<Guest> guests() {
        return IntStream.range(0, CLAIMANTS).mapToObj(number -> people.aGuest()).toList();
    }

    private int heldCells(Venue hall) {
        return jdbc.sql("SELECT count(*) FROM cell WHERE session_id = CAST(:session AS uuid) AND state = 'HELD'")
                .param("session", hall.session())
                .query(Integer.class)
                .single();
    }
}

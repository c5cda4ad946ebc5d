package io.hanjul.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Goal: what is remembered of seats that are taken never makes an answer untrue. */
@ServerTest
class HopelessClaimIT {

    @Autowired
    People people;

    @Autowired
    Clock clock;

    private Venue hall;
    private List<String> seat;
    private List<String> another;

    @BeforeEach
    void openAHall() {
        hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(1, 4), 4));
        seat = hall.units().subList(0, 1);
        another = hall.units().subList(1, 2);
    }

    @Test
    void aSeatThatIsGivenBackCanBeHadAtOnce() {
        for (int round = 0; round < 5; round++) {
            Guest first = people.aGuest();
            String hold = first.holds(hall.session(), seat).expecting(201).text("id");
            assertTaken(people.aGuest().holds(hall.session(), seat));
            assertTaken(people.aGuest().holds(hall.session(), seat));

            first.api().delete("/v1/holds/" + hold).expecting(204);

            Guest next = people.aGuest();
            String had = next.holds(hall.session(), seat).expecting(201).text("id");
            next.api().delete("/v1/holds/" + had).expecting(204);
        }
    }

    @Test
    void anEarlierRequestHasItsOwnAnswerAlsoWhereItsSeatIsTakenByNow() {
        Guest guest = people.aGuest();
        String key = Guest.newKey();
        String hold = guest.holds(hall.session(), seat, key).expecting(201).text("id");
        guest.api().delete("/v1/holds/" + hold).expecting(204);
        people.aGuest().holds(hall.session(), seat).expecting(201);
        assertTaken(people.aGuest().holds(hall.session(), seat));

        Answer repeated = guest.holds(hall.session(), seat, key).expecting(201);

        assertThat(repeated.text("id")).isEqualTo(hold);
        assertThat(repeated.text("state")).isEqualTo("RELEASED");
    }

    @Test
    void aKeyThatWasUsedForSomethingElseIsSaidToBe() {
        Guest guest = people.aGuest();
        String key = Guest.newKey();
        guest.holds(hall.session(), another, key).expecting(201);
        people.aGuest().holds(hall.session(), seat).expecting(201);
        assertTaken(people.aGuest().holds(hall.session(), seat));

        assertThat(guest.holds(hall.session(), seat, key).code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    private static void assertTaken(Answer no) {
        assertThat(no.expecting(409).code()).isEqualTo("CELL_TAKEN");
    }
}

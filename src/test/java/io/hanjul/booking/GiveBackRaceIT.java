package io.hanjul.booking;

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
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Goal: seats that a guest gave back are never paid for, and seats that are being paid for are never given back. */
@ServerTest
class GiveBackRaceIT {

    private static final int ROUNDS = 12;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    private Venue hall;

    @BeforeEach
    void openAHall() {
        hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(4, 10), 4));
    }

    @Test
    void aHoldIsGivenBackOrPaidForButNotBoth() {
        for (int round = 0; round < ROUNDS; round++) {
            Guest guest = people.aGuest();
            Answer hold = guest.holds(hall.session(), hall.units().subList(round, round + 1))
                    .expecting(201);
            raceFor(guest, hold, guest.startsToPay(hold.text("id")).expecting(201));
        }
    }

    /** The second card meets a hold that was extended for the first one already. */
    @Test
    void norAfterADecline() {
        for (int round = ROUNDS; round < 2 * ROUNDS; round++) {
            Guest guest = people.aGuest();
            Answer hold = guest.holds(hall.session(), hall.units().subList(round, round + 1))
                    .expecting(201);
            Answer payment = guest.startsToPay(hold.text("id")).expecting(201);
            guest.confirms(payment, guest.choosesAtTheGateway(payment, "decline"))
                    .expecting(409);
            raceFor(guest, hold, payment);
        }
    }

    private void raceFor(Guest guest, Answer hold, Answer payment) {
        Map<String, String> approval = guest.choosesAtTheGateway(payment, "approve");
        List<Supplier<Answer>> racers = List.of(
                () -> guest.confirms(payment, approval), () -> guest.api().delete("/v1/holds/" + hold.text("id")));

        List<Answer> answers = Race.of(racers, Supplier::get);

        Answer paid = answers.getFirst();
        Answer givenBack = answers.getLast();
        assertThat(paid.status() == 200)
                .as(
                        "paid: %s, given back: %s",
                        paid.raw().body(), givenBack.raw().body())
                .isNotEqualTo(givenBack.status() == 204);
        if (paid.status() == 200) {
            assertThat(givenBack.code()).isIn("PAYMENT_RUNNING", "ALREADY_BOOKED");
        } else {
            assertThat(paid.code()).isEqualTo("HOLD_ENDED");
        }
    }
}

package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Race;
import io.hanjul.testing.Refunding;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;

/** Goal: whatever meets somebody who accepts a booking, one of the two happens. */
@BesideTest
@ResourceLock("TransferRaceIT")
class TransferRaceIT {

    private static final int ROUNDS = 8;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    private HandingOver handing;
    private Guest giver;
    private Guest receiver;

    @BeforeEach
    void openAHall() {
        handing = HandingOver.allowed(people.anOwner(), clock, 10);
        giver = people.aGuest();
        receiver = people.aGuest();
    }

    @Test
    void ofManyWhoAcceptOneGetsIt() {
        String token = HandingOver.makesALink(giver, handing.booked(giver, 0, 2));
        List<Guest> many = Stream.generate(people::aGuest).limit(8).toList();

        List<Answer> answers = Race.of(many, guest -> HandingOver.accepts(guest, token));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(no -> assertThat(no.code()).isEqualTo("TRANSFER_TAKEN"));
    }

    @Test
    void whoTakesTheLinkBackInTimeKeepsTheBooking() {
        for (int round = 0; round < ROUNDS; round++) {
            String booking = handing.booked(giver, round, 1);
            String token = HandingOver.makesALink(giver, booking);

            List<Answer> answers =
                    both(() -> HandingOver.accepts(receiver, token), () -> HandingOver.takesBack(giver, booking));

            boolean accepted = answers.getFirst().status() == 200;
            assertThat(HandingOver.sees(giver, booking).text("custody"))
                    .as("round %d: %s", round, answers)
                    .isEqualTo(accepted ? "GIVEN" : "OWN");
            assertThat(HandingOver.accepts(receiver, token).status()).isEqualTo(accepted ? 200 : 410);
        }
    }

    /** Whoever of the two comes first, nobody gets money for what somebody else has. */
    @Test
    void aBookingIsHandedOverOrGivenBackButNotBoth() {
        for (int round = 0; round < ROUNDS; round++) {
            String booking = handing.booked(giver, round, 1);
            String token = HandingOver.makesALink(giver, booking);
            var refunding = new Refunding(giver, booking);

            List<Answer> answers = both(
                    () -> HandingOver.accepts(receiver, token),
                    () -> refunding.gives(List.of(), Venue.PRICE, Guest.newKey()));

            assertThat(answers.stream().filter(answer -> answer.status() == 200))
                    .as("round %d: %s", round, answers)
                    .hasSize(1);
            assertThat(HandingOver.sees(giver, booking).text("state"))
                    .isEqualTo(answers.getFirst().status() == 200 ? "CONFIRMED" : "CANCELLED");
        }
    }

    @Test
    void aTicketLetsItsGuestInOrIsVoidButNotBoth() {
        for (int round = 0; round < ROUNDS; round++) {
            String booking = handing.booked(giver, round, 1);
            String ticket = HandingOver.sees(giver, booking).text("ticket");
            String token = HandingOver.makesALink(giver, booking);

            List<Answer> answers = both(() -> HandingOver.accepts(receiver, token), () -> handing.scans(ticket));

            boolean accepted = answers.getFirst().status() == 200;
            boolean in = answers.getLast().status() == 200;
            assertThat(in).as("round %d: %s", round, answers).isNotEqualTo(accepted);
        }
    }

    /** Two links to one person, who may have only one of the two bookings. */
    @Test
    void nobodyGetsMoreThanOnePersonMayByAcceptingTwiceAtOnce() {
        var small = HandingOver.allowed(people.anOwner(), clock, 2);
        for (int round = 0; round < ROUNDS; round++) {
            Guest other = people.aGuest();
            Guest taker = people.aGuest();
            Guest first = people.aGuest();
            String one = HandingOver.makesALink(first, small.booked(first, 4 * round, 2));
            String two = HandingOver.makesALink(other, small.booked(other, 4 * round + 2, 2));

            List<Answer> answers = both(() -> HandingOver.accepts(taker, one), () -> HandingOver.accepts(taker, two));

            assertThat(answers.stream().map(Answer::status))
                    .as("round %d: %s", round, answers)
                    .containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void ofManyLinksThatAreMadeAtOnceOneIsGood() {
        String booking = handing.booked(giver, 0, 1);

        List<Answer> made = Race.of(
                Stream.generate(() -> giver).limit(6).toList(), guest -> HandingOver.asksForALink(guest, booking));

        long good = made.stream()
                .filter(answer -> answer.status() == 201)
                .filter(answer -> HandingOver.opens(people.stranger(), answer.text("token"))
                                .status()
                        == 200)
                .count();
        assertThat(good).as("%s", made).isEqualTo(1);
    }

    private static List<Answer> both(Supplier<Answer> one, Supplier<Answer> other) {
        return Race.<Supplier<Answer>, Answer>of(List.of(one, other), Supplier::get);
    }
}

package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.booking.Moving.Sum;
import io.hanjul.booking.Moving.Wish;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Race;
import io.hanjul.testing.Refunding;
import io.hanjul.testing.SandboxLedger;
import io.hanjul.testing.SlowPayment;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goal: whatever meets somebody who changes seats, each seat has one guest, and each guest what was paid for. */
@BesideTest
@ResourceLock("MoveRaceIT")
class MoveRaceIT {

    private static final int ROUNDS = 5;
    private static final long MORE = Venue.PRICE - Moving.CHEAP;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SandboxLedger ledger;

    private Moving moving;
    private Guest guest;

    @BeforeEach
    void openAHall() {
        moving = Moving.allowed(people.anOwner(), clock, jdbc);
        guest = people.aGuest();
    }

    /** Six who have seats, three who have none, and the organiser, for one seat. */
    @Test
    void ofManyWhoWantOneSeatOneGetsIt() {
        List<String> wanted = moving.seats(10, 1);
        var racers = new ArrayList<Supplier<Answer>>();
        IntStream.range(0, 6).forEach(seat -> {
            Guest has = people.aGuest();
            var wish = new Wish(moving.booked(has, seat, 1), moving.seats(seat, 1), wanted, Sum.NOTHING);
            racers.add(() -> wish.by(has));
        });
        IntStream.range(0, 3).forEach(number -> {
            Guest has = people.aGuest();
            racers.add(() -> has.holds(moving.hall().session(), wanted));
        });
        String booking = moving.booked(guest, 6, 1);
        racers.add(() -> moving.orders(booking, moving.seats(6, 1), wanted, false));

        List<Answer> answers = Race.of(racers, Supplier::get);

        assertThat(answers).filteredOn(answer -> answer.status() < 300).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() >= 300)
                .allSatisfy(no -> assertThat(no.code()).isEqualTo("CELL_TAKEN"));
    }

    /** The same seat of a booking to two others, from two tabs. */
    @Test
    void ofTwoTabsThatMoveOneSeatOneDoes() {
        String booking = moving.booked(guest, 1, 1);
        List<Answer> answers = both(
                () -> new Wish(booking, moving.seats(1, 1), moving.seats(10, 1), Sum.NOTHING).by(guest),
                () -> new Wish(booking, moving.seats(1, 1), moving.seats(11, 1), Sum.NOTHING).by(guest));

        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != 200))
                .allSatisfy(no -> assertThat(no.code()).isIn("MOVED_MEANWHILE", "TRY_AGAIN"));
        int to = answers.getFirst().status() == 200 ? 10 : 11;
        assertThat(Moving.unitsOf(moving.sees(guest, booking))).isEqualTo(moving.seats(to, 1));
        people.aGuest().holds(moving.hall().session(), moving.seats(21 - to, 1)).expecting(201);
    }

    /** From another tab, which knows nothing of the first one's key. */
    @Test
    void whoAsksForTheSameWithAnotherKeyHasWhatIsHeldForIt() {
        String booking = moving.booked(guest, Moving.BEHIND, 2);
        List<String> old = moving.seats(Moving.BEHIND, 2);
        var wish = new Wish(booking, old, moving.seats(0, 2), new Sum(2 * MORE, 0));
        String hold = wish.by(guest).expecting(200).text("holdId");

        assertThat(wish.by(guest).expecting(200).text("holdId")).isEqualTo(hold);

        var less = new Wish(booking, moving.seats(Moving.BEHIND, 1), moving.seats(0, 1), new Sum(MORE, 0));
        assertThat(less.by(guest).expecting(409).code()).isEqualTo("CELL_TAKEN");
        guest.api().delete("/v1/holds/" + hold).expecting(204);
        assertThat(wish.by(guest).expecting(200).text("holdId")).isNotEqualTo(hold);
    }

    @Test
    void aBookingIsMovedOrGivenBackAndNothingOfItStaysBehind() {
        for (int round = 0; round < ROUNDS; round++) {
            Guest one = people.aGuest();
            int to = 10 + round;
            String booking = moving.booked(one, round, 1);
            var wish = new Wish(booking, moving.seats(round, 1), moving.seats(to, 1), Sum.NOTHING);
            var refunding = new Refunding(one, booking);

            List<Answer> answers =
                    both(() -> wish.by(one), () -> refunding.gives(List.of(), Venue.PRICE, Guest.newKey()));

            assertThat(answers.getLast().status())
                    .as("round %d: %s", round, answers)
                    .isEqualTo(200);
            people.aGuest()
                    .holds(moving.hall().session(), moving.seats(round, 1))
                    .expecting(201);
            people.aGuest().holds(moving.hall().session(), moving.seats(to, 1)).expecting(201);
        }
    }

    @Test
    void aBookingIsMovedByWhoHasIt() {
        String etag = moving.hall()
                .owner()
                .get("/v1/sales/" + moving.hall().sale() + "/managed")
                .header("ETag");
        moving.hall()
                .owner()
                .with("If-Match", etag)
                .put("/v1/sales/" + moving.hall().sale() + "/transfers", Map.of("transferable", true))
                .expecting(200);
        for (int round = 0; round < ROUNDS; round++) {
            Guest giver = people.aGuest();
            Guest receiver = people.aGuest();
            String booking = moving.booked(giver, round, 1);
            String token = HandingOver.makesALink(giver, booking);
            var wish = new Wish(booking, moving.seats(round, 1), moving.seats(10 + round, 1), Sum.NOTHING);

            List<Answer> answers = both(() -> HandingOver.accepts(receiver, token), () -> wish.by(giver));

            assertThat(answers.getFirst().status())
                    .as("round %d: %s", round, answers)
                    .isEqualTo(200);
            boolean moved = answers.getLast().status() == 200;
            assertThat(Moving.unitsOf(moving.sees(receiver, booking)))
                    .isEqualTo(moving.seats(moved ? 10 + round : round, 1));
            assertThat(moving.sees(giver, booking).text("ticket")).isEmpty();
        }
    }

    /** The seat on the old ticket and the one on the new are never both let in. */
    @Test
    void aTicketLetsItsGuestInOrIsVoid() {
        for (int round = 0; round < ROUNDS; round++) {
            Guest one = people.aGuest();
            String booking = moving.booked(one, round, 1);
            String ticket = moving.sees(one, booking).text("ticket");
            var wish = new Wish(booking, moving.seats(round, 1), moving.seats(10 + round, 1), Sum.NOTHING);

            List<Answer> answers = both(() -> wish.by(one), () -> moving.scans(ticket));

            assertThat(answers.getFirst().status() == 200)
                    .as("round %d: %s", round, answers)
                    .isNotEqualTo(answers.getLast().status() == 200);
        }
    }

    /** The hold runs out while the gateway thinks; only what nobody took meanwhile is still exchanged. */
    @Test
    void aDifferenceThatIsPaidTooLateMovesOnlyToWhatIsStillFree() {
        for (boolean taken : List.of(false, true)) {
            Guest one = people.aGuest();
            int seat = taken ? 1 : 0;
            List<String> old = moving.seats(Moving.BEHIND + seat, 1);
            List<String> wanted = moving.seats(seat, 1);
            String booking = moving.booked(one, Moving.BEHIND + seat, 1);
            String hold = new Wish(booking, old, wanted, new Sum(MORE, 0))
                    .by(one)
                    .expecting(200)
                    .text("holdId");
            Answer payment = one.startsToPay(hold).expecting(201);
            var slow = SlowPayment.by(one, payment);
            endNow(hold);
            if (taken) {
                people.aGuest().holds(moving.hall().session(), wanted).expecting(201);
            }

            Answer paid = slow.isApproved();

            assertThat(paid.status()).isEqualTo(taken ? 409 : 200);
            assertThat(Moving.unitsOf(moving.sees(one, booking))).isEqualTo(taken ? old : wanted);
            await().until(() -> ledger.balanceOf(payment.text("orderId")) == (taken ? 0 : MORE));
        }
    }

    /** From two tabs to two dearer seats, and both are paid: the one that came too late is free at once. */
    @Test
    void whatWasPaidForAndCouldNotBeHadIsFreeAtOnce() {
        String booking = moving.booked(guest, Moving.BEHIND, 1);
        List<String> old = moving.seats(Moving.BEHIND, 1);
        List<Answer> payments = List.of(0, 1).stream()
                .map(seat -> new Wish(booking, old, moving.seats(seat, 1), new Sum(MORE, 0))
                        .by(guest)
                        .expecting(200)
                        .text("holdId"))
                .map(hold -> guest.startsToPay(hold).expecting(201))
                .toList();
        payments.forEach(payment -> guest.confirms(payment, guest.choosesAtTheGateway(payment, "approve")));

        assertThat(Moving.unitsOf(moving.sees(guest, booking))).isEqualTo(moving.seats(0, 1));
        people.aGuest().holds(moving.hall().session(), moving.seats(1, 1)).expecting(201);
        await().until(() -> ledger.balanceOf(payments.getLast().text("orderId")) == 0);
    }

    /** As after an exchange that was refused: it gives no right to the terms of then. */
    @Test
    void whatIsNotHeldAnyMoreIsAskedForOnTheTermsOfNow() {
        String booking = moving.booked(guest, Moving.BEHIND, 1);
        List<String> old = moving.seats(Moving.BEHIND, 1);
        var wish = new Wish(booking, old, moving.seats(0, 1), new Sum(MORE, 0));
        String key = Guest.newKey();
        String hold = wish.by(guest, key).expecting(200).text("holdId");
        moving.cheapens(hold);
        guest.api().delete("/v1/holds/" + hold).expecting(204);
        moving.forget(key);

        moving.startsIn(booking, "30 minutes");
        assertThat(wish.by(guest, key).expecting(409).code()).isEqualTo("MOVE_TOO_LATE");
        moving.startsIn(booking, "30 days");
        assertThat(wish.by(guest, key).expecting(410).code()).isEqualTo("HOLD_ENDED");

        assertThat(Moving.unitsOf(moving.sees(guest, booking))).isEqualTo(old);
        people.aGuest().holds(moving.hall().session(), moving.seats(0, 1)).expecting(201);
    }

    private void endNow(String hold) {
        jdbc.sql("""
                        WITH h AS (UPDATE hold SET shown_until = clock_timestamp(), held_until = clock_timestamp()
                                    WHERE id = CAST(:hold AS uuid)
                                   RETURNING id, held_until)
                        UPDATE cell AS c SET held_until = h.held_until FROM h WHERE c.hold_id = h.id
                        """).param("hold", hold).update();
    }

    private static List<Answer> both(Supplier<Answer> one, Supplier<Answer> other) {
        return Race.<Supplier<Answer>, Answer>of(List.of(one, other), Supplier::get);
    }
}

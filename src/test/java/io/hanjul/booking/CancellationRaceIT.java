package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Race;
import io.hanjul.testing.Refunding;
import io.hanjul.testing.SandboxLedger;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goal: whatever a cancellation meets, one of the two happens, and the money follows it. */
@BesideTest
@ResourceLock("CancellationRaceIT")
class CancellationRaceIT {

    private static final List<String> ALL = List.of();
    private static final int ROUNDS = 8;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SandboxLedger ledger;

    private Venue hall;

    @BeforeEach
    void openAHall() {
        hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(4, 10), 4));
    }

    @Test
    void ofManyCancellationsExactlyOneHappens() {
        Guest guest = people.aGuest();
        Answer paid = buy(guest, 0, 2);
        var refunding = new Refunding(guest, paid.text("bookingId"));

        List<Answer> answers = Race.of(
                IntStream.range(0, 16).boxed().toList(), time -> refunding.gives(ALL, 2 * Venue.PRICE, Guest.newKey()));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(no -> assertThat(no.code()).isIn("ALREADY_CANCELLED", "TRY_AGAIN"));
        await().until(() -> ledger.balanceOf(paid.text("orderId")) == 0);
    }

    /** Each of four seats is given back by two browsers at once, all eight at the same moment. */
    @Test
    void partsThatAreGivenBackAtOnceAreEachGivenBackOnce() {
        Guest guest = people.aGuest();
        Answer paid = buy(guest, 0, 4);
        var refunding = new Refunding(guest, paid.text("bookingId"));

        List<Answer> answers = Race.of(
                IntStream.range(0, 8).boxed().toList(),
                time -> refunding.gives(List.of(hall.units().get(time % 4)), Venue.PRICE, Guest.newKey()));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(4);
        await().until(() -> ledger.balanceOf(paid.text("orderId")) == 0);
        people.aGuest().holds(hall.session(), hall.units().subList(0, 4)).expecting(201);
    }

    /** A request that comes a second time after the memory of answers was lost is told by what it did. */
    @Test
    void aKeyStaysWithWhatItGaveBack() {
        Guest guest = people.aGuest();
        var refunding = new Refunding(guest, buy(guest, 0, 3).text("bookingId"));
        List<String> first = hall.units().subList(0, 1);
        String key = Guest.newKey();
        refunding.gives(first, Venue.PRICE, key).expecting(200);
        forgetAnswersTo(key);
        assertThat(refunding
                        .gives(hall.units().subList(1, 2), Venue.PRICE, key)
                        .expecting(422)
                        .code())
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(refunding.gives(ALL, 2 * Venue.PRICE, key).expecting(422).code())
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
        refunding.gives(first, Venue.PRICE, key).expecting(200);

        String whole = Guest.newKey();
        refunding.gives(ALL, 2 * Venue.PRICE, whole).expecting(200);
        forgetAnswersTo(whole);
        refunding.gives(hall.units().subList(1, 3), 2 * Venue.PRICE, whole).expecting(200);
        forgetAnswersTo(whole);
        assertThat(refunding.gives(first, Venue.PRICE, whole).expecting(422).code())
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    private void forgetAnswersTo(String key) {
        jdbc.sql("DELETE FROM idempotency_record WHERE key = :key")
                .param("key", key)
                .update();
    }

    @Test
    void aGuestIsLetInOrGetsTheMoneyBackButNotBoth() {
        for (int round = 0; round < ROUNDS; round++) {
            Guest guest = people.aGuest();
            Answer paid = buy(guest, round, 1);
            var refunding = new Refunding(guest, paid.text("bookingId"));

            List<Boolean> won = Race.<Supplier<Boolean>, Boolean>of(
                    List.of(
                            () -> refunding
                                            .gives(ALL, Venue.PRICE, Guest.newKey())
                                            .status()
                                    == 200,
                            () -> checksIn(refunding.booking())),
                    Supplier::get);

            assertThat(won).as("round %d", round).containsExactlyInAnyOrder(true, false);
            if (won.getFirst()) {
                await().until(() -> ledger.balanceOf(paid.text("orderId")) == 0);
            } else {
                assertThat(ledger.balanceOf(paid.text("orderId"))).isEqualTo(Venue.PRICE);
            }
        }
    }

    /** A guest reloads the page after the gateway while another tab gives the booking back. */
    @Test
    void aRepeatedConfirmationDoesNotBringABookingBack() {
        for (int round = 0; round < ROUNDS; round++) {
            Guest guest = people.aGuest();
            Answer hold = guest.holds(hall.session(), hall.units().subList(round, round + 1));
            Answer payment = guest.startsToPay(hold.text("id")).expecting(201);
            Map<String, String> approval = guest.choosesAtTheGateway(payment, "approve");
            String booking = guest.confirms(payment, approval).expecting(200).text("bookingId");
            var refunding = new Refunding(guest, booking);

            List<Answer> answers = Race.<Supplier<Answer>, Answer>of(
                    List.of(
                            () -> refunding.gives(ALL, Venue.PRICE, Guest.newKey()),
                            () -> guest.confirms(payment, approval)),
                    Supplier::get);

            answers.forEach(answer -> answer.expecting(200));
            assertThat(answers.getLast().text("bookingId")).isEqualTo(booking);
            await().until(() -> ledger.balanceOf(payment.text("orderId")) == 0);
            assertThat(ledger.chargesOf(payment.text("orderId"))).isEqualTo(1);
        }
    }

    /** Somebody else waits for the seat: they get it once it is free, and never before. */
    @Test
    void aSeatIsClaimedOnlyOnceItIsGivenBack() {
        for (int round = 0; round < ROUNDS; round++) {
            List<String> seat = hall.units().subList(round, round + 1);
            Guest guest = people.aGuest();
            Guest rival = people.aGuest();
            Answer paid = buy(guest, round, 1);
            var refunding = new Refunding(guest, paid.text("bookingId"));

            List<Answer> answers = Race.<Supplier<Answer>, Answer>of(
                    List.of(
                            () -> refunding.gives(ALL, Venue.PRICE, Guest.newKey()),
                            () -> rival.holds(hall.session(), seat)),
                    Supplier::get);

            answers.getFirst().expecting(200);
            assertThat(answers.getLast().status()).isIn(201, 409);
        }
    }

    private boolean checksIn(String booking) {
        return jdbc.sql("""
                                UPDATE booking SET state = 'CHECKED_IN'
                                 WHERE id = CAST(:booking AS uuid) AND state = 'CONFIRMED'
                                """).param("booking", booking).update() == 1;
    }

    private Answer buy(Guest guest, int from, int seats) {
        return guest.buys(guest.holds(hall.session(), hall.units().subList(from, from + seats)))
                .expecting(200);
    }
}

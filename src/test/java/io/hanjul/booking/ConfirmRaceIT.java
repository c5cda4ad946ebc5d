package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Race;
import io.hanjul.testing.SandboxLedger;
import io.hanjul.testing.SlowPayment;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goal: a payment leads to one booking or to all of the money back, whatever it meets on the way. */
@BesideTest
@ResourceLock("ConfirmRaceIT")
class ConfirmRaceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SandboxLedger ledger;

    @Test
    void thirtyTwoConfirmationsOfOnePaymentAreOneChargeAndOneBooking() {
        Venue hall = hall();
        Guest guest = people.aGuest();
        var hold = guest.holds(hall.session(), hall.units().subList(0, 2)).expecting(201);
        var payment = guest.startsToPay(hold.text("id")).expecting(201);
        Map<String, String> approval = guest.choosesAtTheGateway(payment, "approve");
        List<Integer> times = IntStream.range(0, 32).boxed().toList();

        List<Answer> answers = Race.of(times, time -> guest.confirms(payment, approval));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).isNotEmpty();
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(no -> assertThat(no.code()).isIn("IN_PROGRESS", "TRY_AGAIN"));
        assertThat(answers.stream()
                        .filter(answer -> answer.status() == 200)
                        .map(answer -> answer.text("bookingId"))
                        .distinct())
                .hasSize(1);
        assertThat(guest.api().get("/v1/bookings").body().get("items")).hasSize(1);
        assertThat(ledger.balanceOf(payment.text("orderId"))).isEqualTo(2 * Venue.PRICE);
    }

    @Test
    void aConfirmationAndAnExpiryNeverBothGetTheSeat() {
        Venue hall = hall();
        for (int round = 0; round < 12; round++) {
            List<String> seat = hall.units().subList(round, round + 1);
            Guest payer = people.aGuest();
            Guest rival = people.aGuest();
            var hold = payer.holds(hall.session(), seat).expecting(201);
            var payment = payer.startsToPay(hold.text("id")).expecting(201);
            Map<String, String> approval = payer.choosesAtTheGateway(payment, "approve");
            endSoon(hold.text("id"), 15);
            var paid = new AtomicBoolean();

            List<Supplier<Boolean>> racers = List.of(
                    () -> {
                        paid.set(payer.confirms(payment, approval).status() == 200);
                        return paid.get();
                    },
                    () -> claimsUntil(paid, () -> rival.holds(hall.session(), seat)));
            List<Boolean> won = Race.of(racers, Supplier::get);

            assertThat(won).as("round %d", round).containsAnyOf(true);
            assertThat(won.get(0) && won.get(1))
                    .as("both won in round %d", round)
                    .isFalse();
        }
    }

    /** What happens when a claim comes between the hold's last moment and its extension, made to happen. */
    @Test
    void aHoldThatHasLostItsSeatAtTheLastMomentIsNotCharged() {
        Venue hall = hall();
        List<String> seat = hall.units().subList(0, 1);
        Guest payer = people.aGuest();
        var hold = payer.holds(hall.session(), seat).expecting(201);
        var payment = payer.startsToPay(hold.text("id")).expecting(201);
        Map<String, String> approval = payer.choosesAtTheGateway(payment, "approve");
        jdbc.sql("UPDATE cell SET held_until = clock_timestamp() WHERE hold_id = CAST(:hold AS uuid)")
                .param("hold", hold.text("id"))
                .update();
        people.aGuest().holds(hall.session(), seat).expecting(201);

        assertThat(payer.confirms(payment, approval).expecting(410).code()).isEqualTo("HOLD_ENDED");

        assertThat(ledger.chargesOf(payment.text("orderId"))).isZero();
        payer.api().delete("/v1/holds/" + hold.text("id")).expecting(204);
    }

    /** Once more after the seat was paid for; and if it is not, until it is free and the node has noticed. */
    private static boolean claimsUntil(AtomicBoolean paid, Supplier<Answer> claim) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            boolean last = paid.get();
            if (claim.get().status() == 201) {
                return true;
            }
            if (last) {
                return false;
            }
        }
        return false;
    }

    @Test
    void whoIsApprovedTooLateGetsAllOfItBack() {
        Venue hall = hall();
        List<String> seat = hall.units().subList(0, 1);
        Guest payer = people.aGuest();
        Guest rival = people.aGuest();
        var hold = payer.holds(hall.session(), seat).expecting(201);
        var payment = payer.startsToPay(hold.text("id")).expecting(201);
        var slow = SlowPayment.by(payer, payment);

        endSoon(hold.text("id"), 0);
        rival.holds(hall.session(), seat).expecting(201);

        assertThat(slow.isApproved().expecting(409).code()).isEqualTo("PAID_TOO_LATE");
        await().until(() -> ledger.balanceOf(payment.text("orderId")) == 0);
        assertThat(payer.api().get("/v1/bookings").body().get("items")).isEmpty();
    }

    @Test
    void whoIsApprovedLateKeepsSeatsThatNobodyTook() {
        Venue hall = hall();
        Guest payer = people.aGuest();
        var hold = payer.holds(hall.session(), hall.units().subList(0, 1)).expecting(201);
        var payment = payer.startsToPay(hold.text("id")).expecting(201);
        var slow = SlowPayment.by(payer, payment);

        endSoon(hold.text("id"), 0);

        assertThat(slow.isApproved().expecting(200).text("bookingId")).isNotEmpty();
    }

    private void endSoon(String hold, int millis) {
        jdbc.sql("""
                        WITH h AS (
                            UPDATE hold SET shown_until = clock_timestamp(),
                                            held_until = clock_timestamp() + make_interval(secs => :seconds)
                             WHERE id = CAST(:hold AS uuid)
                            RETURNING id, held_until)
                        UPDATE cell AS c SET held_until = h.held_until FROM h WHERE c.hold_id = h.id
                        """).param("seconds", millis / 1000.0).param("hold", hold).update();
    }

    private Venue hall() {
        return Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(2, 10), 4));
    }
}

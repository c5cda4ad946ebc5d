package io.hanjul.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.ids.BookingId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.IdSource;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Race;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goal: whatever two moves of a hold meet, the books are right afterwards. Here are claim, extension, release and
 * expiry with each other; confirmations are in {@code ConfirmRaceIT} and {@code GiveBackRaceIT}, claims with claims in
 * {@code ClaimRaceIT}.
 */
@ServerTest
class HoldRaceIT {

    private static final int ROUNDS = 12;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    IdSource ids;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Holds holds;

    @Autowired
    ClaimDecision decision;

    @Autowired
    Revocations revocations;

    private final List<HoldId> sold = new CopyOnWriteArrayList<>();
    private Claimants claimants;

    @BeforeEach
    void openAHall() {
        Venue hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(3, 20), 50));
        claimants = new Claimants(hall, ids, jdbc, 50);
    }

    /** Nobody has paid here, so nobody may have bought anything when the books are looked at. */
    @AfterEach
    void giveBackWhatWasSold() {
        transaction.executeWithoutResult(status -> revocations.revoke(sold));
    }

    private HoldId held(int... seats) {
        var outcome = holds.claim(claimants.claim(seats));
        assertThat(outcome).isInstanceOf(ClaimOutcome.Held.class);
        return ((ClaimOutcome.Held) outcome).hold().id();
    }

    private boolean keeps(HoldId hold) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean kept = holds.keepForPayment(hold);
            if (!kept) {
                status.setRollbackOnly();
            }
            return kept;
        }));
    }

    /** Others of the same database sweep too: a sweep is bounded, and passes over what another one has in hand. */
    private String stateOnceSwept(HoldId hold) {
        int swept;
        do {
            swept = holds.expireDue();
        } while (swept > 0);
        return claimants.stateOf(hold);
    }

    private boolean confirms(HoldId hold) {
        sold.add(hold);
        return Boolean.TRUE.equals(
                transaction.execute(status -> holds.confirm(hold, new BookingId(ids.next()), Integer.MAX_VALUE)));
    }

    @Test
    void claimAndExpiry() {
        for (int seat = 0; seat < ROUNDS; seat++) {
            HoldId old = held(seat);
            claimants.ends(old, 0);
            List<Claim> claims = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                claims.add(claimants.claim(seat));
            }
            List<Supplier<Object>> racers = new ArrayList<>();
            claims.forEach(claim -> racers.add(() -> holds.claim(claim)));
            racers.add(() -> holds.expireDue());

            List<Object> ends = Race.of(racers, Supplier::get);

            List<HoldId> winners = ends.stream()
                    .filter(ClaimOutcome.Held.class::isInstance)
                    .map(end -> ((ClaimOutcome.Held) end).hold().id())
                    .toList();
            assertThat(winners).hasSize(1);
            assertThat(stateOnceSwept(old)).isEqualTo("EXPIRED");
            assertThat(claimants.cell(seat)).isEqualTo("HELD " + winners.getFirst());
        }
    }

    @Test
    void extensionAndExpiry() {
        for (int seat = 0; seat < ROUNDS; seat++) {
            HoldId hold = held(seat);
            claimants.ends(hold, 3);
            List<Supplier<Boolean>> racers = List.of(() -> keeps(hold), () -> holds.expireDue() > 0);

            boolean kept = Race.of(racers, Supplier::get).getFirst();

            assertThat(stateOnceSwept(hold)).isEqualTo(kept ? "ACTIVE" : "EXPIRED");
            assertThat(claimants.cell(seat)).isEqualTo(kept ? "HELD " + hold : "FREE");
        }
    }

    @Test
    void extensionAndClaim() {
        for (int seat = 0; seat < ROUNDS; seat++) {
            HoldId hold = held(seat);
            Claim rival = claimants.claim(seat);
            claimants.ends(hold, 2);
            List<Supplier<Boolean>> racers =
                    List.of(() -> keeps(hold), () -> holds.claim(rival) instanceof ClaimOutcome.Held);

            List<Boolean> won = Race.of(racers, Supplier::get);

            assertThat(won.get(0) && won.get(1)).as("both have seat %d", seat).isFalse();
            if (won.get(0)) {
                assertThat(claimants.cell(seat)).isEqualTo("HELD " + hold);
            }
        }
    }

    @Test
    void extensionAndRelease() {
        for (int seat = 0; seat < ROUNDS; seat++) {
            HoldId hold = held(seat);
            List<Supplier<Boolean>> racers = List.of(() -> keeps(hold), () -> holds.release(hold));

            assertThat(Race.of(racers, Supplier::get).getLast()).isTrue();

            assertThat(claimants.cell(seat)).isEqualTo("FREE");
            assertThat(keeps(hold)).isFalse();
        }
    }

    @Test
    void releaseAndExpiryAndClaim() {
        for (int seat = 0; seat < ROUNDS; seat++) {
            HoldId hold = held(seat);
            Claim rival = claimants.claim(seat);
            claimants.ends(hold, 0);
            List<Supplier<Boolean>> racers = List.of(
                    () -> holds.release(hold),
                    () -> holds.expireDue() > 0,
                    () -> holds.claim(rival) instanceof ClaimOutcome.Held);

            assertThat(Race.of(racers, Supplier::get).getLast()).isTrue();

            assertThat(claimants.cell(seat)).isEqualTo("HELD " + rival.id());
            assertThat(claimants.stateOf(hold)).isIn("RELEASED", "EXPIRED");
        }
    }

    @Test
    void confirmationAndConfirmationOfOneHold() {
        for (int seat = 0; seat < ROUNDS; seat++) {
            HoldId hold = held(seat);
            List<Boolean> done = Race.of(List.of(1, 2, 3, 4), number -> confirms(hold));

            assertThat(done).containsOnlyOnce(true);
            assertThat(claimants.cell(seat)).isEqualTo("SOLD " + hold);
        }
    }

    /** Who comes too late for a hold that somebody else has meanwhile takes nothing from them. */
    @Test
    void whatSomebodyElseHasMeanwhileStaysTheirs() {
        HoldId old = held(0, 1);
        claimants.ends(old, 0);
        HoldId next = held(1);

        holds.expireDue();
        assertThat(claimants.cell(1)).isEqualTo("HELD " + next);

        assertThat(confirms(old)).isFalse();
        assertThat(claimants.cell(1)).isEqualTo("HELD " + next);
        assertThat(confirms(next)).isTrue();
        assertThat(holds.release(old)).isFalse();
        assertThat(claimants.cell(1)).isEqualTo("SOLD " + next);
    }

    /** A transaction's own time stands still; the hold's does not. */
    @Test
    void aHoldThatEndsWhileItsExtensionWaitsIsNotExtended() {
        HoldId hold = held(0);
        List<CompletableFuture<Boolean>> waiting = new ArrayList<>();
        transaction.executeWithoutResult(status -> {
            holds.lock(hold);
            waiting.add(CompletableFuture.supplyAsync(() -> keeps(hold)));
            await().until(() -> claimants.waiting() > 0);
            claimants.ends(hold, 0);
        });

        assertThat(waiting.getFirst().join()).isFalse();
    }

    /** Two who want the same seats, named in opposite orders, in transactions of their own. */
    @Test
    void whoNamesTheSameSeatsTheOtherWayRoundNeverWaitsInACircle() {
        var nobodyMayHaveAny = new Claimants(claimants.hall(), ids, jdbc, 0);
        int[] there = IntStream.range(0, 50).toArray();
        int[] back = IntStream.range(0, 50).map(seat -> 49 - seat).toArray();
        for (int round = 0; round < 40; round++) {
            List<List<Claim>> batches = List.of(
                    List.of(nobodyMayHaveAny.claim(there)),
                    List.of(nobodyMayHaveAny.claim(back)),
                    List.of(nobodyMayHaveAny.claim(there)),
                    List.of(nobodyMayHaveAny.claim(back)));

            assertThat(Race.of(batches, decision::decide))
                    .allSatisfy(ends -> assertThat(ends.getFirst()).isInstanceOf(ClaimOutcome.OverLimit.class));
        }
    }
}

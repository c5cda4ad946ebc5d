package io.hanjul.inventory;

import static org.assertj.core.api.Assertions.assertThat;

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
 * Goal: of an area that is sold by number as many are sold as it has room for, whatever meets, and what somebody had
 * goes back once, whoever comes first. {@code HoldRaceIT} has the same for seats; the books are looked at after each.
 */
@ServerTest
class PoolRaceIT {

    private static final int SEATS = 5;
    private static final int AREA = SEATS;
    private static final int CAPACITY = 100;

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
        open(CAPACITY);
    }

    private void open(int capacity) {
        Venue hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.standing(1, SEATS, capacity), 50));
        claimants = new Claimants(hall, ids, jdbc, 50);
    }

    /** Nobody has paid here, so nobody may have bought anything when the books are looked at. */
    @AfterEach
    void giveBackWhatWasSold() {
        transaction.executeWithoutResult(status -> revocations.revoke(sold));
    }

    private HoldId held(Claim claim) {
        var outcome = holds.claim(claim);
        assertThat(outcome).isInstanceOf(ClaimOutcome.Held.class);
        return ((ClaimOutcome.Held) outcome).hold().id();
    }

    private boolean confirms(HoldId hold) {
        sold.add(hold);
        return Boolean.TRUE.equals(
                transaction.execute(status -> holds.confirm(hold, new BookingId(ids.next()), Integer.MAX_VALUE)));
    }

    private static boolean isHeld(Object end) {
        return end instanceof ClaimOutcome.Held;
    }

    @Test
    void ofFiveHundredGuestsExactlyAHundredGetAPlace() {
        List<Claim> claims = IntStream.range(0, 500)
                .mapToObj(guest -> claimants.claimOf(AREA, 1))
                .toList();

        List<ClaimOutcome> ends = Race.of(claims, holds::claim);

        assertThat(ends).filteredOn(PoolRaceIT::isHeld).hasSize(CAPACITY);
        assertThat(ends)
                .filteredOn(end -> !isHeld(end))
                .allSatisfy(end -> assertThat(end).isEqualTo(new ClaimOutcome.TooFew(claimants.pool(AREA), 0)));
        assertThat(claimants.counts(AREA)).containsExactly(0, CAPACITY, 0);
    }

    /** As on as many nodes: each batch in a transaction of its own, mixed with seats, named both ways round. */
    @Test
    void manyNodesWithSeatsAndPlacesInOneClaimNeverGiveHalf() {
        open(20);
        List<List<Claim>> batches = IntStream.range(0, 16)
                .mapToObj(node -> List.of(
                        claimants.claimOf(AREA, 3, node % SEATS), claimants.claimOf(AREA, 2, (node + 1) % SEATS)))
                .toList();

        List<List<ClaimOutcome>> ends = Race.of(batches, decision::decide);

        long won =
                ends.stream().flatMap(List::stream).filter(PoolRaceIT::isHeld).count();
        int lines = jdbc.sql("SELECT coalesce(sum(units), 0) FROM hold WHERE session_id = CAST(:session AS uuid)")
                .param("session", claimants.hall().session())
                .query(Integer.class)
                .single();
        assertThat(won).isEqualTo(SEATS);
        assertThat(claimants.counts(AREA).get(1)).isEqualTo(lines - SEATS);
    }

    @Test
    void whatHasRunOutIsTakenBackByWhoNeedsItBeforeAnybodyTidiesUp() {
        open(4);
        HoldId old = held(claimants.claimOf(AREA, 3, 0));
        HoldId live = held(claimants.claimOf(AREA, 1));
        claimants.ends(old, 0);

        var outcome = decision.decide(List.of(claimants.claimOf(AREA, 2), claimants.claimOf(AREA, 2))).stream()
                .toList();

        assertThat(isHeld(outcome.get(0))).isTrue();
        assertThat(outcome.get(1)).isEqualTo(new ClaimOutcome.TooFew(claimants.pool(AREA), 1));
        assertThat(claimants.stateOf(old)).isEqualTo("EXPIRED");
        assertThat(claimants.cell(0)).isEqualTo("FREE");
        assertThat(claimants.stateOf(live)).isEqualTo("ACTIVE");
        assertThat(claimants.counts(AREA)).containsExactly(1, 3, 0);
    }

    /** A hold has run out; who sweeps, who claims and who pays for it late meet. */
    @Test
    void expiryAndTakingBackAndLateConfirmationGiveItBackOnce() {
        for (int round = 0; round < 12; round++) {
            open(4);
            HoldId old = held(claimants.claimOf(AREA, 4));
            claimants.ends(old, 0);
            Claim rival = claimants.claimOf(AREA, 2);
            Claim other = claimants.claimOf(AREA, 2);
            List<Supplier<Boolean>> racers = List.of(
                    () -> holds.expireDue() > 0,
                    () -> isHeld(decision.decide(List.of(rival)).getFirst()),
                    () -> isHeld(holds.claim(other)),
                    () -> confirms(old));

            List<Boolean> ends = Race.of(racers, Supplier::get);

            boolean late = ends.get(3);
            assertThat(ends.get(1)).isNotEqualTo(late);
            assertThat(ends.get(2)).isNotEqualTo(late);
            assertThat(claimants.counts(AREA)).isEqualTo(late ? List.of(0, 0, 4) : List.of(0, 4, 0));
        }
    }

    @Test
    void releaseAndExpiryAndClaim() {
        for (int round = 0; round < 12; round++) {
            open(4);
            HoldId old = held(claimants.claimOf(AREA, 3, 0));
            claimants.ends(old, 0);
            Claim rival = claimants.claimOf(AREA, 4, 0);
            List<Supplier<Boolean>> racers = new ArrayList<>(
                    List.of(() -> holds.release(old), () -> holds.expireDue() > 0, () -> isHeld(holds.claim(rival))));

            assertThat(Race.of(racers, Supplier::get).getLast()).isTrue();

            assertThat(claimants.counts(AREA)).containsExactly(0, 4, 0);
            assertThat(claimants.cell(0)).isEqualTo("HELD " + rival.id());
        }
    }

    @Test
    void aHoldThatEndedIsConfirmedLateAsLongAsThereIsEnoughForIt() {
        open(4);
        HoldId late = held(claimants.claimOf(AREA, 3));
        HoldId tooLate = held(claimants.claimOf(AREA, 1));
        holds.release(late);
        holds.release(tooLate);
        assertThat(claimants.counts(AREA)).containsExactly(4, 0, 0);

        assertThat(confirms(late)).isTrue();
        held(claimants.claimOf(AREA, 1));
        assertThat(confirms(tooLate)).isFalse();

        assertThat(claimants.counts(AREA)).containsExactly(0, 1, 3);
        assertThat(confirms(late)).isFalse();
    }
}

package io.hanjul.inventory;

import static io.hanjul.inventory.Restaurant.SLOTS;
import static io.hanjul.inventory.Restaurant.TABLES;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.BookingId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.UnitId;
import io.hanjul.testing.People;
import io.hanjul.testing.Race;
import io.hanjul.testing.ServerTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Goal: a table for 90 minutes is three cells and one unit, from the claim to the exchange. */
@ServerTest
class SlotsIT {

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    IdSource ids;

    @Autowired
    Holds holds;

    @Autowired
    Revocations revocations;

    @Autowired
    Swaps swaps;

    @Autowired
    Availability availability;

    @Autowired
    ListedStock listed;

    @Autowired
    SoldUnits units;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Restaurant place;

    @BeforeEach
    void openARestaurant() {
        place = Restaurant.opened(people.anOwner(), clock, ids, jdbc);
    }

    @Test
    void threeStepsAreHeldSeenAndGivenBackAsOne() {
        HoldId hold = held(place.table(1, 2, 3));

        assertThat(holds.find(hold).orElseThrow().lines()).hasSize(3);
        assertThat(availability.of(place.session()).orElseThrow().held()).isEqualTo(3);
        assertThat(place.free()).isEqualTo(TABLES * SLOTS - 3);
        assertThat(holds.claim(place.table(1, 4, 2))).as("the last step").isInstanceOf(ClaimOutcome.Taken.class);
        held(place.table(1, 5, 2));
        assertThat(holds.claim(place.table(1, 7, 2))).as("after closing").isInstanceOf(ClaimOutcome.NotForSale.class);

        assertThat(holds.release(hold)).isTrue();
        assertThat(place.free()).isEqualTo(TABLES * SLOTS - 2);
        held(place.table(1, 3, 2));
    }

    @Test
    void whoOverlapsNeverShareATable() {
        var random = new SplittableRandom(20261126);
        List<Claim> claims = IntStream.range(0, 120)
                .mapToObj(number -> place.table(random.nextInt(TABLES), random.nextInt(SLOTS - 2), 3))
                .toList();

        List<ClaimOutcome> outcomes = Race.of(claims, holds::claim);

        int held = 3
                * (int) outcomes.stream()
                        .filter(ClaimOutcome.Held.class::isInstance)
                        .count();
        assertThat(held).isPositive();
        assertThat(place.free()).isEqualTo(TABLES * SLOTS - held);
    }

    /** One of two tables goes back with all of its steps, and one unit less counts for its guest. */
    @Test
    void oneOfTwoTablesIsGivenBackWithAllItsSteps() {
        Claim two = place.tables(place.somebody(2), 1, 3, 0, 1);
        HoldId hold = bought(two);
        try {
            assertThat(taken(two)).isEqualTo(2);

            assertThat(in(() -> revocations.giveBack(hold, List.of(place.unit(0)))))
                    .isTrue();

            assertThat(taken(two)).isEqualTo(1);
            assertThat(place.free()).isEqualTo(TABLES * SLOTS - 3);
            assertThat(holds.claim(place.table(1, 3, 1))).as("the other one").isInstanceOf(ClaimOutcome.Taken.class);
            held(place.table(0, 1, 3));
            assertThat(in(() -> revocations.giveBack(hold, List.of(place.unit(1)))))
                    .as("the last one goes with all of the hold")
                    .isFalse();
        } finally {
            giveBack(hold);
        }
    }

    @Test
    void aTableIsExchangedForAnotherWithAllItsSteps() {
        Claim first = place.tables(place.somebody(2), 2, 3, 0);
        HoldId hold = bought(first);
        try {
            HoldId other = held(place.tables(first.person(), 4, 3, 2));

            assertThat(swapped(hold, other, place.unit(0))).isTrue();

            assertThat(taken(first)).isEqualTo(1);
            assertThat(place.free()).isEqualTo(TABLES * SLOTS - 3);
            assertThat(holds.find(hold).orElseThrow().lines())
                    .extracting(HoldView.Line::unit)
                    .containsOnly(place.unit(2))
                    .hasSize(3);
            assertThat(holds.claim(place.table(2, 6, 1))).isInstanceOf(ClaimOutcome.Taken.class);
            held(place.table(0, 2, 3));
        } finally {
            giveBack(hold);
        }
    }

    @Test
    void twoTablesAreNoExchangeForOne() {
        Claim first = place.tables(place.somebody(4), 2, 3, 0);
        HoldId hold = bought(first);
        try {
            HoldId both = held(place.tables(first.person(), 2, 3, 1, 2));

            assertThat(swapped(hold, both, place.unit(0))).isFalse();

            assertThat(place.free()).isEqualTo(TABLES * SLOTS - 9);
        } finally {
            giveBack(hold);
        }
    }

    /** Who waits for a table at six gets those steps of it, and not the rest of its evening. */
    @Test
    void whatComesBackOfATableIsGivenToTheListByItsSteps() {
        HoldId early = held(place.table(1, 2, 3));
        HoldId late = held(place.table(1, 5, 3));
        inAll(() -> listed.list(place.session(), List.of(place.unit(1)), List.of()));
        try {
            assertThat(holds.release(early)).isTrue();
            assertThat(holds.claim(place.table(1, 2, 3))).as("listed").isInstanceOf(ClaimOutcome.Taken.class);
            Claim otherSteps = place.table(1, 4, 3);
            Claim sameSteps = place.table(1, 2, 2);

            assertThat(given(otherSteps, sameSteps)).containsExactly(sameSteps.id());

            assertThat(holds.find(sameSteps.id()).orElseThrow().lines()).hasSize(2);
            assertThat(place.states(1)).isEqualTo("FFHHFHHH");
            assertThat(holds.release(late)).isTrue();
            assertThat(place.states(1)).isEqualTo("FFHHFFFF");
        } finally {
            inAll(() -> listed.unlist(place.session()));
        }
    }

    /** A table is one unit of its booking in every list, however long. */
    @Test
    void aTableIsListedOnce() {
        HoldId hold = bought(place.tables(place.somebody(2), 1, 3, 0, 2));
        try {
            List<SoldUnits.Sold> sold = units.ofSession(place.session());

            assertThat(sold).extracting(SoldUnits.Sold::unit).containsExactly(place.unit(0), place.unit(2));
            assertThat(units.ofBooking(place.session(), sold.getFirst().booking()))
                    .isEqualTo(sold);
        } finally {
            giveBack(hold);
        }
    }

    private Set<HoldId> given(Claim... claims) {
        var gifts = new AtomicReference<Set<HoldId>>(Set.of());
        inAll(() -> gifts.set(listed.give(new ListedStock.Gifts(
                place.session(), List.of(claims), Duration.ofMinutes(5), listed.look(place.session())))));
        return gifts.get();
    }

    private void inAll(Runnable act) {
        transaction.executeWithoutResult(status -> act.run());
    }

    private boolean swapped(HoldId hold, HoldId other, UnitId from) {
        return in(() -> swaps.swap(new Swaps.Swap(hold, new BookingId(ids.next()), List.of(from), other)));
    }

    /** What answers no leaves nothing behind, as it asks of its caller. */
    private boolean in(BooleanSupplier act) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean done = act.getAsBoolean();
            if (!done) {
                status.setRollbackOnly();
            }
            return done;
        }));
    }

    private HoldId held(Claim claim) {
        assertThat(holds.claim(claim)).isInstanceOf(ClaimOutcome.Held.class);
        return claim.id();
    }

    private HoldId bought(Claim claim) {
        HoldId hold = held(claim);
        assertThat(in(() -> holds.confirm(hold, new BookingId(ids.next()), 4))).isTrue();
        return hold;
    }

    private int taken(Claim claim) {
        return holds.taken(claim.person().sale(), claim.person().account());
    }

    /** Nobody has paid here. */
    private void giveBack(HoldId hold) {
        transaction.executeWithoutResult(status -> revocations.revoke(List.of(hold)));
    }
}

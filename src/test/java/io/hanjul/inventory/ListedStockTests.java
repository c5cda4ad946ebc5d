package io.hanjul.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.Money;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.ListedCellTable.Locked;
import io.hanjul.inventory.ListedPoolTable.Left;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was chosen for a list is given as far as it is still there once it is locked. */
class ListedStockTests {

    private static final UnitId AREA = ModelStore.POOL.pool();

    private final ModelClaims claims = new ModelClaims(new SplittableRandom(1), 4, false);

    @Test
    void eachPlaceOfAnAreaIsGivenOnce() {
        List<Claim> wanted = List.of(offer(1, 3), offer(2, 3), offer(3, 1));

        assertThat(granted(wanted, List.of(), 4)).containsExactly(wanted.get(0), wanted.get(2));
    }

    @Test
    void eachSeatIsGivenOnceAndOnlyTogetherWithTheOthers() {
        List<Claim> wanted = List.of(offer(1, 0, 0, 1), offer(2, 0, 1, 2), offer(3, 0, 2), offer(4, 0, 3));

        assertThat(granted(wanted, seats(0, 1, 2), 0)).containsExactly(wanted.get(0), wanted.get(2));
    }

    /** Of one table only what is free at that time. */
    @Test
    void eachStepOfATableIsGivenByItself() {
        Claim six = claims.offer(ModelStore.account(1), List.of(step(0), step(1)), 0);
        Claim seven = claims.offer(ModelStore.account(2), List.of(step(1), step(2)), 0);
        Claim eight = claims.offer(ModelStore.account(3), List.of(step(2)), 0);

        assertThat(granted(List.of(six, seven, eight), table(1, 2), 0)).containsExactly(seven);
        assertThat(granted(List.of(six, seven, eight), table(0, 1, 2), 0)).containsExactly(six, eight);
    }

    private static Claim.Wish step(int slot) {
        return new Claim.Wish(ModelStore.unit(0), slot, slot, "R", Money.krw(10_000));
    }

    private static List<Locked> table(Integer... freeSteps) {
        return Stream.of(freeSteps)
                .map(slot -> new Locked(ModelStore.unit(0), slot, true))
                .toList();
    }

    @Test
    void whoHasTakenOthersMeanwhileIsPassedOverForGood() {
        List<Claim> wanted = List.of(offer(1, 3), offer(1, 2), offer(2, 2));

        assertThat(granted(wanted, List.of(), 9)).containsExactly(wanted.get(0), wanted.get(2));
    }

    @Test
    void whatCameBackAfterTheLookIsNobodysToOpen() {
        var seats = new BitSet();
        seats.set(2);
        var seen = new ListedStock.Look(seats, seats, Map.of(AREA, 3), Map.of(AREA, 1));
        Locked same = new Locked(ModelStore.unit(2), 2, true);

        assertThat(ListedStock.isAsSeen(seen, List.of(same), left(3, 1))).isTrue();
        assertThat(ListedStock.isAsSeen(seen, List.of(same), left(4, 2))).isFalse();
        assertThat(ListedStock.isAsSeen(seen, List.of(same, new Locked(ModelStore.unit(3), 3, true)), left(3, 1)))
                .isFalse();
    }

    private Claim offer(int person, int pieces, Integer... seats) {
        return claims.offer(
                ModelStore.account(person),
                List.of(seats).stream().map(ModelStore::wish).toList(),
                pieces);
    }

    private static List<Locked> seats(Integer... free) {
        return Stream.of(free)
                .map(seat -> new Locked(ModelStore.unit(seat), seat, true))
                .toList();
    }

    private static List<Claim> granted(List<Claim> wanted, List<Locked> locked, int left) {
        var nobody = new ClaimBatch.Facts(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
        return ListedStock.granted(wanted, new ClaimPeople(nobody), locked, left(left, left));
    }

    private static Map<UnitId, Left> left(int remaining, int kept) {
        return Map.of(AREA, new Left(AREA, remaining, kept));
    }
}

package io.hanjul.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.Money;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.ClaimBatch.CellKey;
import io.hanjul.inventory.ClaimBatch.CellVerdict;
import io.hanjul.inventory.ClaimBatch.Facts;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One row of seats; who leaves the choice to the desk gets the first that are free beside each other. */
class ClaimPlanTests {

    private static final SaleId SALE = new SaleId(id(1));
    private static final SessionId SESSION = new SessionId(id(2));
    private static final int LIMIT = 4;

    @Test
    void choosesOneAfterTheOtherFromWhatTheEarlierOnesLeft() {
        var plan = plan("######", best(1, 2), named(2, 2), best(3, 2), best(4, 2));

        assertThat(seatsOf(plan)).containsExactly(List.of(0, 1), List.of(2), List.of(3, 4), List.of());
        assertThat(plan.refused().get(3)).contains(new ClaimOutcome.NoneTogether(1, 0, 1));
    }

    @Test
    void whoIsRefusedForAnotherReasonUsesNothingUp() {
        var plan = plan("####", best(1, 5), best(1, 2), best(1, 2), best(1, 3), best(2, 2));

        assertThat(plan.refused().get(0)).contains(new ClaimOutcome.OverLimit(LIMIT, 0));
        assertThat(plan.refused().get(1)).isEmpty();
        assertThat(plan.refused().get(2)).as("the same key").contains(new ClaimOutcome.Repeated(hold(1)));
        assertThat(seatsOf(plan).get(4)).containsExactly(2, 3);
    }

    @Test
    void namedAndChosenGoTogetherOrNotAtAll() {
        var both = mixed(1, 0, 2);

        assertThat(seatsOf(plan("####", both))).containsExactly(List.of(0, 1, 2));
        assertThat(plan(".###", both).refused().getFirst()).contains(new ClaimOutcome.Taken(List.of(unit(0))));
        var tooFew = plan("##..", both, best(2, 2));
        assertThat(tooFew.refused().getFirst()).contains(new ClaimOutcome.NoneTogether(1, 0, 1));
        assertThat(seatsOf(tooFew).get(1)).as("what was named is free again").containsExactly(0, 1);
    }

    @Test
    void whatTurnsOutToBeTakenIsToBeChosenAnew() {
        var plan = plan("####", best(1, 2), best(2, 2));

        var decided = ClaimBatch.decide(plan, facts("##.#"));

        assertThat(decided).containsExactly(Optional.empty(), Optional.of(new ClaimOutcome.Overtaken()));
        assertThat(plan.isOvertaken(decided)).isTrue();
        assertThat(plan.isOvertaken(ClaimBatch.decide(plan, facts("####")))).isFalse();
    }

    /** The second one finds nothing because of the first one, who then gets nothing either. */
    @Test
    void nobodyGoesWithoutBecauseOfSomebodyWhoGotNothing() {
        var plan = plan("###", named(1, 1, 2), best(2, 2));
        assertThat(plan.refused().get(1)).contains(new ClaimOutcome.NoneTogether(1, 0, 1));

        assertThat(plan.isOvertaken(ClaimBatch.decide(plan, facts("##.")))).isTrue();
        assertThat(plan.isOvertaken(ClaimBatch.decide(plan, facts("###")))).isFalse();
    }

    private static ClaimPlan plan(String row, Claim... claims) {
        var free = new BitSet();
        IntStream.range(0, row.length()).filter(seat -> row.charAt(seat) == '#').forEach(free::set);
        return ClaimPlan.of(List.of(claims), facts(row), Map.of(SESSION, free));
    }

    private static List<List<Integer>> seatsOf(ClaimPlan plan) {
        return plan.claims().stream()
                .map(claim -> claim.best().isPresent()
                        ? List.<Integer>of()
                        : claim.units().stream().map(Claim.Wish::ordinal).toList())
                .toList();
    }

    private static Facts facts(String row) {
        var cells = new HashMap<CellKey, CellVerdict>();
        for (int seat = 0; seat < row.length(); seat++) {
            cells.put(
                    new CellKey(SESSION, unit(seat), 0),
                    row.charAt(seat) == '#' ? CellVerdict.CLAIMABLE : CellVerdict.TAKEN);
        }
        return new Facts(Map.of(), Map.of(), Map.of(), cells, Map.of());
    }

    private static Claim best(int person, int units) {
        return claim(person, List.of(), Optional.of(new Claim.Best(units, free -> firstOf(free, units))));
    }

    private static Claim named(int person, int... seats) {
        return claim(person, IntStream.of(seats).boxed().toList(), Optional.empty());
    }

    private static Claim mixed(int person, int seat, int units) {
        return claim(person, List.of(seat), Optional.of(new Claim.Best(units, free -> firstOf(free, units))));
    }

    private static Claim.Choice firstOf(BitSet free, int units) {
        int longest = 0;
        for (int from = free.nextSetBit(0); from >= 0; from = free.nextSetBit(free.nextClearBit(from))) {
            int length = free.nextClearBit(from) - from;
            if (length >= units) {
                return new Claim.Choice(
                        IntStream.range(from, from + units)
                                .mapToObj(ClaimPlanTests::wish)
                                .toList(),
                        new ClaimOutcome.NoneTogether(0, 0, 0));
            }
            longest = Math.max(longest, length);
        }
        return new Claim.Choice(List.of(), new ClaimOutcome.NoneTogether(longest, 0, free.cardinality()));
    }

    private static Claim claim(int person, List<Integer> seats, Optional<Claim.Best> best) {
        var who = new Claim.Person(SALE, new AccountId(id(100 + person)), Optional.empty(), LIMIT);
        var wishes = seats.stream().map(ClaimPlanTests::wish).toList();
        String what = wishes + "/" + best.map(Claim.Best::units).orElse(0);
        return new Claim(hold(person), SESSION, who, wishes, List.of(), best, what, what);
    }

    private static Claim.Wish wish(int seat) {
        return new Claim.Wish(unit(seat), seat, "R", new Money(10_000, "KRW"));
    }

    private static UnitId unit(int seat) {
        return new UnitId(id(1_000 + seat));
    }

    private static HoldId hold(int number) {
        return new HoldId(id(200 + number));
    }

    private static UUID id(int number) {
        return new UUID(0x7000, 0x8000_0000_0000_0000L | number);
    }
}

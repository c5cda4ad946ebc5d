package io.hanjul.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.AdmissionId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.Money;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.ClaimBatch.CellKey;
import io.hanjul.inventory.ClaimBatch.CellVerdict;
import io.hanjul.inventory.ClaimBatch.Earlier;
import io.hanjul.inventory.ClaimBatch.Facts;
import io.hanjul.inventory.ClaimBatch.PersonKey;
import io.hanjul.inventory.ClaimBatch.RequestKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClaimBatchTests {

    private static final SaleId SALE = new SaleId(id(1));
    private static final SessionId SESSION = new SessionId(id(2));
    private static final int LIMIT = 4;

    @Test
    void theFirstOfTwoClaimsOnOneSeatWins() {
        var outcomes = decide(List.of(claim(1, "a", 7), claim(2, "b", 7)), free(7));

        assertThat(outcomes).containsExactly(granted(), refused(new ClaimOutcome.Taken(List.of(unit(7)))));
    }

    @Test
    void aClaimIsAllOrNothingAndNamesEverySeatThatIsGone() {
        var cells = new HashMap<>(free(1, 2, 3).cells());
        cells.put(cell(2), CellVerdict.TAKEN);
        cells.put(cell(3), CellVerdict.TAKEN);

        var outcomes = decide(List.of(claim(1, "a", 1, 2, 3), claim(2, "b", 1)), facts(cells));

        assertThat(outcomes).containsExactly(refused(new ClaimOutcome.Taken(List.of(unit(2), unit(3)))), granted());
    }

    @Test
    void whatALosingClaimWantedStaysFreeForTheNext() {
        var outcomes = decide(List.of(claim(1, "a", 1), claim(2, "b", 1, 2), claim(3, "c", 2)), free(1, 2));

        assertThat(outcomes.get(1)).isEqualTo(refused(new ClaimOutcome.Taken(List.of(unit(1)))));
        assertThat(outcomes.get(2)).isEqualTo(granted());
    }

    @Test
    void theLimitCountsWhatWasWonEarlierInTheSameBatch() {
        var outcomes =
                decide(List.of(claim(1, "a", 1, 2, 3), claim(1, "b", 4, 5), claim(1, "c", 4)), free(1, 2, 3, 4, 5));

        assertThat(outcomes.get(1)).isEqualTo(refused(new ClaimOutcome.OverLimit(LIMIT, 3)));
        assertThat(outcomes.get(2)).isEqualTo(granted());
    }

    @Test
    void theLimitCountsWhatThePersonHadBefore() {
        var facts = new Facts(
                Map.of(),
                Map.of(new PersonKey(SALE, account(1)), 3),
                Map.of(),
                free(1, 2).cells(),
                Map.of());

        var outcomes = decide(List.of(claim(1, "a", 1, 2), claim(2, "b", 1, 2)), facts);

        assertThat(outcomes).containsExactly(refused(new ClaimOutcome.OverLimit(LIMIT, 3)), granted());
    }

    @Test
    void theSameKeyIsAnsweredWithTheSameHoldInTheSameBatchAndLater() {
        var again = claim(1, "a", 7);
        var inBatch = decide(List.of(claim(1, "a", 7), again), free(7));
        var later = decide(
                List.of(again),
                new Facts(
                        Map.of(new RequestKey(account(1), "a"), new Earlier(hold(9), again.fingerprint())),
                        Map.of(),
                        Map.of(),
                        free(7).cells(),
                        Map.of()));

        assertThat(inBatch.get(1)).isEqualTo(refused(new ClaimOutcome.Repeated(hold(1))));
        assertThat(later).containsExactly(refused(new ClaimOutcome.Repeated(hold(9))));
    }

    @Test
    void theSameKeyForOtherSeatsIsRefused() {
        var outcomes = decide(List.of(claim(1, "a", 7), claim(1, "a", 8)), free(7, 8));

        assertThat(outcomes.get(1)).isEqualTo(refused(new ClaimOutcome.KeyReused()));
    }

    /** A table for 90 minutes in steps of thirty. */
    @Test
    void severalStepsOfTimeAreOneClaim() {
        var cells = new HashMap<CellKey, CellVerdict>();
        for (int slot = 0; slot < 5; slot++) {
            cells.put(new CellKey(SESSION, unit(1), slot), CellVerdict.CLAIMABLE);
        }

        var outcomes =
                decide(List.of(table(1, 0, 1, 2), table(2, 2, 3, 4), table(3, 3, 4), table(4, 4, 5)), facts(cells));

        assertThat(outcomes.get(0)).isEqualTo(granted());
        assertThat(outcomes.get(1)).isEqualTo(refused(new ClaimOutcome.Taken(List.of(unit(1)))));
        assertThat(outcomes.get(2)).as("what the second one wanted besides").isEqualTo(granted());
        assertThat(outcomes.get(3)).isEqualTo(refused(new ClaimOutcome.NotForSale(List.of(unit(1)))));
    }

    @Test
    void aTableIsOneUnitHoweverLong() {
        assertThat(table(1, 0, 1, 2, 3, 4).size()).isEqualTo(1);
    }

    private static Claim table(int person, int... slots) {
        var wishes = IntStream.of(slots)
                .mapToObj(slot -> new Claim.Wish(unit(1), slot, slot, "R", new Money(10_000, "KRW")))
                .toList();
        var who = new Claim.Person(SALE, account(person), Optional.empty(), 1);
        return new Claim(
                hold(person), SESSION, who, wishes, List.of(), Optional.empty(), "key", "fingerprint of " + wishes);
    }

    @Test
    void anUnknownOrBlockedSeatIsNotForSale() {
        var cells = Map.of(cell(1), CellVerdict.BLOCKED);

        var outcomes = decide(List.of(claim(1, "a", 1, 99)), facts(cells));

        assertThat(outcomes).containsExactly(refused(new ClaimOutcome.NotForSale(List.of(unit(1), unit(99)))));
    }

    @Test
    void anAdmissionHasOneCheckoutAtATime() {
        var admission = new AdmissionId(id(500));
        var first = admitted(claim(1, "a", 1), admission);
        var second = admitted(claim(1, "b", 2), admission);

        var inBatch = decide(List.of(first, second), free(1, 2));
        var later = decide(
                List.of(second), new Facts(Map.of(), Map.of(), Map.of(admission, hold(77)), free(2).cells(), Map.of()));

        assertThat(inBatch.get(1)).isEqualTo(refused(new ClaimOutcome.CheckoutOpen(hold(1))));
        assertThat(later).containsExactly(refused(new ClaimOutcome.CheckoutOpen(hold(77))));
    }

    @Test
    void aLaterClaimOnAnAreaSeesWhatAnEarlierOneTookAndIsToldWhatIsLeft() {
        var facts = new Facts(Map.of(), Map.of(), Map.of(), free(1, 2).cells(), Map.of(POOL, 5));

        var outcomes = decide(List.of(counted(1, "a", 3), counted(2, "b", 3, 1), counted(3, "c", 2, 1)), facts);

        assertThat(outcomes).containsExactly(granted(), refused(new ClaimOutcome.TooFew(POOL.pool(), 2)), granted());
    }

    @Test
    void theLimitCountsSeatsAndTheNumberOfAnAreaTogether() {
        var facts = new Facts(Map.of(), Map.of(), Map.of(), free(1, 2).cells(), Map.of(POOL, 50));

        var outcomes = decide(List.of(counted(1, "a", LIMIT - 1, 1, 2), counted(2, "b", LIMIT)), facts);

        assertThat(outcomes).containsExactly(refused(new ClaimOutcome.OverLimit(LIMIT, 0)), granted());
    }

    @Test
    void anAreaThatIsClosedOrNoneIsNotForSale() {
        assertThat(decide(List.of(counted(1, "a", 1)), free(1)))
                .containsExactly(refused(new ClaimOutcome.NotForSale(List.of(POOL.pool()))));
    }

    private static final ClaimBatch.PoolKey POOL = new ClaimBatch.PoolKey(SESSION, unit(900));

    private static Claim counted(int person, String key, int count, int... seats) {
        Claim named = claim(person, key, seats);
        var pieces = IntStream.range(0, count)
                .mapToObj(n -> unit(1000 + 100 * person + n))
                .toList();
        var wish = new Claim.Count(POOL.pool(), pieces, "R", new Money(10_000, "KRW"));
        return new Claim(
                named.id(), SESSION, named.person(), named.units(), List.of(wish), named.best(), key, "f" + count);
    }

    private static List<Optional<ClaimOutcome>> decide(List<Claim> claims, Facts facts) {
        return ClaimBatch.decide(ClaimPlan.asNamed(claims), facts);
    }

    private static Claim admitted(Claim claim, AdmissionId admission) {
        var person = new Claim.Person(SALE, claim.person().account(), Optional.of(admission), LIMIT);
        return new Claim(
                claim.id(),
                claim.session(),
                person,
                claim.units(),
                claim.pools(),
                claim.best(),
                claim.key(),
                claim.fingerprint());
    }

    private static Claim claim(int person, String key, int... seats) {
        var wishes = IntStream.of(seats)
                .mapToObj(seat -> new Claim.Wish(unit(seat), seat, "R", new Money(10_000, "KRW")))
                .toList();
        var who = new Claim.Person(SALE, account(person), Optional.empty(), LIMIT);
        return new Claim(
                hold(person), SESSION, who, wishes, List.of(), Optional.empty(), key, "fingerprint of " + wishes);
    }

    private static Optional<ClaimOutcome> granted() {
        return Optional.empty();
    }

    private static Optional<ClaimOutcome> refused(ClaimOutcome why) {
        return Optional.of(why);
    }

    private static Facts free(int... seats) {
        var cells = new HashMap<CellKey, CellVerdict>();
        IntStream.of(seats).forEach(seat -> cells.put(cell(seat), CellVerdict.CLAIMABLE));
        return facts(cells);
    }

    private static Facts facts(Map<CellKey, CellVerdict> cells) {
        return new Facts(Map.of(), Map.of(), Map.of(), cells, Map.of());
    }

    private static CellKey cell(int seat) {
        return new CellKey(SESSION, unit(seat), 0);
    }

    private static UnitId unit(int seat) {
        return new UnitId(id(1_000 + seat));
    }

    private static AccountId account(int person) {
        return new AccountId(id(100 + person));
    }

    private static HoldId hold(int number) {
        return new HoldId(id(200 + number));
    }

    private static UUID id(int number) {
        return new UUID(0x7000, 0x8000_0000_0000_0000L | number);
    }
}

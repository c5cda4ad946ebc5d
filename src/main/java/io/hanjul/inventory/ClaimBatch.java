package io.hanjul.inventory;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.AdmissionId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Decides a batch of claims against each other and against what the database said under lock. Pure: no clock, no SQL;
 * the same code runs in simulations. First come, first decided: a later claim sees what an earlier one of the batch
 * won.
 */
final class ClaimBatch {

    /** A cell of a session. */
    record CellKey(SessionId session, UnitId unit, int slot) {}

    /** An area of a session that is sold by number. */
    record PoolKey(SessionId session, UnitId pool) {}

    /** A person in a sale. */
    record PersonKey(SaleId sale, AccountId account) {}

    /** A request as the guest named it. */
    record RequestKey(AccountId account, String key) {}

    /** A hold that an earlier request with the same key made. */
    record Earlier(HoldId hold, String fingerprint) {}

    /** What a locked cell can do. */
    enum CellVerdict {
        CLAIMABLE,
        TAKEN,
        BLOCKED
    }

    /**
     * What the database said, all of it under locks that last until the batch is committed.
     *
     * @param earlier holds of the same account and key
     * @param usage units held or owned, by person; nobody means none
     * @param checkouts the live hold of an admission
     * @param cells every cell that is asked for and exists
     * @param pools what is left of each area that is asked for, exists and is open
     */
    record Facts(
            Map<RequestKey, Earlier> earlier,
            Map<PersonKey, Integer> usage,
            Map<AdmissionId, HoldId> checkouts,
            Map<CellKey, CellVerdict> cells,
            Map<PoolKey, Integer> pools) {

        Facts with(Map<CellKey, CellVerdict> lockedCells, Map<PoolKey, Integer> lockedPools) {
            return new Facts(earlier, usage, checkouts, lockedCells, lockedPools);
        }
    }

    private final ClaimPeople people;
    private final ClaimPools pools;
    private final ClaimCells cells;

    private ClaimBatch(Facts facts) {
        this.people = new ClaimPeople(facts);
        this.pools = new ClaimPools(facts.pools());
        this.cells = new ClaimCells(facts.cells());
    }

    /** Why each claim is refused, in the order of the claims; empty for one that is granted. */
    static List<Optional<ClaimOutcome>> decide(ClaimPlan plan, Facts facts) {
        var batch = new ClaimBatch(facts);
        return IntStream.range(0, plan.claims().size())
                .mapToObj(number -> batch.decideNext(plan, number))
                .toList();
    }

    private Optional<ClaimOutcome> decideNext(ClaimPlan plan, int number) {
        Claim claim = plan.claims().get(number);
        int named = plan.asked().get(number).units().size();
        Optional<ClaimOutcome> no = people.repeatOf(claim)
                .or(() -> notForSale(claim, named))
                .or(() -> people.overLimit(claim))
                .or(() -> people.openCheckout(claim))
                .or(() -> cells.taken(claim, named))
                .or(() -> pools.tooFew(claim))
                .or(() -> notChosen(claim, plan.refused().get(number)));
        if (no.isEmpty()) {
            cells.grant(claim);
            people.grant(claim);
            pools.grant(claim);
        }
        return no;
    }

    private Optional<ClaimOutcome> notForSale(Claim claim, int named) {
        List<UnitId> bad = Stream.concat(cells.notForSale(claim, named).stream(), pools.unknown(claim).stream())
                .toList();
        return bad.isEmpty() ? Optional.empty() : Optional.of(new ClaimOutcome.NotForSale(bad));
    }

    private static Optional<ClaimOutcome> notChosen(Claim claim, Optional<ClaimOutcome> planned) {
        return claim.best()
                .map(open -> planned.filter(ClaimOutcome.NoneTogether.class::isInstance)
                        .orElseGet(ClaimOutcome.Overtaken::new));
    }

    static CellKey cellOf(Claim claim, Claim.Wish wish) {
        return new CellKey(claim.session(), wish.unit(), wish.slot());
    }
}

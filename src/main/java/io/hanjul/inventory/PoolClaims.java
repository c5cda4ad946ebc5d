package io.hanjul.inventory;

import io.hanjul.ids.HoldId;
import io.hanjul.inventory.ClaimBatch.CellKey;
import io.hanjul.inventory.ClaimBatch.PoolKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The desk's part about areas that are sold by number. A counter cannot be free by predicate as a cell is: where there
 * is too little for somebody, and a hold that has run out still has some, the batch is decided again; it then takes
 * back what has run out before it decides, in one transaction with what it gives.
 */
@Component
class PoolClaims {

    private final PoolClaimTable claims;
    private final RunOutTable runOut;
    private final PoolTable pools;
    private final CellTable cells;
    private final InventorySettings settings;

    PoolClaims(
            PoolClaimTable claims, RunOutTable runOut, PoolTable pools, CellTable cells, InventorySettings settings) {
        this.claims = claims;
        this.runOut = runOut;
        this.pools = pools;
        this.cells = cells;
        this.settings = settings;
    }

    /**
     * What was taken back, once its cells and pools are locked.
     *
     * @param holds that have ended
     * @param cells that they had
     */
    record RunOut(List<HoldId> holds, List<CellKey> cells) {

        static final RunOut NONE = new RunOut(List.of(), List.of());
    }

    /** What is left of the areas, without a lock; asked only where seats are chosen by it. */
    Map<PoolKey, Integer> seen(List<Claim> batch) {
        boolean chooses = batch.stream().anyMatch(claim -> claim.best().isPresent());
        List<PoolKey> wanted = chooses ? ClaimPools.wantedBy(batch) : List.of();
        return wanted.isEmpty() ? Map.of() : left(claims.seen(wanted));
    }

    /** Ends holds that have run out and have some of these areas. After the persons, before the cells. */
    RunOut endRunOut(Collection<PoolKey> wanted) {
        List<HoldId> ended = wanted.isEmpty() ? List.of() : runOut.end(wanted, settings.sweepMax());
        return ended.isEmpty() ? RunOut.NONE : new RunOut(ended, runOut.cellsOf(ended));
    }

    /** Locks the areas and frees what was taken back, whose cells are locked; what is left of each area then. */
    Map<PoolKey, Integer> lock(List<Claim> batch, RunOut back, StockChanges changes) {
        List<PoolKey> wanted = ClaimPools.wantedBy(batch);
        if (wanted.isEmpty() && back.holds().isEmpty()) {
            return Map.of();
        }
        Map<PoolKey, Integer> left = left(claims.lock(wanted, back.holds()));
        if (!back.holds().isEmpty()) {
            List<PoolCount> fuller = pools.giveBackLocked(back.holds());
            changes.cells(CellState.FREE, cells.freeOfHolds(back.holds())).pools(fuller);
            fuller.forEach(count -> left.computeIfPresent(count.key(), (key, before) -> count.free()));
        }
        return left;
    }

    /** Whether these areas, of which there is too little, would have more if what has run out were taken back. */
    boolean canTakeBack(Collection<PoolKey> tooFew) {
        return !tooFew.isEmpty() && runOut.exists(tooFew);
    }

    /** Gives the areas to the granted claims, under lock. */
    void take(List<Claim> granted, StockChanges changes) {
        Map<PoolKey, Integer> wanted = new HashMap<>();
        granted.forEach(claim ->
                claim.pools().forEach(wish -> wanted.merge(ClaimPools.keyOf(claim, wish), wish.count(), Integer::sum)));
        if (wanted.isEmpty()) {
            return;
        }
        List<PoolCount> taken = claims.take(wanted);
        if (taken.size() != wanted.size()) {
            throw new IllegalStateException("granted some of " + wanted + " under lock, but wrote " + taken);
        }
        changes.pools(taken);
    }

    private static Map<PoolKey, Integer> left(List<PoolCount> counts) {
        Map<PoolKey, Integer> left = new HashMap<>();
        counts.forEach(count -> left.put(count.key(), count.free()));
        return left;
    }
}

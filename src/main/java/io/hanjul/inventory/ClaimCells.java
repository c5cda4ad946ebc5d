package io.hanjul.inventory;

import io.hanjul.ids.UnitId;
import io.hanjul.inventory.ClaimBatch.CellKey;
import io.hanjul.inventory.ClaimBatch.CellVerdict;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a batch knows of cells: what each can do, and who of the batch has won it. */
final class ClaimCells {

    private final Map<CellKey, CellVerdict> cells;
    private final Set<CellKey> wonHere = new HashSet<>();

    ClaimCells(Map<CellKey, CellVerdict> cells) {
        this.cells = cells;
    }

    /** Those of the named units that are not sold, here or at all. */
    Set<UnitId> notForSale(Claim claim, int named) {
        Set<UnitId> bad = new LinkedHashSet<>();
        for (Claim.Wish wish : claim.units().subList(0, named)) {
            CellVerdict verdict = cells.get(ClaimBatch.cellOf(claim, wish));
            if (verdict == null || verdict == CellVerdict.BLOCKED) {
                bad.add(wish.unit());
            }
        }
        return bad;
    }

    /** Of those that were named the guest is told; what the desk chose and lost to somebody else it chooses again. */
    Optional<ClaimOutcome> taken(Claim claim, int named) {
        Set<UnitId> gone = new LinkedHashSet<>();
        boolean overtaken = false;
        for (int i = 0; i < claim.units().size(); i++) {
            CellKey key = ClaimBatch.cellOf(claim, claim.units().get(i));
            if (cells.get(key) != CellVerdict.CLAIMABLE || wonHere.contains(key)) {
                overtaken = true;
                if (i < named) {
                    gone.add(key.unit());
                }
            }
        }
        if (!gone.isEmpty()) {
            return Optional.of(new ClaimOutcome.Taken(List.copyOf(gone)));
        }
        return overtaken ? Optional.of(new ClaimOutcome.Overtaken()) : Optional.empty();
    }

    void grant(Claim claim) {
        claim.units().forEach(wish -> wonHere.add(ClaimBatch.cellOf(claim, wish)));
    }
}

package io.hanjul.inventory;

import io.hanjul.ids.HoldId;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.UnitId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back what guests hold or have, by somebody's word and not by the clock. A revoked hold is final: a payment that
 * comes late finds nothing to confirm and is refunded.
 *
 * <p>Locks of every method: hold → cells (session, unit, slot) → pools → session_stock.
 */
@Service
public class Revocations {

    private final RevocationTable revocations;
    private final SoldTable sold;
    private final Tables tables;
    private final Holds holds;

    Revocations(RevocationTable revocations, SoldTable sold, Tables tables, Holds holds) {
        this.revocations = revocations;
        this.sold = sold;
        this.tables = tables;
        this.holds = holds;
    }

    /** Revokes these holds, confirmed ones too, and frees their cells. The caller calls their bookings off. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void revoke(List<HoldId> revoked) {
        revocations.revoke(revoked);
        free(revoked);
    }

    /**
     * Revokes up to that many holds of a sale that led to no booking.
     *
     * @return how many; 0 when none is left
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int revokeUnpaid(SaleId sale, int most) {
        List<HoldId> revoked = revocations.revokeUnpaid(sale, most);
        free(revoked);
        return revoked.size();
    }

    /**
     * Takes some of a booking's units out of its confirmed hold and frees their cells; at least one unit stays. They
     * count no longer for the limit per person.
     *
     * @return whether it had all of them, and more; {@code false} when the caller has to roll back
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean giveBack(HoldId hold, List<UnitId> units) {
        tables.holds().lock(hold);
        List<UnitId> lines = sold.releaseLines(hold, units);
        int many = Set.copyOf(lines).size();
        if (many < units.size() || !sold.shrink(hold, many)) {
            return false;
        }
        tables.cells().lockOfHolds(List.of(hold));
        List<CellTable.Freed> freed = sold.free(hold, units);
        List<PoolTable.Given> given = tables.pools().giveBack(hold, units);
        holds.recordChanges(new StockChanges()
                .cells(CellState.FREE, freed)
                .pools(given.stream().map(PoolTable.Given::count).toList()));
        return freed.size() + given.stream().mapToInt(PoolTable.Given::pieces).sum() == lines.size();
    }

    /** What was given back of a booking while the rest stood. */
    @Transactional(readOnly = true)
    public List<HoldView.Line> givenBack(HoldId hold) {
        return sold.released(hold, false);
    }

    private void free(List<HoldId> revoked) {
        if (!revoked.isEmpty()) {
            tables.cells().lockOfHolds(revoked);
            holds.recordChanges(new StockChanges()
                    .cells(CellState.FREE, revocations.free(revoked))
                    .pools(tables.pools().giveBack(revoked)));
        }
    }
}

package io.hanjul.inventory;

import io.hanjul.ids.HoldId;
import io.hanjul.ids.SaleId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back what guests hold or have, by somebody's word and not by the clock. A revoked hold is final: a payment that
 * comes late finds nothing to confirm and is refunded.
 *
 * <p>Locks of every method: hold → cells (session, unit, slot) → session_stock.
 */
@Service
public class Revocations {

    private final RevocationTable revocations;
    private final Tables tables;
    private final Holds holds;

    Revocations(RevocationTable revocations, Tables tables, Holds holds) {
        this.revocations = revocations;
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

    private void free(List<HoldId> revoked) {
        if (!revoked.isEmpty()) {
            tables.cells().lockOfHolds(revoked);
            holds.recordChanges(CellState.FREE, revocations.free(revoked));
        }
    }
}

package io.hanjul.inventory;

import io.hanjul.ids.HoldId;
import io.hanjul.ids.SessionId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a session that does not take place out of everybody's hands, step by step. What becomes free is closed in
 * the same transaction, so that nobody claims it.
 *
 * <p>Locks of every method: hold → all cells of the session → all its pools → session_stock.
 */
@Service
public class Closings {

    private final RevocationTable revocations;
    private final OffSaleTable offSale;
    private final PoolTable pools;
    private final Holds holds;

    Closings(RevocationTable revocations, OffSaleTable offSale, PoolTable pools, Holds holds) {
        this.revocations = revocations;
        this.offSale = offSale;
        this.pools = pools;
        this.holds = holds;
    }

    /** Revokes these holds of the session, confirmed ones too. The caller calls their bookings off. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void revoke(SessionId session, List<HoldId> revoked) {
        revocations.revoke(revoked);
        close(session, revoked);
    }

    /**
     * Revokes up to that many holds of the session that led to no booking; somebody who is paying for one gets the
     * money back.
     *
     * @return whether anybody could still have something of the session
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean revokeUnpaid(SessionId session, int most) {
        close(session, revocations.revokeUnpaid(session, most));
        return !revocations.isClosed(session);
    }

    private void close(SessionId session, List<HoldId> revoked) {
        offSale.lock(session);
        revocations.free(revoked);
        List<CellTable.Freed> closed = offSale.block(session);
        pools.lockOfSession(session);
        holds.recordChanges(new StockChanges()
                .cells(CellState.NOT_FOR_SALE, closed)
                .pools(pools.giveBackLocked(revoked))
                .pools(pools.close(session)));
    }
}

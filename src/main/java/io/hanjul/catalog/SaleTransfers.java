package io.hanjul.catalog;

import io.hanjul.edge.Caller;
import io.hanjul.edge.Version;
import io.hanjul.ids.SaleId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether guests of a sale may hand their bookings to somebody else: its owner's switch, off at first. */
@Service
public class SaleTransfers {

    private final SaleDesk desk;
    private final SaleTables tables;
    private final OfferingTable offerings;

    SaleTransfers(SaleDesk desk, SaleTables tables, OfferingTable offerings) {
        this.desk = desk;
        this.tables = tables;
        this.offerings = offerings;
    }

    /**
     * Lets guests hand over their bookings, or no longer; links that are on their way then lead nowhere until it is
     * allowed again. It can be set also when the sale is over. Locks: offering.
     *
     * @return the sale, of its next version unless it was so already
     * @throws Refusal NOT_FOUND when it is another's; VERSION_CHANGED when somebody else was faster; SALE_IS_REHEARSAL
     */
    @Transactional
    public SaleView allow(Caller caller, SaleId id, Version seen, boolean transferable) {
        offerings.lock(desk.find(caller, id).offeringId());
        SaleView before = desk.find(caller, id);
        if (before.rehearsal()) {
            throw Refusal.of(CatalogProblem.SALE_IS_REHEARSAL);
        }
        if (before.version() != seen.number()) {
            throw Refusal.of(CommonProblem.VERSION_CHANGED);
        }
        if (tables.changes().letTransfer(before, transferable)) {
            var act = transferable ? SaleDesk.Act.TRANSFERS_ON : SaleDesk.Act.TRANSFERS_OFF;
            tables.log().note(id, caller.account(), act);
        }
        return desk.find(caller, id);
    }
}

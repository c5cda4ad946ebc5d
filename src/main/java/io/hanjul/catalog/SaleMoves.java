package io.hanjul.catalog;

import io.hanjul.edge.Caller;
import io.hanjul.edge.Version;
import io.hanjul.ids.SaleId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether guests of a sale may change to other seats: its owner's switch, off at first. */
@Service
public class SaleMoves {

    private final SaleDesk desk;
    private final SaleTables tables;
    private final OfferingTable offerings;

    SaleMoves(SaleDesk desk, SaleTables tables, OfferingTable offerings) {
        this.desk = desk;
        this.tables = tables;
        this.offerings = offerings;
    }

    /**
     * Lets guests change seats, or no longer. It can be set also when the sale is over. Locks: offering.
     *
     * @return the sale, of its next version unless it was so already
     * @throws Refusal NOT_FOUND when it is another's; VERSION_CHANGED when somebody else was faster; SALE_IS_REHEARSAL
     */
    @Transactional
    public SaleView allow(Caller caller, SaleId id, Version seen, MoveTerms terms) {
        offerings.lock(desk.find(caller, id).offeringId());
        SaleView before = desk.find(caller, id);
        if (before.rehearsal()) {
            throw Refusal.of(CatalogProblem.SALE_IS_REHEARSAL);
        }
        if (before.version() != seen.number()) {
            throw Refusal.of(CommonProblem.VERSION_CHANGED);
        }
        if (tables.changes().letMove(before, terms)) {
            tables.log().note(id, caller.account(), terms.allowed() ? SaleDesk.Act.MOVES_ON : SaleDesk.Act.MOVES_OFF);
        }
        return desk.find(caller, id);
    }
}

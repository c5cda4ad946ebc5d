package io.hanjul.booking;

import io.hanjul.catalog.Sales;
import io.hanjul.edge.Caller;
import io.hanjul.ids.SaleId;
import io.hanjul.inventory.Holds;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import org.springframework.stereotype.Service;

/** What one guest may have of a sale, told before they choose; the claim decides. */
@Service
public class Allowances {

    private final Sales sales;
    private final Holds holds;

    Allowances(Sales sales, Holds holds) {
        this.sales = sales;
        this.holds = holds;
    }

    /**
     * What the caller may have of a sale.
     *
     * @throws Refusal NOT_FOUND when there is no such sale
     */
    public Purchases.Allowance of(Caller caller, SaleId sale) {
        int limit = sales.find(sale)
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND))
                .unitsPerPerson();
        return new Purchases.Allowance(limit, holds.taken(sale, caller.account()));
    }
}

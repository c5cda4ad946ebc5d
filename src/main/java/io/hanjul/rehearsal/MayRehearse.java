package io.hanjul.rehearsal;

import io.hanjul.catalog.Sales;
import io.hanjul.edge.Caller;
import io.hanjul.edge.EdgeProblem;
import io.hanjul.edge.Role;
import io.hanjul.ids.SaleId;
import io.hanjul.problem.Refusal;
import org.springframework.stereotype.Component;

/** Who may rehearse a sale: an operator every one, its owner where that is allowed, because a crowd is load. */
@Component
class MayRehearse {

    private final Sales sales;
    private final RehearsalSettings settings;

    MayRehearse(Sales sales, RehearsalSettings settings) {
        this.sales = sales;
        this.settings = settings;
    }

    /**
     * Passes when the caller may rehearse that sale.
     *
     * @throws Refusal NOT_FOUND when it is another owner's, NOT_ALLOWED
     */
    void require(Caller caller, SaleId id) {
        if (caller.role().isAtLeast(Role.OPERATOR)) {
            return;
        }
        sales.requireOwner(caller, id);
        if (!settings.owners()) {
            throw Refusal.of(EdgeProblem.NOT_ALLOWED, "only operators rehearse here (hanjul.rehearsal.owners)");
        }
    }
}

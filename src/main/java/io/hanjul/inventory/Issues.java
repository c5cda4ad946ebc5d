package io.hanjul.inventory;

import io.hanjul.catalog.SessionDesk;
import io.hanjul.edge.Caller;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.FieldProblem;
import io.hanjul.problem.Refusal;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Units that the house gives out itself, free ones or such as it has kept: from there to sold in one act, so that
 * nobody can claim them in between. Locks: its own hold → cells → pools → session_stock.
 */
@Service
public class Issues {

    private final IssueTable issues;
    private final IssueAreas issuedAreas;
    private final HouseSeatTable houseSeats;
    private final Tables tables;
    private final SessionDesk sessions;
    private final Holds holds;

    Issues(
            IssueTable issues,
            IssueAreas issuedAreas,
            HouseSeatTable houseSeats,
            Tables tables,
            SessionDesk sessions,
            Holds holds) {
        this.issues = issues;
        this.issuedAreas = issuedAreas;
        this.houseSeats = houseSeats;
        this.tables = tables;
        this.sessions = sessions;
        this.holds = holds;
    }

    /**
     * Makes units and places of areas that are free or kept by the house a confirmed hold, all or none.
     *
     * @return {@code false} when the same request has done so before, and nothing was done now
     * @throws Refusal NOT_ON_SALE; UNITS_NOT_FREE when one of them is held or sold, or blocked by something else;
     *     POOL_SHORT when an area has too few
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean issue(Caller caller, Issue issue) {
        if (!issues.insert(issue)) {
            return false;
        }
        houseSeats.lock(issue.session(), issue.ids());
        if (sessions.find(caller, issue.session()).sale().isEmpty()) {
            throw Refusal.of(InventoryProblem.NOT_ON_SALE);
        }
        List<UnitId> kept = issues.takeFromHouse(issue.session(), issue.ids());
        List<CellTable.Freed> sold = issues.sell(issue, kept);
        if (sold.size() != issue.units().size()) {
            throw Refusal.of(InventoryProblem.UNITS_NOT_FREE);
        }
        if (!kept.isEmpty()) {
            var order = new HouseSeats.Order(kept, issue.reason());
            houseSeats.log(issue.session(), order, caller.account(), "RELEASED");
        }
        List<PoolCount> fuller = issuedAreas.sell(caller.account(), issue);
        holds.recordChanges(new StockChanges().cells(CellState.SOLD, sold).pools(fuller));
        return true;
    }

    /**
     * Passes when none of these is an area that is sold by number.
     *
     * @throws Refusal INVALID_FIELDS
     */
    @Transactional(readOnly = true)
    public void requireNoArea(SessionId session, List<UnitId> units) {
        if (tables.pools().anyOf(session, units)) {
            var error = FieldProblem.of("unitIds", InventoryFault.SOLD_BY_NUMBER);
            throw Refusal.ofFields(CommonProblem.INVALID_FIELDS, "", List.of(error));
        }
    }
}

package io.hanjul.inventory;

import io.hanjul.catalog.SessionDesk;
import io.hanjul.edge.Caller;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.SaleId;
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
 * nobody can claim them in between. Locks: its own hold → cells → session_stock.
 */
@Service
public class Issues {

    private final IssueTable issues;
    private final HouseSeatTable houseSeats;
    private final Tables tables;
    private final SessionDesk sessions;
    private final Holds holds;

    Issues(IssueTable issues, HouseSeatTable houseSeats, Tables tables, SessionDesk sessions, Holds holds) {
        this.issues = issues;
        this.houseSeats = houseSeats;
        this.tables = tables;
        this.sessions = sessions;
        this.holds = holds;
    }

    /**
     * What is given out.
     *
     * @param account whose it is: nobody who can sign in
     * @param units different units at the prices that they have
     * @param key of the request, unique for the account
     * @param fingerprint of what was asked for
     * @param reason why; others will read it
     */
    public record Issue(
            HoldId hold,
            BookingId booking,
            SessionId session,
            SaleId sale,
            AccountId account,
            List<Claim.Wish> units,
            String key,
            String fingerprint,
            String reason) {

        List<UnitId> ids() {
            return units.stream().map(Claim.Wish::unit).toList();
        }
    }

    /**
     * Makes units that are free or kept by the house a confirmed hold, all or none.
     *
     * @return {@code false} when the same request has done so before, and nothing was done now
     * @throws Refusal NOT_ON_SALE; UNITS_NOT_FREE when one of them is held or sold, or blocked by something else
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
        holds.recordChanges(new StockChanges().cells(CellState.SOLD, sold));
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

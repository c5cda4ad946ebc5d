package io.hanjul.rehearsal;

import io.hanjul.catalog.Rehearsals;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.ids.CrowdId;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.SaleId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends crowds of simulated guests at rehearsals, shows how they fare, and calls them back. */
@Service
public class Crowds {

    private final MayRehearse may;
    private final Rehearsals rehearsals;
    private final SimulatedGuests guests;
    private final CrowdTable crowds;
    private final RunningCrowds running;
    private final TransactionTemplate transactions;
    private final CrowdLimits limits;
    private final IdSource ids;

    Crowds(
            MayRehearse may,
            Rehearsals rehearsals,
            SimulatedGuests guests,
            CrowdTable crowds,
            RunningCrowds running,
            TransactionTemplate transactions,
            CrowdLimits limits,
            IdSource ids) {
        this.may = may;
        this.rehearsals = rehearsals;
        this.guests = guests;
        this.crowds = crowds;
        this.running = running;
        this.transactions = transactions;
        this.limits = limits;
        this.ids = ids;
    }

    /**
     * The crowd that is wanted.
     *
     * @param guests how many, at least 1
     * @param curve how they come
     * @param over within what time, at least a second
     */
    public record Wish(int guests, CrowdView.Curve curve, Duration over) {}

    /**
     * Sends a crowd at a rehearsal that is going on.
     *
     * @throws Refusal NOT_ALLOWED; NOT_FOUND when the sale is another owner's; NO_REHEARSAL; INVALID_FIELDS for too
     *     many guests; CROWD_UNTRUSTED; CROWD_RUNNING; CROWDS_BUSY
     */
    public CrowdView send(Caller caller, SaleId sale, Wish wish) {
        may.require(caller, sale);
        rehearsals.requireGoingOn(sale);
        limits.require(wish);
        var id = new CrowdId(ids.next());
        running.reserve(id);
        try {
            if (!note(caller, sale, id, wish)) {
                throw Refusal.of(CrowdProblem.CROWD_RUNNING);
            }
            running.start(id, guests.make(caller, sale, wish.guests()), wish);
        } catch (RuntimeException e) {
            running.giveUp(id, e);
            throw e;
        }
        return require(id);
    }

    private boolean note(Caller caller, SaleId sale, CrowdId id, Wish wish) {
        return Boolean.TRUE.equals(transactions.execute(open -> crowds.insert(id, sale, caller.account(), wish)));
    }

    /**
     * A crowd.
     *
     * @throws Refusal NOT_FOUND when there is none, or its sale is another owner's; NOT_ALLOWED
     */
    public CrowdView find(Caller caller, CrowdId id) {
        CrowdView crowd = require(id);
        may.require(caller, crowd.saleId());
        return crowd;
    }

    /**
     * What came of a crowd.
     *
     * @throws Refusal NOT_FOUND before it is finished, or when its sale is another owner's; NOT_ALLOWED
     */
    public CrowdView.Report report(Caller caller, CrowdId id) {
        find(caller, id);
        return crowds.report(id).map(CrowdJson::report).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    /**
     * The crowds that were sent at a rehearsal, newest first.
     *
     * @throws Refusal NOT_FOUND when the sale is another owner's; NOT_ALLOWED
     */
    public Page<CrowdView> list(Caller caller, SaleId sale, PageRequest page) {
        may.require(caller, sale);
        return Page.of(crowds.ofSale(sale, page), page, CrowdView::id);
    }

    /**
     * Calls a crowd back; its guests ask nothing any more within a second. One that is done stays as it is.
     *
     * @throws Refusal NOT_FOUND when there is none, or its sale is another owner's; NOT_ALLOWED
     */
    public CrowdView cancel(Caller caller, CrowdId id) {
        find(caller, id);
        transactions.executeWithoutResult(
                open -> crowds.end(id, new CrowdTable.End(CrowdView.State.CANCELLED, "", "")));
        running.watch();
        return require(id);
    }

    private CrowdView require(CrowdId id) {
        return crowds.find(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }
}

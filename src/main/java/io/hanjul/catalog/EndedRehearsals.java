package io.hanjul.catalog;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.SaleId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How rehearsals end. Who may end one is the caller's to check. */
@Service
public class EndedRehearsals {

    private final RehearsalTable rehearsals;
    private final RehearsalRule rule;
    private final Sales sales;
    private final ApplicationEventPublisher events;

    EndedRehearsals(RehearsalTable rehearsals, RehearsalRule rule, Sales sales, ApplicationEventPublisher events) {
        this.rehearsals = rehearsals;
        this.rule = rule;
        this.sales = sales;
        this.events = events;
    }

    /** A rehearsal that has ended; settled once no request that began before its end can still be on its way. */
    public record Ended(SaleId sale, boolean settled) {}

    /**
     * Ends a rehearsal: from now on here, and within a second everywhere, none of its guests is let in. Ending it
     * again changes nothing. Announced as {@link RehearsalEvent.Ended}.
     *
     * @param by who ended it
     * @throws Refusal NOT_FOUND; NO_REHEARSAL
     */
    @Transactional
    public void end(SaleId id, AccountId by) {
        if (!sales.find(id)
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND))
                .rehearsal()) {
            throw Refusal.of(CatalogProblem.NO_REHEARSAL);
        }
        if (rehearsals.end(id)) {
            events.publishEvent(new RehearsalEvent.Ended(id, by));
            rule.heard(id, false);
        }
    }

    /** Rehearsals that have ended and of which something may be left. */
    public List<Ended> toClear() {
        return rehearsals.toClear();
    }

    /** Notes that nothing of an ended rehearsal is left; its sessions can be put on sale from now on. */
    @Transactional
    public void cleared(SaleId id) {
        rehearsals.cleared(id);
    }
}

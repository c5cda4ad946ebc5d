package io.hanjul.catalog;

import io.hanjul.catalog.OfferingTable.Offering;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.edge.Role;
import io.hanjul.edge.Version;
import io.hanjul.ids.LocalizedParagraphs;
import io.hanjul.ids.LocalizedText;
import io.hanjul.ids.OfferingId;
import io.hanjul.place.Places;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offerings as those see and change them who manage them: an owner the own ones, an operator all. Every change locks
 * the offering first, so changes of an offering, its sessions and its sales wait for each other.
 */
@Service
public class OfferingDesk {

    private final Offerings offerings;
    private final OfferingTable rows;
    private final OfferingChangeTable changes;
    private final SaleTable sales;
    private final Places places;
    private final ApplicationEventPublisher events;

    OfferingDesk(
            Offerings offerings,
            OfferingTable rows,
            OfferingChangeTable changes,
            SaleTable sales,
            Places places,
            ApplicationEventPublisher events) {
        this.offerings = offerings;
        this.rows = rows;
        this.changes = changes;
        this.sales = sales;
        this.places = places;
        this.events = events;
    }

    /**
     * What an offering is called.
     *
     * @param title its title
     * @param description a few sentences, in lines of their own where wanted
     */
    public record Texts(LocalizedText title, LocalizedParagraphs description) {}

    /** A page of the caller's own offerings, or of all for an operator, newest first, in all of their states. */
    @Transactional(readOnly = true)
    public Page<OfferingView> list(Caller caller, PageRequest request) {
        List<Offering> found = caller.role().isAtLeast(Role.OPERATOR)
                ? changes.all(request)
                : changes.ofPlaces(places.idsOf(caller.account()), request);
        Page<Offering> page = Page.of(found, request, Offering::id);
        return new Page<>(offerings.views(page.items()), page.next());
    }

    /**
     * One of them.
     *
     * @throws Refusal NOT_FOUND when it is another's
     */
    @Transactional(readOnly = true)
    public OfferingView find(Caller caller, OfferingId id) {
        offerings.requireManaged(caller, id);
        return offerings.find(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    /**
     * Changes what it is called. Locks: offering.
     *
     * @throws Refusal NOT_FOUND when it is another's; VERSION_CHANGED when somebody else was faster
     */
    @Transactional
    public OfferingView change(Caller caller, OfferingId id, Version seen, Texts wanted) {
        Offering before = locked(caller, id);
        var after = before.with(wanted.title(), wanted.description(), seen.number());
        if (!changes.change(after)) {
            throw Refusal.of(CommonProblem.VERSION_CHANGED);
        }
        return find(caller, id);
    }

    /**
     * Shows it to guests, or no longer. To what it is already it is not changed. Locks: offering.
     *
     * @throws Refusal NOT_FOUND when it is another's; VERSION_CHANGED when somebody else was faster; OFFERING_ON_SALE
     *     while a sale of it is not over, OFFERING_SOLD once somebody has booked
     */
    @Transactional
    public OfferingView show(Caller caller, OfferingId id, Version seen, boolean shown) {
        Offering before = locked(caller, id);
        OfferingState wanted = shown ? OfferingState.PUBLISHED : OfferingState.WITHDRAWN;
        if (before.version() != seen.number()) {
            throw Refusal.of(CommonProblem.VERSION_CHANGED);
        }
        if (before.state() != wanted && !(shown ? changes.publish(id, seen) : withdraw(id, seen))) {
            throw Refusal.of(CatalogProblem.OFFERING_ON_SALE);
        }
        return find(caller, id);
    }

    private boolean withdraw(OfferingId id, Version seen) {
        if (!changes.withdraw(id, seen)) {
            return false;
        }
        var withdrawn = new OfferingWithdrawn(
                id, sales.ofOfferings(List.of(id)).stream().map(SaleView::id).toList());
        events.publishEvent(withdrawn);
        if (withdrawn.wasSold()) {
            throw Refusal.of(CatalogProblem.OFFERING_SOLD);
        }
        return true;
    }

    private Offering locked(Caller caller, OfferingId id) {
        offerings.requireManaged(caller, id);
        rows.lock(id);
        return rows.find(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }
}

package io.hanjul.catalog;

import io.hanjul.edge.Caller;
import io.hanjul.edge.Version;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which sessions a sale sells, as long as it is not over. Each change is a line of the sale's log. */
@Service
public class SaleSessions {

    private final SaleDesk desk;
    private final SaleTables tables;
    private final SaleSessionPolicy policy;
    private final ApplicationEventPublisher events;

    SaleSessions(SaleDesk desk, SaleTables tables, SaleSessionPolicy policy, ApplicationEventPublisher events) {
        this.desk = desk;
        this.tables = tables;
        this.policy = policy;
        this.events = events;
    }

    /**
     * A session to be added.
     *
     * @param session its id
     * @param prices one for each of its categories that the sale has no price for yet
     */
    public record Addition(SessionId session, List<CategoryPrice> prices) {}

    /**
     * Adds a session of the same offering; its seats can be bought as soon as the sale is open. Adding one that the
     * sale has already changes nothing. Locks: offering, and what listeners lock after it.
     *
     * @throws Refusal NOT_FOUND when it is another's; VERSION_CHANGED when somebody else was faster; SALE_OVER,
     *     SALE_IS_REHEARSAL, SESSION_ALREADY_ON_SALE, SESSION_OVER; INVALID_FIELDS, PRICE_MISSING
     */
    @Transactional
    public SaleView add(Caller caller, SaleId id, Version seen, Addition wish) {
        SaleView before = desk.locked(caller, id, seen);
        SessionView session = tables.sessions()
                .find(wish.session())
                .filter(found -> found.offeringId().equals(before.offeringId()))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        if (session.sale().equals(Optional.of(id))) {
            return before;
        }
        List<CategoryPrice> prices = policy.addedTo(before, session, wish.prices());
        if (tables.sessions().putOnSale(List.of(session.id()), id) != 1) {
            throw Refusal.of(CatalogProblem.SESSION_ALREADY_ON_SALE);
        }
        events.publishEvent(new SessionOnSale(session.id(), id, session.layoutId()));
        return changed(caller, before, new Change(SaleDesk.Act.SESSION_ADDED, session, prices));
    }

    /**
     * Takes a session out, which is free for another sale then. What a guest has or waits for is never taken away.
     * Locks: offering, and what listeners lock after it.
     *
     * @throws Refusal NOT_FOUND when it is another's or not of this sale; VERSION_CHANGED when somebody else was
     *     faster; SALE_OVER, SALE_IS_REHEARSAL, LAST_SESSION_OF_SALE; SALE_OUTLASTS_SESSIONS when the sale would end
     *     after the last that is left; SESSION_HAS_GUESTS, SALE_HAS_LINE
     */
    @Transactional
    public SaleView takeOut(Caller caller, SaleId id, Version seen, SessionId removed) {
        SaleView before = desk.locked(caller, id, seen);
        List<SessionView> all = tables.sessions().findAll(before.sessionIds());
        SessionView session = all.stream()
                .filter(one -> one.id().equals(removed))
                .findFirst()
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        List<SessionView> left =
                all.stream().filter(one -> !one.id().equals(removed)).toList();
        Set<String> categories = policy.categoriesLeft(before, left);
        List<CategoryPrice> prices = before.prices().stream()
                .filter(price -> categories.contains(price.category()))
                .toList();
        requireNobodyLoses(new SessionOffSale(removed, id));
        tables.sessionChanges().takeOffSale(removed, id);
        return changed(caller, before, new Change(SaleDesk.Act.SESSION_TAKEN_OUT, session, prices));
    }

    private void requireNobodyLoses(SessionOffSale leaving) {
        events.publishEvent(leaving);
        if (leaving.hadGuests()) {
            throw Refusal.of(CatalogProblem.SESSION_HAS_GUESTS);
        }
        if (leaving.hadLine()) {
            throw Refusal.of(CatalogProblem.SALE_HAS_LINE);
        }
    }

    private record Change(SaleDesk.Act act, SessionView session, List<CategoryPrice> prices) {}

    private SaleView changed(Caller caller, SaleView before, Change change) {
        SaleId id = before.id();
        if (!tables.changes().raise(before)) {
            throw Refusal.of(CatalogProblem.SALE_OVER);
        }
        if (!change.prices().equals(before.prices())) {
            tables.changes().forgetPrices(id);
            tables.sales().addPrices(id, change.prices());
        }
        tables.log().note(id, caller.account(), change.act(), change.session().startsAt());
        return tables.sales().find(id).orElseThrow();
    }
}

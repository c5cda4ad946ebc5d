package io.hanjul.catalog;

import io.hanjul.edge.PageRequest;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rehearsals as sales: set up, marked and looked at. Who may do so is the caller's to check. */
@Service
public class Rehearsals {

    /** From the end of a rehearsal's window to the start of a session that was made for it. */
    private static final Duration LEAD = Duration.ofHours(1);

    private final RehearsalTable rehearsals;
    private final RehearsalRule rule;
    private final Sales sales;
    private final SessionTable sessions;
    private final OfferingTable offerings;
    private final ApplicationEventPublisher events;
    private final IdSource ids;

    Rehearsals(
            RehearsalTable rehearsals,
            RehearsalRule rule,
            Sales sales,
            SessionTable sessions,
            OfferingTable offerings,
            ApplicationEventPublisher events,
            IdSource ids) {
        this.rehearsals = rehearsals;
        this.rule = rule;
        this.sales = sales;
        this.sessions = sessions;
        this.offerings = offerings;
        this.events = events;
        this.ids = ids;
    }

    /** Where a rehearsal stands. */
    public enum Stage {
        /** Simulated guests may act. */
        GOING_ON,
        /** It has ended, and what was bought in it is being called off. */
        CLEARING,
        /** Nothing of it is left, and its sessions are free. */
        ENDED
    }

    /**
     * A rehearsal of a sale: another sale of the same seats at the same prices, with sessions of its own.
     *
     * @param of the sale to rehearse
     * @param opensAt first instant of its window
     * @param closesAt first instant after its window
     */
    public record Wish(SaleId of, Instant opensAt, Instant closesAt) {}

    /**
     * Sets up a rehearsal of a sale, with the same seats, prices and limit. Locks: offering.
     *
     * @throws Refusal NOT_FOUND when there is no such sale, or why it cannot be set up
     */
    @Transactional
    public SaleView setUp(Wish wish) {
        SaleView model = sales.find(wish.of()).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        offerings.lock(model.offeringId());
        List<SessionId> copies = sessions.findAll(model.sessionIds()).stream()
                .map(session -> copy(session, wish.closesAt().plus(LEAD)))
                .toList();
        return sales.open(
                model.offeringId(),
                new NewSale(copies, wish.opensAt(), wish.closesAt(), model.unitsPerPerson(), true, model.prices()));
    }

    /** A session is kept where it is in time, unless the rehearsal would not be over by then. */
    private SessionId copy(SessionView model, Instant earliest) {
        Duration length = Duration.between(model.startsAt(), model.endsAt());
        Instant startsAt = model.startsAt().isBefore(earliest) ? earliest : model.startsAt();
        var copy = new SessionView(
                new SessionId(ids.next()),
                model.offeringId(),
                model.layoutId(),
                Optional.empty(),
                startsAt,
                startsAt.plus(length),
                model.businessDay(),
                model.zone(),
                "",
                List.of(),
                1);
        sessions.create(copy, true);
        return copy.id();
    }

    /**
     * Makes a sale that has not opened yet a rehearsal; one that is a rehearsal already stays so.
     *
     * @throws Refusal NOT_FOUND; SALE_HAS_GUESTS once it is open or somebody real is in its line or has booked
     */
    @Transactional
    public void mark(SaleId id) {
        SaleView sale = sales.find(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        offerings.lock(sale.offeringId());
        if (!sale.rehearsal()) {
            if (!rehearsals.mark(id)) {
                throw Refusal.of(CatalogProblem.SALE_HAS_GUESTS);
            }
            events.publishEvent(new RehearsalEvent.SetUp(id));
            rule.heard(id, true);
        }
    }

    /**
     * The sale, when it is a rehearsal that is going on.
     *
     * @throws Refusal NOT_FOUND; NO_REHEARSAL
     */
    public SaleView requireGoingOn(SaleId id) {
        SaleView sale = sales.find(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        if (!sale.rehearsal() || !rehearsals.isLive(id)) {
            throw Refusal.of(CatalogProblem.NO_REHEARSAL);
        }
        rule.found(id);
        return sale;
    }

    /**
     * Where a rehearsal stands.
     *
     * @throws Refusal NOT_FOUND when the sale is none
     */
    public Stage stage(SaleId id) {
        return rehearsals.stage(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    /** Rehearsals, newest first; one more than the limit tells that there is a next page. */
    public List<SaleId> recent(PageRequest page) {
        return rehearsals.recent(page.before(), page.limit());
    }
}

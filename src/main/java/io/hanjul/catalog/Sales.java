package io.hanjul.catalog;

import io.hanjul.edge.Caller;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.OfferingId;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import io.hanjul.place.Layouts;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sales: which sessions are sold, when, and for how much. */
@Service
public class Sales {

    private final SaleTable sales;
    private final SessionTable sessions;
    private final OfferingTable offeringRows;
    private final Offerings offerings;
    private final SalePolicy policy;
    private final RehearsalRule rehearsals;
    private final ApplicationEventPublisher events;
    private final IdSource ids;
    private final Clock clock;

    Sales(
            SaleTable sales,
            SessionTable sessions,
            OfferingTable offeringRows,
            Offerings offerings,
            Layouts layouts,
            CatalogSettings settings,
            RehearsalRule rehearsals,
            ApplicationEventPublisher events,
            IdSource ids,
            Clock clock) {
        this.sales = sales;
        this.sessions = sessions;
        this.offeringRows = offeringRows;
        this.offerings = offerings;
        this.policy = new SalePolicy(settings, layouts::find);
        this.rehearsals = rehearsals;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** The sale with that id, as it stands now. */
    public Optional<SaleView> find(SaleId id) {
        return sales.find(id);
    }

    /** The sale that sells a session, as it stands now; empty when none does. */
    public Optional<SaleView> ofSession(SessionId session) {
        return sessions.find(session).flatMap(SessionView::sale).flatMap(sales::find);
    }

    /** The sale with that id in short. */
    public Optional<SaleView.InShort> inShort(SaleId id) {
        return sales.find(id).flatMap(sale -> offerings.inShort(sale));
    }

    /**
     * Passes when the sale belongs to the caller, or the caller is an operator.
     *
     * @return the sale
     * @throws Refusal NOT_FOUND when there is no such sale or it is another's
     */
    public SaleView requireOwner(Caller caller, SaleId id) {
        SaleView sale = find(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        offerings.requireManaged(caller, sale.offeringId());
        return sale;
    }

    /**
     * Sets up a sale of an offering of the caller and announces each session with {@link SessionOnSale}, all in one
     * transaction. The row of the offering is locked first, before whatever listeners lock.
     *
     * @throws Refusal NOT_FOUND when the offering is not the caller's, INVALID_FIELDS, PRICE_MISSING,
     *     SESSION_ALREADY_ON_SALE; what a listener has against a rehearsal
     */
    @Transactional
    public SaleView open(Caller caller, OfferingId offering, NewSale wish) {
        offerings.requireManaged(caller, offering);
        offeringRows.lock(offering);
        return open(offering, wish);
    }

    /** The same, whosever the offering is; its row is locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    SaleView open(OfferingId offering, NewSale wish) {
        List<SessionView> taken = sessions.findAll(wish.sessionIds()).stream()
                .filter(session -> session.offeringId().equals(offering))
                .toList();
        policy.require(wish, taken, clock.instant());
        SaleView sale = saleOf(offering, wish, taken);
        sales.create(sale);
        if (sale.rehearsal()) {
            events.publishEvent(new RehearsalEvent.SetUp(sale.id()));
            rehearsals.heard(sale.id(), true);
        }
        if (sessions.putOnSale(wish.sessionIds(), sale.id()) != taken.size()) {
            throw Refusal.of(CatalogProblem.SESSION_ALREADY_ON_SALE);
        }
        taken.forEach(session -> events.publishEvent(new SessionOnSale(session.id(), sale.id(), session.layoutId())));
        return sale;
    }

    private SaleView saleOf(OfferingId offering, NewSale wish, List<SessionView> taken) {
        return new SaleView(
                new SaleId(ids.next()),
                offering,
                taken.stream().map(SessionView::id).toList(),
                wish.opensAt(),
                wish.closesAt(),
                wish.unitsPerPerson(),
                SaleState.at(clock.instant(), wish.opensAt(), wish.closesAt()),
                wish.rehearsal(),
                false,
                MoveTerms.AT_FIRST,
                SaleEnding.AS_PLANNED,
                "",
                1,
                true,
                wish.prices());
    }
}

package io.hanjul.catalog;

import io.hanjul.edge.Caller;
import io.hanjul.edge.Version;
import io.hanjul.ids.SessionId;
import io.hanjul.place.Layouts;
import io.hanjul.place.Place;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sessions as those change them who manage them. */
@Service
public class SessionDesk {

    private final Offerings offerings;
    private final OfferingTable offeringRows;
    private final SessionTable sessions;
    private final SessionChangeTable changes;
    private final SaleTable sales;
    private final SessionPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SessionDesk(
            Offerings offerings,
            OfferingTable offeringRows,
            SessionTable sessions,
            SessionChangeTable changes,
            SaleTable sales,
            Layouts layouts,
            CatalogSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.offerings = offerings;
        this.offeringRows = offeringRows;
        this.sessions = sessions;
        this.changes = changes;
        this.sales = sales;
        this.policy = new SessionPolicy(settings, layouts::find);
        this.events = events;
        this.clock = clock;
    }

    /**
     * A session of the caller, or any for an operator.
     *
     * @throws Refusal NOT_FOUND when it is another's
     */
    public SessionView find(Caller caller, SessionId id) {
        SessionView session = sessions.find(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        offerings.requireManaged(caller, session.offeringId());
        return session;
    }

    /**
     * Changes its times, and its layout as long as it was in no sale. Locks: offering, and what listeners lock after
     * it.
     *
     * @throws Refusal NOT_FOUND when it is another's; VERSION_CHANGED when somebody else was faster; INVALID_FIELDS;
     *     SALE_HAS_OPENED once its sale is open ({@link Reschedulings} gives it another date then), LAYOUT_IN_USE for
     *     another layout once it was on sale
     */
    @Transactional
    public SessionView change(Caller caller, SessionId id, Version seen, NewSession wish) {
        SessionView before = locked(caller, id, seen);
        Place place = offerings.requireManaged(caller, before.offeringId());
        policy.require(wish, place, clock.instant());
        SessionView after = before.with(wish, BusinessDay.of(wish.startsAt(), place.zone(), place.dayEnd()));
        requireWithinSale(after);
        if (!changes.change(after)) {
            boolean otherLayout = !before.layoutId().equals(wish.layoutId());
            throw Refusal.of(
                    otherLayout && changes.isLaidOut(id)
                            ? CatalogProblem.LAYOUT_IN_USE
                            : CatalogProblem.SALE_HAS_OPENED);
        }
        events.publishEvent(SessionRescheduled.of(before, after, SessionRescheduled.Told.nobody(caller.account())));
        return find(caller, id);
    }

    /**
     * Takes a session away that was in no sale. Locks: offering.
     *
     * @throws Refusal NOT_FOUND when it is another's; VERSION_CHANGED when somebody else was faster;
     *     SESSION_WAS_ON_SALE
     */
    @Transactional
    public void remove(Caller caller, SessionId id, Version seen) {
        if (!changes.remove(locked(caller, id, seen))) {
            throw Refusal.of(CatalogProblem.SESSION_WAS_ON_SALE);
        }
    }

    /** The caller's session, with its offering locked. */
    SessionView locked(Caller caller, SessionId id, Version seen) {
        offeringRows.lock(find(caller, id).offeringId());
        SessionView session = sessions.find(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        if (session.version() != seen.number()) {
            throw Refusal.of(CommonProblem.VERSION_CHANGED);
        }
        return session;
    }

    /** A sale ends before the last of its sessions does, however they are moved; one that is over is sold no longer. */
    void requireWithinSale(SessionView after) {
        Optional<SaleView> sale = after.sale().flatMap(sales::find);
        if (sale.isEmpty()) {
            return;
        }
        List<SessionView> all = sessions.findAll(sale.get().sessionIds());
        Instant lastEnd = all.stream()
                .map(session -> session.id().equals(after.id()) ? after.endsAt() : session.endsAt())
                .max(Instant::compareTo)
                .orElse(after.endsAt());
        new FieldChecks()
                .require(!sale.get().closesAt().isAfter(lastEnd), "endsAt", CatalogFault.BEFORE_SALE_END)
                .done();
    }
}

package io.hanjul.catalog;

import io.hanjul.edge.Caller;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.OfferingId;
import io.hanjul.ids.SessionId;
import io.hanjul.place.Layouts;
import io.hanjul.place.Place;
import io.hanjul.problem.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Performances and dinner services. */
@Service
public class Sessions {

    private final SessionTable sessions;
    private final OfferingTable offeringRows;
    private final Offerings offerings;
    private final SessionPolicy policy;
    private final CatalogSettings settings;
    private final IdSource ids;
    private final Clock clock;

    Sessions(
            SessionTable sessions,
            OfferingTable offeringRows,
            Offerings offerings,
            Layouts layouts,
            CatalogSettings settings,
            IdSource ids,
            Clock clock) {
        this.sessions = sessions;
        this.offeringRows = offeringRows;
        this.offerings = offerings;
        this.policy = new SessionPolicy(settings, layouts::find);
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** The session with that id. */
    public Optional<SessionView> find(SessionId id) {
        return sessions.find(id);
    }

    /**
     * Adds a session to an offering of the caller; it is not on sale yet.
     *
     * @throws Refusal NOT_FOUND when the offering is not the caller's, INVALID_FIELDS, CATALOG_FULL
     */
    @Transactional
    public SessionView add(Caller caller, OfferingId offering, NewSession wish) {
        Place place = offerings.requireManaged(caller, offering);
        policy.require(wish, place, clock.instant());
        offeringRows.lock(offering);
        if (sessions.countOf(offering) >= settings.sessionsPerOffering()) {
            throw Refusal.of(CatalogProblem.CATALOG_FULL, "", Map.of("limit", settings.sessionsPerOffering()));
        }
        var session = new SessionView(
                new SessionId(ids.next()),
                offering,
                wish.layoutId(),
                Optional.empty(),
                wish.startsAt(),
                wish.endsAt(),
                BusinessDay.of(wish.startsAt(), place.zone(), place.dayEnd()),
                place.zone(),
                "",
                List.of(),
                1);
        sessions.create(session, false);
        return session;
    }
}

package io.hanjul.catalog;

import io.hanjul.edge.Caller;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.OfferingId;
import io.hanjul.ids.SessionId;
import io.hanjul.place.LayoutView;
import io.hanjul.place.Layouts;
import io.hanjul.place.Place;
import io.hanjul.problem.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Performances and dinner services. */
@Service
public class Sessions {

    private static final Duration LONGEST = Duration.ofHours(36);

    private final SessionTable sessions;
    private final OfferingTable offeringRows;
    private final Offerings offerings;
    private final Layouts layouts;
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
        this.layouts = layouts;
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
        Place place = offerings.requireOwn(caller, offering);
        requireSound(wish, place);
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
                place.zone());
        sessions.create(session, false);
        return session;
    }

    private void requireSound(NewSession wish, Place place) {
        Instant now = clock.instant();
        Instant horizon = now.plus(Duration.ofDays(366L * settings.yearsAhead()));
        boolean layoutOfPlace = layouts.find(wish.layoutId())
                .map(LayoutView::placeId)
                .filter(place.id()::equals)
                .isPresent();
        new FieldChecks()
                .require(layoutOfPlace, "layoutId", "must be a layout of the offering's place")
                .require(wish.startsAt().isBefore(horizon), "startsAt", "is too far in the future")
                .require(wish.endsAt().isAfter(now), "endsAt", "has passed")
                .require(wish.startsAt().isBefore(wish.endsAt()), "endsAt", "must be after startsAt")
                .require(
                        !wish.endsAt().isAfter(horizon)
                                && !wish.startsAt().isBefore(wish.endsAt().minus(LONGEST)),
                        "endsAt",
                        "must be at most 36 hours after startsAt")
                .done();
    }
}

package io.hanjul.booking;

import io.hanjul.catalog.PresaleRule;
import io.hanjul.catalog.RehearsalRule;
import io.hanjul.catalog.Sessions;
import io.hanjul.edge.Caller;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.Availability;
import io.hanjul.inventory.AvailabilityView;
import io.hanjul.inventory.Holds;
import io.hanjul.inventory.InventoryProblem;
import io.hanjul.place.UnitKind;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.time.Clock;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who may wait for what comes back of a session, and for what. */
@Component
class ReturnRules {

    private final ReturnWindow window;
    private final ReturnChoices choices;
    private final Sessions sessions;
    private final Holds holds;
    private final Availability availability;
    private final RehearsalRule rehearsals;
    private final PresaleRule presales;
    private final Clock clock;

    ReturnRules(
            ReturnWindow window,
            ReturnChoices choices,
            Sessions sessions,
            Holds holds,
            Availability availability,
            RehearsalRule rehearsals,
            PresaleRule presales,
            Clock clock) {
        this.window = window;
        this.choices = choices;
        this.sessions = sessions;
        this.holds = holds;
        this.availability = availability;
        this.rehearsals = rehearsals;
        this.presales = presales;
        this.clock = clock;
    }

    /** What the session offers, to somebody who may wait for it. */
    Offer openTo(Caller caller, SessionId session) {
        if (!sessions.find(session)
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND))
                .takesPlace()) {
            throw Refusal.of(BookingProblem.RETURNS_OVER);
        }
        Offer offer = window.open(session, clock.instant()).orElseThrow(() -> Refusal.of(BookingProblem.RETURNS_OVER));
        rehearsals.require(caller, offer.sale());
        presales.require(Optional.of(caller), offer.sale().id());
        return offer;
    }

    /** Refuses who would have too many, who need not wait, and who would wait in vain. */
    void requireFitting(Caller caller, Offer offer, ReturnWish wish) {
        int limit = offer.sale().unitsPerPerson();
        int taken = holds.taken(offer.sale().id(), caller.account());
        if (taken + wish.units() > limit) {
            throw Refusal.of(InventoryProblem.LIMIT_REACHED, "", Map.of("limit", limit, "taken", taken));
        }
        Optional<AvailabilityView> view = availability.of(offer.session().id());
        Map<UnitId, Integer> areas = view.map(AvailabilityView::pools).orElse(List.of()).stream()
                .collect(Collectors.toMap(AvailabilityView.Pool::id, AvailabilityView.Pool::free));
        var left =
                new ReturnPolicy.Stock(view.map(AvailabilityView::freeOrdinals).orElseGet(BitSet::new), areas);
        ReturnPolicy.Finder finder = choices.in(offer);
        if (finder.find(wish, left).isPresent()) {
            throw Refusal.of(BookingProblem.RETURNS_NOT_NEEDED);
        }
        if (finder.find(wish, all(offer)).isEmpty()) {
            throw ReturnWish.neverMet();
        }
    }

    /** What there would be if nobody had anything. */
    private static ReturnPolicy.Stock all(Offer offer) {
        var seats = new BitSet();
        Map<UnitId, Integer> areas = new HashMap<>();
        offer.units().values().forEach(unit -> {
            if (unit.kind() == UnitKind.AREA) {
                areas.put(unit.id(), unit.capacity());
            } else {
                seats.set(unit.ordinal());
            }
        });
        return new ReturnPolicy.Stock(seats, areas);
    }
}

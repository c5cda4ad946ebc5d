package io.hanjul.booking;

import io.hanjul.booking.NearestPolicy.Stock;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.Availability;
import io.hanjul.inventory.AvailabilityView;
import io.hanjul.inventory.ClaimOutcome;
import io.hanjul.place.Unit;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.FieldProblem;
import io.hanjul.problem.Refusal;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/**
 * Hints for those who choose: the nearest free units instead of those that were lost, and the best ones for a group.
 * Made from what this node knows of the stock, without asking the database; the claim decides.
 */
@Service
public class Suggestions {

    private final Offers offers;
    private final Halls halls;
    private final Availability availability;
    private final RecentOffers recent;
    private final MeterRegistry meters;

    Suggestions(Offers offers, Halls halls, Availability availability, RecentOffers recent, MeterRegistry meters) {
        this.offers = offers;
        this.halls = halls;
        this.availability = availability;
        this.recent = recent;
        this.meters = meters;
    }

    /**
     * The units that fit a wish best.
     *
     * @param except units that shall not be among them
     * @throws Refusal NOT_FOUND for an unknown session, SALE_NOT_OPEN for one that is in no sale, INVALID_FIELDS when
     *     {@code near} names a unit of another layout
     */
    public Suggestion suggest(SessionId session, SuggestionWish wanted, Set<UnitId> except) {
        Offer offer = offers.of(session);
        List<Unit> near = wanted.near().stream()
                .flatMap(id -> Optional.ofNullable(offer.units().get(id)).stream())
                .toList();
        if (near.size() != wanted.near().size()) {
            var error = new FieldProblem("near", "names a unit that this session does not have");
            throw Refusal.ofFields(CommonProblem.INVALID_FIELDS, "", List.of(error));
        }
        Set<String> only = wanted.categories();
        List<Unit> found = find(
                offer,
                () -> near.isEmpty()
                        ? wanted.nearToStage(
                                halls.of(offer).usual(), halls.of(offer).focus())
                        : wanted.nearTo(near),
                unit -> (only.isEmpty() || only.contains(unit.category())) && !except.contains(unit.id()));
        count(near.isEmpty() ? "group" : "near", found);
        return new Suggestion(
                session,
                found.stream().map(unit -> UnitLine.of(unit, offer.prices())).toList());
    }

    /**
     * What a guest is told whose units are taken: {@code taken}, ids of those, and {@code alternative}, ids of as many
     * units as they asked for, which could be held instead; an empty list when there are none.
     */
    Map<String, Object> insteadOf(Offer offer, HoldOrder order, ClaimOutcome.Taken taken) {
        Set<UnitId> gone = Set.copyOf(taken.units());
        List<Unit> found = find(offer, () -> likeThat(order.units(), offer), unit -> !gone.contains(unit.id()));
        count("taken", found);
        return Map.of(
                "taken", taken.units(),
                "alternative", found.stream().map(Unit::id).toList());
    }

    private static NearestWish likeThat(List<UnitId> units, Offer offer) {
        List<Unit> asked = units.stream()
                .map(id -> Objects.requireNonNull(offer.units().get(id)))
                .toList();
        return new SuggestionWish(0, 0, 0, Set.of(), units).nearTo(asked);
    }

    /** In a sold-out session, which is asked most, nothing is looked for. */
    private List<Unit> find(Offer offer, Supplier<NearestWish> wish, Predicate<Unit> wanted) {
        SessionId session = offer.session().id();
        Optional<AvailabilityView> view = availability.of(session).filter(now -> now.free() > 0);
        if (view.isEmpty()) {
            return List.of();
        }
        BitSet free = view.get().freeOrdinals();
        var stock = new Stock(
                unit -> free.get(unit.ordinal())
                        && wanted.test(unit)
                        && offer.prices().containsKey(unit.category()),
                recent.in(session));
        List<Unit> found =
                NearestPolicy.find(halls.of(offer).lines(), wish.get(), stock).orElse(List.of());
        recent.add(session, found);
        return found;
    }

    private void count(String asked, List<Unit> found) {
        meters.counter("hanjul.suggestions", "asked", asked, "found", String.valueOf(!found.isEmpty()))
                .increment();
    }
}

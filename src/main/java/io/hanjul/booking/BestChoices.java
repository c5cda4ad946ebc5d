package io.hanjul.booking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.hanjul.ids.Money;
import io.hanjul.ids.SessionId;
import io.hanjul.inventory.Availability;
import io.hanjul.inventory.AvailabilityView;
import io.hanjul.inventory.Claim;
import io.hanjul.inventory.ClaimOutcome;
import io.hanjul.place.LayoutView.Spot;
import io.hanjul.place.Unit;
import io.hanjul.place.UnitKind;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Turns a wish for the best units into something that the claim desk can choose by. Seats for wheelchair users are
 * chosen only for those who ask for them.
 */
@Component
class BestChoices {

    private static final int WISHES_MAX = 500;

    private final Halls halls;
    private final Availability availability;
    private final Cache<Key, BestUnits> known =
            Caffeine.newBuilder().maximumSize(WISHES_MAX).build();

    BestChoices(Halls halls, Availability availability) {
        this.halls = halls;
        this.availability = availability;
    }

    /** What makes two wishes choose alike. */
    private record Key(SessionId session, NearestWish wish, Set<String> categories) {}

    /**
     * The wish, ready for the desk. Most of the work is done here, by what is free now, and not in the lane.
     *
     * @param named units that are claimed besides, to be near to; empty for near to the stage
     */
    Claim.Best of(Offer offer, SuggestionWish wanted, List<Unit> named) {
        SessionId session = offer.session().id();
        Hall hall = halls.of(offer);
        Set<String> categories = offer.prices().keySet().stream()
                .filter(category ->
                        wanted.categories().isEmpty() || wanted.categories().contains(category))
                .collect(Collectors.toUnmodifiableSet());
        NearestWish wish = wishOf(wanted, hall, named);
        BestUnits best = known.get(
                new Key(session, wish, categories),
                key -> new BestUnits(
                        hall.lines(), wish, unit -> categories.contains(unit.category()) && isFor(wish, unit)));
        best.find(availability.of(session).map(AvailabilityView::freeOrdinals).orElseGet(BitSet::new));
        return new Claim.Best(wish.units(), free -> choose(best, free, offer.prices()));
    }

    private static NearestWish wishOf(SuggestionWish wanted, Hall hall, List<Unit> named) {
        if (named.isEmpty()) {
            return wanted.nearToStage(hall.usual(), hall.focus());
        }
        var middle = new Spot(
                named.stream().mapToDouble(Unit::x).average().orElseThrow(),
                named.stream().mapToDouble(Unit::y).average().orElseThrow());
        return wanted.nearToStage(named.getFirst().kind(), middle);
    }

    /** A table that a wheelchair reaches is a table for everybody. */
    private static boolean isFor(NearestWish wish, Unit unit) {
        return wish.accessible() > 0 || !unit.accessible() || unit.kind() != UnitKind.SEAT;
    }

    private static Claim.Choice choose(BestUnits best, BitSet free, Map<String, Money> prices) {
        List<Claim.Wish> chosen = best.find(free).orElse(List.of()).stream()
                .map(unit -> wish(unit, prices))
                .toList();
        if (!chosen.isEmpty()) {
            return new Claim.Choice(chosen, new ClaimOutcome.NoneTogether(0, 0, 0));
        }
        BestUnits.Left left = best.left(free);
        return new Claim.Choice(chosen, new ClaimOutcome.NoneTogether(left.together(), left.people(), left.apart()));
    }

    /** The unit at its price; its category must have one. */
    static Claim.Wish wish(Unit unit, Map<String, Money> prices) {
        return new Claim.Wish(
                unit.id(), unit.ordinal(), unit.category(), Objects.requireNonNull(prices.get(unit.category())));
    }
}

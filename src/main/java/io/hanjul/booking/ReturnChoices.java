package io.hanjul.booking;

import io.hanjul.booking.ReturnPolicy.Found;
import io.hanjul.booking.ReturnPolicy.Stock;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.Claim;
import io.hanjul.place.Unit;
import io.hanjul.place.UnitKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds what fits an ask: as many seats beside each other, the best ones, as for anybody who leaves the choice to the
 * server; else, for who does not mind, in as few groups as can be; else as many of one area.
 */
@Component
class ReturnChoices {

    private final BestChoices choices;

    ReturnChoices(BestChoices choices) {
        this.choices = choices;
    }

    /** For one session. */
    ReturnPolicy.Finder in(Offer offer) {
        return (wish, left) -> beside(offer, wish, wish.units(), left.free())
                .or(() -> apart(offer, wish, left.free()))
                .map(units -> new Found(units, Optional.empty()))
                .or(() -> area(offer, wish, left).map(area -> new Found(List.of(), Optional.of(area))));
    }

    private Optional<List<Claim.Wish>> beside(Offer offer, ReturnWish wish, int many, BitSet free) {
        if (free.isEmpty()) {
            return Optional.empty();
        }
        Claim.Best best = choices.of(offer, wish.beside(many), List.of());
        return Optional.of(best.chooser().choose(free).units()).filter(units -> !units.isEmpty());
    }

    /** The largest group first. Wheelchair places and who comes with them stay together. */
    private Optional<List<Claim.Wish>> apart(Offer offer, ReturnWish wish, BitSet free) {
        if (!wish.apart() || wish.accessible() > 0) {
            return Optional.empty();
        }
        var left = (BitSet) free.clone();
        List<Claim.Wish> found = new ArrayList<>();
        int most = wish.units() - 1;
        while (found.size() < wish.units() && most > 0) {
            Optional<List<Claim.Wish>> group = beside(offer, wish, Math.min(most, wish.units() - found.size()), left);
            if (group.isPresent()) {
                group.get().forEach(unit -> left.clear(unit.ordinal()));
                found.addAll(group.get());
            } else {
                most = Math.min(most, wish.units() - found.size()) - 1;
            }
        }
        return Optional.of(found).filter(all -> all.size() == wish.units());
    }

    private static Optional<UnitId> area(Offer offer, ReturnWish wish, Stock left) {
        if (wish.accessible() > 0) {
            return Optional.empty();
        }
        return offer.units().values().stream()
                .filter(unit -> unit.kind() == UnitKind.AREA && offer.prices().containsKey(unit.category()))
                .filter(unit -> wish.takes(unit.category()))
                .filter(unit -> left.areas().getOrDefault(unit.id(), 0) >= wish.units())
                .min(Comparator.comparingInt(Unit::ordinal))
                .map(Unit::id);
    }
}

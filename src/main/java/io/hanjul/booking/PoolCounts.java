package io.hanjul.booking;

import io.hanjul.ids.IdSource;
import io.hanjul.ids.Money;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.Claim;
import io.hanjul.inventory.InventoryProblem;
import io.hanjul.place.Unit;
import io.hanjul.place.UnitKind;
import io.hanjul.problem.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Turns a wish for so many of an area into something that the claim desk can count. */
@Component
class PoolCounts {

    private final IdSource ids;

    PoolCounts(IdSource ids) {
        this.ids = ids;
    }

    /**
     * The wishes with prices, and with a new id for each that is wanted.
     *
     * @throws Refusal CELL_NOT_FOR_SALE when one of them is no area of this session, or has no price
     */
    List<Claim.Count> of(Offer offer, List<HoldOrder.Count> wanted) {
        List<Claim.Count> priced = new ArrayList<>(wanted.size());
        List<UnitId> foreign = new ArrayList<>(0);
        for (HoldOrder.Count wish : wanted) {
            area(offer, wish.pool())
                    .ifPresentOrElse(
                            area -> priced.add(priced(offer, area, wish.count())), () -> foreign.add(wish.pool()));
        }
        if (!foreign.isEmpty()) {
            throw Refusal.of(InventoryProblem.CELL_NOT_FOR_SALE, "", Map.of("units", foreign));
        }
        return List.copyOf(priced);
    }

    private static Optional<Unit> area(Offer offer, UnitId id) {
        return Optional.ofNullable(offer.units().get(id))
                .filter(unit -> unit.kind() == UnitKind.AREA)
                .filter(unit -> offer.prices().containsKey(unit.category()));
    }

    private Claim.Count priced(Offer offer, Unit area, int count) {
        Money price = Optional.ofNullable(offer.prices().get(area.category())).orElseThrow();
        List<UnitId> pieces =
                Stream.generate(() -> new UnitId(ids.next())).limit(count).toList();
        return new Claim.Count(area.id(), pieces, area.category(), price);
    }
}

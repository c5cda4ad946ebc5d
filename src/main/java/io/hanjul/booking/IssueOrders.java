package io.hanjul.booking;

import io.hanjul.edge.Caller;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.Money;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.Claim;
import io.hanjul.inventory.InventoryProblem;
import io.hanjul.inventory.Issue;
import io.hanjul.place.Unit;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.FieldProblem;
import io.hanjul.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Turns what an organiser asks for into units and places at the prices that they have. */
@Component
class IssueOrders {

    private final PoolCounts counts;
    private final IdSource ids;

    IssueOrders(PoolCounts counts, IdSource ids) {
        this.counts = counts;
        this.ids = ids;
    }

    /**
     * What is to be given out.
     *
     * @throws Refusal INVALID_FIELDS; CELL_NOT_FOR_SALE
     */
    Issue of(Caller caller, Offer offer, IssuedBookings.Order order, String reason) {
        requireSound(order);
        SessionId session = offer.session().id();
        String who = "issued by " + caller.account() + " in " + session + ": "
                + order.key().value();
        return new Issue(
                new HoldId(ids.next()),
                new BookingId(ids.next()),
                session,
                offer.sale().id(),
                new AccountId(UUID.nameUUIDFromBytes(who.getBytes(StandardCharsets.UTF_8))),
                order.units().stream()
                        .distinct()
                        .map(unit -> wish(unit, offer, order.kind()))
                        .toList(),
                order.areas().stream()
                        .map(area -> area(area, offer, order.kind()))
                        .toList(),
                order.key().value(),
                order.kind() + "/" + order.guest() + "/" + asked(order),
                reason);
    }

    private static void requireSound(IssuedBookings.Order order) {
        long different = order.areas().stream()
                .map(area -> List.of(area.id(), area.ofHouse()))
                .distinct()
                .count();
        if (different != order.areas().size()) {
            throw wrong("areas", "names an area twice");
        }
        int many = order.units().size()
                + order.areas().stream().mapToInt(IssuedBookings.Area::count).sum();
        if (many == 0 || many > Claim.UNITS_MAX) {
            throw wrong(order.areas().isEmpty() ? "unitIds" : "areas", "must be 1 to " + Claim.UNITS_MAX + " in all");
        }
    }

    private static Refusal wrong(String field, String why) {
        return Refusal.ofFields(CommonProblem.INVALID_FIELDS, "", List.of(new FieldProblem(field, why)));
    }

    private static String asked(IssuedBookings.Order order) {
        return Stream.concat(
                        order.units().stream().map(UnitId::toString),
                        order.areas().stream()
                                .map(area -> (area.ofHouse() ? "house " : "*") + area.id() + "/" + area.count()))
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static Claim.Wish wish(UnitId id, Offer offer, BookingKind kind) {
        Unit unit = offer.units().get(id);
        if (unit == null || !offer.prices().containsKey(unit.category())) {
            throw Refusal.of(InventoryProblem.CELL_NOT_FOR_SALE, "", Map.of("units", List.of(id)));
        }
        Claim.Wish sold = BestChoices.wish(unit, offer.prices());
        return new Claim.Wish(sold.unit(), sold.ordinal(), sold.category(), priceOf(sold.price(), kind));
    }

    private Issue.Area area(IssuedBookings.Area wanted, Offer offer, BookingKind kind) {
        Claim.Count sold = counts.of(offer, List.of(new HoldOrder.Count(wanted.id(), wanted.count())))
                .getFirst();
        return new Issue.Area(
                new Claim.Count(sold.pool(), sold.pieces(), sold.category(), priceOf(sold.price(), kind)),
                wanted.ofHouse());
    }

    private static Money priceOf(Money price, BookingKind kind) {
        return kind == BookingKind.BOX_OFFICE ? price : new Money(0, price.currency());
    }
}

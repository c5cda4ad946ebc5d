package io.hanjul.booking;

import io.hanjul.idempotency.IdempotencyKey;
import io.hanjul.ids.Money;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.Claim;
import io.hanjul.inventory.HoldView;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A wish to have other units, with all that it was checked against.
 *
 * @param units the others, at the prices that they are to have
 * @param refund what comes back, if they cost less
 * @param reason why; empty text for a guest
 */
record MoveWish(
        BookingTable.Row booking,
        Offer offer,
        MovePlan plan,
        List<Claim.Wish> units,
        Money refund,
        String actor,
        String reason,
        Request request) {

    /** Whether that was a wish for the same, on the same terms. */
    boolean isSame(MoveTable.Move move) {
        return move.account().equals(booking.account())
                && move.actor().equals(actor)
                && move.reason().equals(reason)
                && move.cost().equals(plan.cost())
                && move.refund().equals(refund)
                && Set.copyOf(move.units())
                        .equals(plan.from().stream().map(UnitLine::unitId).collect(Collectors.toSet()));
    }

    /** Whether these are held right now, at the prices that they are to have. */
    boolean isHeldBy(HoldView hold) {
        return hold.state() == HoldView.State.ACTIVE && isAtPricesOf(hold);
    }

    /** Whether these are or were held at the prices that they are to have. */
    boolean isAtPricesOf(HoldView hold) {
        return hold.units().stream()
                .collect(Collectors.toMap(HoldView.Line::unit, HoldView.Line::price))
                .equals(units.stream().collect(Collectors.toMap(Claim.Wish::unit, Claim.Wish::price)));
    }

    /**
     * The request, as the hold remembers it: no client can send such a key, so it meets none of a purchase.
     *
     * @param key of the hold
     * @param text what was asked for
     */
    record Request(String key, String text) {

        static Request of(String who, IdempotencyKey key, MoveNamed named) {
            return new Request("⇄ " + who + " " + key.value(), sorted(named.from()) + "⇄" + sorted(named.to()));
        }

        private static String sorted(List<UnitId> units) {
            return units.stream().map(UnitId::toString).sorted().collect(Collectors.joining(","));
        }
    }
}

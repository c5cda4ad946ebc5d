package io.hanjul.booking;

import io.hanjul.idempotency.IdempotencyKey;
import io.hanjul.ids.Money;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.Claim;
import java.util.List;
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

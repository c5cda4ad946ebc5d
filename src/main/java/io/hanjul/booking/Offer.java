package io.hanjul.booking;

import io.hanjul.catalog.SaleState;
import io.hanjul.catalog.SaleView;
import io.hanjul.catalog.SessionView;
import io.hanjul.ids.Money;
import io.hanjul.ids.RoomId;
import io.hanjul.ids.UnitId;
import io.hanjul.place.Unit;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * All that a claim on a session is checked against.
 *
 * @param session the session
 * @param sale the sale that it is in
 * @param prices price by category
 * @param room the sale's waiting room, where it has one
 * @param units the units of the session's layout
 */
record Offer(
        SessionView session, SaleView sale, Map<String, Money> prices, Optional<RoomId> room, Map<UnitId, Unit> units) {

    /** From when on nobody can buy any longer: the sale closes, or the session is over already. */
    Instant closesAt() {
        return session.endsAt().isBefore(sale.closesAt()) ? session.endsAt() : sale.closesAt();
    }

    /** Whether people can buy at that time. */
    boolean isOpen(Instant now) {
        return sale.shown() && sale.at(now).state() == SaleState.OPEN && now.isBefore(closesAt());
    }
}

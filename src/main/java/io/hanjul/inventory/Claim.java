package io.hanjul.inventory;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.AdmissionId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.Money;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import java.util.List;
import java.util.Optional;

/**
 * A wish to hold a set of units of one session, all or nothing. Everything in it was checked and computed by the
 * server.
 *
 * @param id the hold that it becomes when it is granted
 * @param session session of all units
 * @param person who asks, in which sale, and how much they may have
 * @param units 1 to 50 different units, with their prices
 * @param key idempotency key of the request, unique per account
 * @param fingerprint of the request's content; the same key with another one is refused
 */
public record Claim(HoldId id, SessionId session, Person person, List<Wish> units, String key, String fingerprint) {

    /** Most units of one claim. */
    public static final int UNITS_MAX = 50;

    /** Copies the list, so that a claim in a queue never changes. */
    public Claim {
        units = List.copyOf(units);
    }

    /** The hold that this claim became. */
    HoldView held(HoldTimes times) {
        List<HoldView.Line> lines = units.stream()
                .map(wish -> new HoldView.Line(wish.unit(), wish.category(), wish.price()))
                .toList();
        return new HoldView(
                id,
                session,
                person.sale(),
                person.account(),
                person.admission(),
                HoldView.State.ACTIVE,
                times.shownUntil(),
                times.heldUntil(),
                lines);
    }

    /**
     * Who asks.
     *
     * @param sale the sale whose limit counts
     * @param account the account that pays
     * @param admission the admission that let them in, where the sale has a waiting room
     * @param unitsMax most units that this account may hold and own in this sale
     */
    public record Person(SaleId sale, AccountId account, Optional<AdmissionId> admission, int unitsMax) {}

    /**
     * One unit wanted.
     *
     * @param unit which
     * @param category its price category
     * @param price its price
     */
    public record Wish(UnitId unit, String category, Money price) {}
}

package io.hanjul.inventory;

import io.hanjul.ids.HoldId;
import io.hanjul.ids.UnitId;
import java.util.List;

/** How a claim ended. */
public sealed interface ClaimOutcome {

    /** All of it is held, as the hold says; it is not read again. */
    record Held(HoldView hold) implements ClaimOutcome {}

    /** The same request was granted before; nothing changed now. */
    record Repeated(HoldId hold) implements ClaimOutcome {}

    /** The idempotency key was used before for something else. */
    record KeyReused() implements ClaimOutcome {}

    /** Some of it belongs to somebody else; nothing was held. */
    record Taken(List<UnitId> units) implements ClaimOutcome {}

    /** There is not as much left of an area as was asked for: {@code left}; nothing was held. */
    record TooFew(UnitId pool, int left) implements ClaimOutcome {}

    /**
     * Nothing that fits is left beside each other; nothing was held.
     *
     * @param together most units beside each other that are left
     * @param people most people for whom as many units as were asked for have room; 0 when there are not so many
     * @param apart how many units are left in all, wherever they are
     */
    record NoneTogether(int together, int people, int apart) implements ClaimOutcome {}

    /** Others were quicker, each time that something was chosen; nothing was held, and asking again may well help. */
    record Overtaken() implements ClaimOutcome {}

    /** Some of it is not in this sale, or blocked; nothing was held. */
    record NotForSale(List<UnitId> units) implements ClaimOutcome {}

    /** It would be more than a person may have: {@code already} of {@code limit} are held or owned. */
    record OverLimit(int limit, int already) implements ClaimOutcome {}

    /** This admission has a checkout open already. */
    record CheckoutOpen(HoldId hold) implements ClaimOutcome {}
}

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

    /** Some of it is not in this sale, or blocked; nothing was held. */
    record NotForSale(List<UnitId> units) implements ClaimOutcome {}

    /** It would be more than a person may have: {@code already} of {@code limit} are held or owned. */
    record OverLimit(int limit, int already) implements ClaimOutcome {}

    /** This admission has a checkout open already. */
    record CheckoutOpen(HoldId hold) implements ClaimOutcome {}
}

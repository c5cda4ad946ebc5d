package io.hanjul.inventory;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;

/** A claim desk without lanes: who comes waits for a connection, and then for the locks of the others. */
final class RowLockDesk extends ClaimDesk {

    private final ClaimDecision decision;

    RowLockDesk(ClaimDecision decision, InventorySettings settings, MeterRegistry meters) {
        super(decision, settings, meters);
        this.decision = decision;
    }

    @Override
    ClaimOutcome claim(Claim claim) {
        return decision.decide(List.of(claim)).getFirst();
    }
}

package io.hanjul.booking;

import io.hanjul.inventory.ClaimOutcome;
import io.hanjul.inventory.InventoryProblem;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a guest is told whose claim was not granted, with what could be had instead. */
@Component
class HoldRefusals {

    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final Suggestions suggestions;

    HoldRefusals(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    Refusal of(ClaimOutcome outcome, Offer offer, HoldOrder order) {
        return switch (outcome) {
            case ClaimOutcome.KeyReused reused -> Refusal.of(CommonProblem.IDEMPOTENCY_KEY_REUSED);
            case ClaimOutcome.Taken taken ->
                Refusal.of(InventoryProblem.CELL_TAKEN, "", suggestions.insteadOf(offer, order, taken));
            case ClaimOutcome.TooFew few ->
                Refusal.of(InventoryProblem.POOL_SHORT, "", Map.of("pool", few.pool(), "left", few.left()));
            case ClaimOutcome.NoneTogether none -> Refusal.of(InventoryProblem.NONE_TOGETHER, "", factsOf(none));
            case ClaimOutcome.Overtaken overtaken ->
                Refusal.retryAfter(InventoryProblem.DESK_BUSY, "others were quicker each time", AGAIN);
            case ClaimOutcome.NotForSale not ->
                Refusal.of(InventoryProblem.CELL_NOT_FOR_SALE, "", Map.of("units", not.units()));
            case ClaimOutcome.OverLimit over ->
                Refusal.of(
                        InventoryProblem.LIMIT_REACHED, "", Map.of("limit", over.limit(), "already", over.already()));
            case ClaimOutcome.CheckoutOpen open ->
                Refusal.of(InventoryProblem.CHECKOUT_OPEN, "", Map.of("hold", open.hold()));
            case ClaimOutcome.Held held -> throw new IllegalArgumentException(held.toString());
            case ClaimOutcome.Repeated repeated -> throw new IllegalArgumentException(repeated.toString());
        };
    }

    private static Map<String, Object> factsOf(ClaimOutcome.NoneTogether none) {
        return Map.of("together", none.together(), "people", none.people(), "apart", none.apart());
    }
}

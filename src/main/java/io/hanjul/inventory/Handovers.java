package io.hanjul.inventory;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.SaleId;
import io.hanjul.problem.Refusal;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes what one person has another's. From then on it counts for the limit of the other one. */
@Service
public class Handovers {

    private final HandoverTable handovers;
    private final HoldTable holds;

    Handovers(HandoverTable handovers, HoldTable holds) {
        this.handovers = handovers;
        this.holds = holds;
    }

    /**
     * Who gets it.
     *
     * @param account who
     * @param sale the sale in which it counts
     * @param limit most units of one person in that sale
     */
    public record Receiver(AccountId account, SaleId sale, int limit) {}

    /**
     * Hands a confirmed hold over. Locks: person → hold.
     *
     * @return whether it was confirmed and belonged to the giver; {@code false} changes nothing
     * @throws Refusal LIMIT_REACHED when the receiver would have more than the limit, so that the caller rolls back
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean handOver(HoldId hold, AccountId from, Receiver receiver) {
        handovers.lockPerson(receiver.sale(), receiver.account());
        int already = holds.taken(receiver.sale(), receiver.account());
        if (!handovers.handOver(hold, from, receiver.account())) {
            return false;
        }
        if (holds.taken(receiver.sale(), receiver.account()) > receiver.limit()) {
            throw Refusal.of(InventoryProblem.LIMIT_REACHED, "", Map.of("limit", receiver.limit(), "already", already));
        }
        return true;
    }
}

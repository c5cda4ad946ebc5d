package io.hanjul.inventory;

import io.hanjul.ids.UnitId;
import io.hanjul.inventory.ClaimBatch.RequestKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Claims that need no decision: they name a cell that was taken a moment ago. All that is asked of PostgreSQL is
 * whether they repeat an earlier request, which has its own answer, whatever has become of the cell: one look-up for
 * all of them, without a lock.
 */
@Component
class HopelessClaims {

    private final RecentlyTaken recently;
    private final HoldClaimTable holds;

    HopelessClaims(RecentlyTaken recently, Tables tables) {
        this.recently = recently;
        this.holds = tables.holdClaims();
    }

    /** Why they are refused, by their number in the batch; all others are to be decided. */
    Map<Integer, ClaimOutcome> in(List<Claim> batch) {
        Map<Integer, ClaimOutcome> hopeless = new TreeMap<>();
        for (int i = 0; i < batch.size(); i++) {
            List<UnitId> gone = recently.goneOf(batch.get(i));
            if (!gone.isEmpty()) {
                hopeless.put(i, new ClaimOutcome.Taken(gone));
            }
        }
        if (!hopeless.isEmpty()) {
            Set<RequestKey> repeated = repeatedIn(batch);
            repeated.addAll(
                    holds.earlier(hopeless.keySet().stream().map(batch::get).toList())
                            .keySet());
            hopeless.keySet().removeIf(number -> repeated.contains(ClaimPeople.requestOf(batch.get(number))));
        }
        return hopeless;
    }

    /** Of two requests with one key in a batch the first may be granted, and the second one's answer depends on it. */
    private static Set<RequestKey> repeatedIn(List<Claim> batch) {
        Map<RequestKey, Integer> times = new HashMap<>();
        batch.forEach(claim -> times.merge(ClaimPeople.requestOf(claim), 1, Integer::sum));
        Set<RequestKey> repeated = new HashSet<>();
        times.forEach((request, count) -> {
            if (count > 1) {
                repeated.add(request);
            }
        });
        return repeated;
    }
}

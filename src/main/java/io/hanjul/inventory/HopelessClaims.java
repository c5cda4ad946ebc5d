package io.hanjul.inventory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.ClaimBatch.RequestKey;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Claims that need no decision: they name a cell that was taken a moment ago, or is taken now. All that is asked of
 * PostgreSQL is that, and whether they repeat an earlier request, which has its own answer, whatever has become of the
 * cell: without a lock, and without a transaction that has to be flushed.
 *
 * <p>Looking first costs those who are granted a question more. So it is done in sessions in which most of those who
 * named cells were refused when it was last decided about them; that is, in those that are nearly sold out, where most
 * of all claims are made.
 */
@Component
class HopelessClaims {

    private static final int SESSIONS_MAX = 10_000;
    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private final RecentlyTaken recently;
    private final HoldClaimTable holds;
    private final TakenTable taken;
    private final Cache<SessionId, Boolean> pickedOver = Caffeine.newBuilder()
            .maximumSize(SESSIONS_MAX)
            .expireAfterWrite(REMEMBERED)
            .build();

    HopelessClaims(RecentlyTaken recently, Tables tables) {
        this.recently = recently;
        this.holds = tables.holdClaims();
        this.taken = tables.taken();
    }

    /** Why they are refused, by their number in the batch; all others are to be decided. */
    Map<Integer, ClaimOutcome> in(List<Claim> batch) {
        Map<Integer, ClaimOutcome> hopeless = new TreeMap<>();
        Map<Integer, Claim> unsure = new TreeMap<>();
        for (int i = 0; i < batch.size(); i++) {
            Claim claim = batch.get(i);
            List<UnitId> gone = recently.goneOf(claim);
            if (!gone.isEmpty()) {
                hopeless.put(i, new ClaimOutcome.Taken(gone));
            } else if (!claim.units().isEmpty() && pickedOver.getIfPresent(claim.session()) != null) {
                unsure.put(i, claim);
            }
        }
        if (!hopeless.isEmpty()) {
            List<Claim> claims = hopeless.keySet().stream().map(batch::get).toList();
            Set<RequestKey> earlier = holds.earlier(claims).keySet();
            hopeless.keySet().removeIf(number -> earlier.contains(ClaimPeople.requestOf(batch.get(number))));
        }
        if (!unsure.isEmpty()) {
            taken.takenOf(unsure)
                    .forEach((number, units) -> hopeless.put(number, new ClaimOutcome.Taken(List.copyOf(units))));
        }
        if (!hopeless.isEmpty()) {
            Set<RequestKey> repeated = repeatedIn(batch);
            hopeless.keySet().removeIf(number -> repeated.contains(ClaimPeople.requestOf(batch.get(number))));
        }
        return hopeless;
    }

    /** What became of a batch, from which it is learnt where to look first the next time. */
    void learn(List<Claim> batch, List<ClaimOutcome> outcomes) {
        Map<SessionId, Integer> balance = new HashMap<>();
        for (int i = 0; i < batch.size(); i++) {
            Claim claim = batch.get(i);
            if (!claim.units().isEmpty()) {
                balance.merge(claim.session(), outcomes.get(i) instanceof ClaimOutcome.Taken ? 1 : -1, Integer::sum);
            }
        }
        balance.forEach((session, refused) -> {
            if (refused > 0) {
                pickedOver.put(session, true);
            } else {
                pickedOver.invalidate(session);
            }
        });
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

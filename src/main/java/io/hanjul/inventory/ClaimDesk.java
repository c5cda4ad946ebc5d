package io.hanjul.inventory;

import io.hanjul.ids.SessionId;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Where claims queue up and are decided: first come, first decided, per session and node.
 *
 * <p>One claim, one transaction is the trap: on a hot row the lock is held across the flush of the log, and claims wait
 * for each other's disk. Here each of N lanes has one thread that takes everything that arrived while its last
 * batch was being committed, and decides it in one transaction. Nothing is delayed on purpose: a lonely claim is a
 * batch of one. A session always goes to the same lane of a node, so that claims of a node on one session are decided
 * in the order of their arrival; other nodes are kept apart by the row locks of PostgreSQL.
 *
 * <p>A lane's queue is bounded. When it is full, a claim is refused at once with 503 and Retry-After.
 */
@Component
class ClaimDesk implements DisposableBean {

    private final List<ClaimLane> lanes;
    private final MeterRegistry meters;
    private final Map<Class<?>, Counter> outcomes = new ConcurrentHashMap<>();

    ClaimDesk(ClaimDecision decision, InventorySettings settings, MeterRegistry meters) {
        this.meters = meters;
        this.lanes = IntStream.range(0, settings.lanesOn(Runtime.getRuntime().availableProcessors()))
                .mapToObj(number -> new ClaimLane(number, decision::decide, settings))
                .toList();
        Gauge.builder(
                        "hanjul.claims.waiting",
                        lanes,
                        all -> all.stream().mapToInt(ClaimLane::waiting).sum())
                .description("claims that wait to be decided on this node")
                .register(meters);
    }

    /**
     * Decides a claim, waiting for its batch.
     *
     * @throws io.hanjul.problem.Refusal DESK_BUSY when the lane is full or the database does not answer in time
     */
    ClaimOutcome claim(Claim claim) {
        ClaimOutcome outcome = laneOf(claim.session()).claim(claim);
        outcomes.computeIfAbsent(outcome.getClass(), this::counter).increment();
        return outcome;
    }

    private Counter counter(Class<?> outcome) {
        return Counter.builder("hanjul.claims")
                .description("claims by outcome")
                .tag("outcome", outcome.getSimpleName())
                .register(meters);
    }

    private ClaimLane laneOf(SessionId session) {
        return lanes.get(Math.floorMod(session.value().hashCode(), lanes.size()));
    }

    @Override
    public void destroy() {
        lanes.forEach(ClaimLane::close);
    }
}

package io.hanjul.inventory;

import io.hanjul.problem.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One queue and the one thread that empties it. It is a platform thread: a batch is some ten questions to PostgreSQL,
 * one after another, and a virtual thread would stand behind all requests that are waiting for a carrier after each
 * answer.
 *
 * <p>A batch that fails as a whole is decided again in halves, so that one bad claim cannot fail its neighbours and
 * costs a dozen transactions of a batch of hundreds; what still fails alone is answered with its own error. Deciding
 * again is safe: the failed transaction left nothing behind, and a claim that did get through carries its idempotency
 * key.
 */
final class ClaimLane implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ClaimLane.class);

    /** Longest wait for a decision. What was decided later is found by the guest's next try, under the same key. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Function<List<Claim>, List<ClaimOutcome>> decision;
    private final int batchMax;
    private final BlockingQueue<Pending> queue;
    private final Thread worker;
    private volatile boolean closed;

    ClaimLane(int number, Function<List<Claim>, List<ClaimOutcome>> decision, InventorySettings settings) {
        this.decision = decision;
        this.batchMax = settings.batchMax();
        this.queue = new LinkedBlockingQueue<>(settings.laneCapacity());
        this.worker = Thread.ofPlatform().daemon().name("claims-" + number).start(this::work);
    }

    private record Pending(Claim claim, CompletableFuture<ClaimOutcome> answer) {}

    int waiting() {
        return queue.size();
    }

    /** Waits for the decision; refuses with DESK_BUSY when there is no room, or none comes in time. */
    ClaimOutcome claim(Claim claim) {
        var pending = new Pending(claim, new CompletableFuture<>());
        if (closed || !queue.offer(pending)) {
            throw busy();
        }
        try {
            return pending.answer().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw busy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    private static Refusal busy() {
        return Refusal.retryAfter(InventoryProblem.DESK_BUSY, "the claim desk has no room", Duration.ofSeconds(1));
    }

    private void work() {
        var batch = new ArrayList<Pending>(batchMax);
        while (!closed) {
            try {
                batch.add(queue.take());
                queue.drainTo(batch, batchMax - 1);
                settle(List.copyOf(batch));
            } catch (InterruptedException e) {
                break;
            } catch (Error e) {
                // Such as no memory for a moment: without its lane, nobody could hold anything of its sessions any
                // more.
                log.error("a batch of {} claims failed; the lane goes on", batch.size(), e);
                batch.forEach(pending -> pending.answer().completeExceptionally(e));
            }
            batch.clear();
        }
        queue.forEach(pending -> pending.answer().completeExceptionally(busy()));
    }

    private void settle(List<Pending> batch) {
        try {
            List<ClaimOutcome> outcomes =
                    decision.apply(batch.stream().map(Pending::claim).toList());
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).answer().complete(outcomes.get(i));
            }
        } catch (RuntimeException e) {
            if (batch.size() == 1) {
                batch.getFirst().answer().completeExceptionally(e);
                return;
            }
            log.warn("a batch of {} claims failed and is decided in halves", batch.size(), e);
            settle(batch.subList(0, batch.size() / 2));
            settle(batch.subList(batch.size() / 2, batch.size()));
        }
    }

    @Override
    public void close() {
        closed = true;
        worker.interrupt();
    }
}

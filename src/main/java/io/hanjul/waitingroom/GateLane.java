package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import io.hanjul.problem.StoreAway;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One queue before the gate and the one thread that empties it. A batch that fails as a whole is decided again knock by
 * knock, so that one cannot fail the others; that is safe, because the failed transaction left nothing behind. When
 * it is the store that is away, all are told so at once.
 */
final class GateLane implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GateLane.class);
    private static final int BATCHES_QUEUED = 16;

    private final BiFunction<RoomId, List<Knock>, List<Knock.Answer>> gate;
    private final int most;
    private final BlockingQueue<Waiting> queue;
    private final Thread worker;
    private volatile boolean closed;

    GateLane(int number, BiFunction<RoomId, List<Knock>, List<Knock.Answer>> gate, int most) {
        this.gate = gate;
        this.most = most;
        this.queue = new LinkedBlockingQueue<>(most * BATCHES_QUEUED);
        this.worker = Thread.ofVirtual().name("gate-" + number).start(this::work);
    }

    private record Waiting(Knock knock, CompletableFuture<Knock.Answer> answer) {}

    /** Stands in the queue; whoever finds no room in it is at the door. */
    CompletableFuture<Knock.Answer> add(Knock knock) {
        var waiting = new Waiting(knock, new CompletableFuture<>());
        if (closed) {
            waiting.answer().completeExceptionally(Refusal.of(CommonProblem.TRY_AGAIN));
        } else if (!queue.offer(waiting)) {
            waiting.answer().complete(new Knock.Answer.Door());
        }
        return waiting.answer();
    }

    private void work() {
        var batch = new ArrayList<Waiting>(most);
        while (!closed) {
            try {
                batch.add(queue.take());
            } catch (InterruptedException e) {
                LOG.debug("a gate lane was interrupted", e);
                continue;
            }
            queue.drainTo(batch, most - 1);
            Map<RoomId, List<Waiting>> byRoom = new LinkedHashMap<>();
            batch.stream()
                    .filter(waiting -> !waiting.answer().isDone())
                    .forEach(waiting -> byRoom.computeIfAbsent(
                                    waiting.knock().turn().room(), none -> new ArrayList<>())
                            .add(waiting));
            byRoom.forEach(this::settle);
            batch.clear();
        }
        queue.forEach(waiting -> waiting.answer().completeExceptionally(Refusal.of(CommonProblem.TRY_AGAIN)));
    }

    private void settle(RoomId room, List<Waiting> batch) {
        try {
            List<Knock.Answer> answers =
                    gate.apply(room, batch.stream().map(Waiting::knock).toList());
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).answer().complete(answers.get(i));
            }
        } catch (RuntimeException e) {
            if (batch.size() == 1 || StoreAway.causes(e)) {
                batch.forEach(waiting -> waiting.answer().completeExceptionally(e));
                return;
            }
            LOG.warn("{} knocks at room {} failed together and are decided one by one", batch.size(), room, e);
            batch.forEach(waiting -> settle(room, List.of(waiting)));
        }
    }

    @Override
    public void close() {
        closed = true;
        worker.interrupt();
    }
}

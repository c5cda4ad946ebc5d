package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.GateBatch.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The two queues before the gate, of those who want to come in and of those who leave, and the one thread that empties
 * them; the crowd at the door cannot keep anybody from leaving.
 */
final class GateLane implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GateLane.class);
    private static final int BATCHES_QUEUED = 16;
    private static final Duration SOON = Duration.ofSeconds(1);

    private final BiFunction<RoomId, Gate.Passers, Gate.Answers> gate;
    private final int most;
    private final BlockingQueue<Waiting<Knock, Knock.Answer>> knocks;
    private final BlockingQueue<Waiting<Leaver, Leaver.Answer>> leavers;
    private final Set<RoomId> due = ConcurrentHashMap.newKeySet();
    private final Semaphore bell = new Semaphore(0);
    private final Thread worker;
    private volatile int beforeTheGate;
    private volatile boolean closed;

    GateLane(int number, BiFunction<RoomId, Gate.Passers, Gate.Answers> gate, int most) {
        this.gate = gate;
        this.most = most;
        this.knocks = new LinkedBlockingQueue<>(most * BATCHES_QUEUED);
        this.leavers = new LinkedBlockingQueue<>(most * BATCHES_QUEUED);
        this.worker = Thread.ofVirtual().name("gate-" + number).start(this::work);
    }

    /** Stands in the queue; whoever finds no room in it is at the door. */
    CompletableFuture<Knock.Answer> add(Knock knock) {
        Waiting<Knock, Knock.Answer> waiting = Waiting.of(knock);
        if (!queued(knocks, waiting)) {
            waiting.answer().complete(new Knock.Answer.Door());
        }
        return waiting.answer();
    }

    /** Waits to be let out; fails with TRY_AGAIN when so many leave that the queue is full. */
    CompletableFuture<Leaver.Answer> add(Leaver leaver) {
        Waiting<Leaver, Leaver.Answer> waiting = Waiting.of(leaver);
        if (!queued(leavers, waiting)) {
            waiting.answer().completeExceptionally(manyAreLeaving());
        }
        return waiting.answer();
    }

    /** Places of that room are to be given back by whoever has its lock next. */
    void due(RoomId room) {
        if (due.add(room)) {
            bell.release();
        }
    }

    /** People who wait for an answer: in both queues, and before the gate. */
    int waiting() {
        return knocks.size() + leavers.size() + beforeTheGate;
    }

    static Refusal manyAreLeaving() {
        return Refusal.retryAfter(CommonProblem.TRY_AGAIN, "many are leaving", SOON);
    }

    private <Q, A> boolean queued(BlockingQueue<Waiting<Q, A>> queue, Waiting<Q, A> waiting) {
        if (closed) {
            waiting.answer().completeExceptionally(Refusal.of(CommonProblem.TRY_AGAIN));
            return true;
        }
        boolean queued = queue.offer(waiting);
        bell.release();
        return queued;
    }

    private void work() {
        while (!closed) {
            try {
                bell.acquire();
            } catch (InterruptedException e) {
                LOG.debug("a gate lane was interrupted", e);
                continue;
            }
            bell.drainPermits();
            settleNext();
            if (!leavers.isEmpty() || !knocks.isEmpty()) {
                bell.release();
            }
        }
        new GateBatch(List.copyOf(leavers), List.copyOf(knocks)).fail(Refusal.of(CommonProblem.TRY_AGAIN));
    }

    private void settleNext() {
        var rooms = new HashSet<>(due);
        due.removeAll(rooms);
        Map<RoomId, GateBatch> byRoom = GateBatch.byRoom(next(leavers), next(knocks), rooms);
        beforeTheGate = byRoom.values().stream().mapToInt(GateBatch::size).sum();
        byRoom.forEach((room, batch) -> batch.settle(room, gate));
        beforeTheGate = 0;
    }

    private <T> List<T> next(BlockingQueue<T> queue) {
        var next = new ArrayList<T>();
        queue.drainTo(next, most);
        return next;
    }

    @Override
    public void close() {
        closed = true;
        worker.interrupt();
    }
}

package io.hanjul.waitingroom;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.RoomId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import io.hanjul.problem.StoreAway;
import io.hanjul.waitingroom.GateBatch.Waiting;
import java.time.Duration;
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
 * The queue of those who register on this node, and the one thread that empties it: all who came while the last batch
 * was being committed are registered together.
 */
final class LobbyLane implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LobbyLane.class);
    private static final int BATCHES_QUEUED = 16;
    private static final Duration SOON = Duration.ofSeconds(1);

    private final BiFunction<RoomId, List<AccountId>, List<Registration>> desk;
    private final int most;
    private final BlockingQueue<Waiting<Ask, Registration>> asks;
    private final Thread worker;
    private volatile boolean closed;

    LobbyLane(BiFunction<RoomId, List<AccountId>, List<Registration>> desk, int most) {
        this.desk = desk;
        this.most = most;
        this.asks = new LinkedBlockingQueue<>(most * BATCHES_QUEUED);
        this.worker = Thread.ofVirtual().name("lobby").start(this::work);
    }

    /** Somebody who wants to register. */
    private record Ask(RoomId room, AccountId account) {}

    /** Waits to be registered; fails with TRY_AGAIN when so many register that the queue is full. */
    CompletableFuture<Registration> add(RoomId room, AccountId account) {
        Waiting<Ask, Registration> waiting = Waiting.of(new Ask(room, account));
        if (closed || !asks.offer(waiting)) {
            waiting.answer().completeExceptionally(manyRegister());
        }
        return waiting.answer();
    }

    static Refusal manyRegister() {
        return Refusal.retryAfter(CommonProblem.TRY_AGAIN, "many are registering", SOON);
    }

    private void work() {
        while (!closed) {
            try {
                settle(asks.take());
            } catch (InterruptedException e) {
                LOG.debug("the lobby's lane was interrupted", e);
            }
        }
        asks.forEach(waiting -> waiting.answer().completeExceptionally(Refusal.of(CommonProblem.TRY_AGAIN)));
    }

    private void settle(Waiting<Ask, Registration> first) {
        var next = new ArrayList<Waiting<Ask, Registration>>();
        next.add(first);
        asks.drainTo(next, most - 1);
        Map<RoomId, List<Waiting<Ask, Registration>>> byRoom = new LinkedHashMap<>();
        next.forEach(waiting -> byRoom.computeIfAbsent(waiting.asks().room(), room -> new ArrayList<>())
                .add(waiting));
        byRoom.forEach(this::settle);
    }

    /** All of a room are registered, or none and each is told why. */
    private void settle(RoomId room, List<Waiting<Ask, Registration>> batch) {
        try {
            List<AccountId> accounts =
                    batch.stream().map(waiting -> waiting.asks().account()).toList();
            List<Registration> answers = desk.apply(room, accounts);
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).answer().complete(answers.get(i));
            }
        } catch (RuntimeException | Error e) {
            // Also when memory is short for a moment: the lane goes on, or nobody could register any more.
            if (!StoreAway.causes(e)) {
                LOG.warn("{} who register for room {} have to try again", batch.size(), room, e);
            }
            batch.forEach(waiting -> waiting.answer().completeExceptionally(e));
        }
    }

    @Override
    public void close() {
        closed = true;
        worker.interrupt();
    }
}

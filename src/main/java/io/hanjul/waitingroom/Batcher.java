package io.hanjul.waitingroom;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a store for many at once: whoever comes while it is being asked is in the next question. Nobody waits for others
 * to come, and no longer than two questions take.
 *
 * @param <Q> what one wants
 * @param <A> what one gets
 */
final class Batcher<Q, A> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Batcher.class);

    private final Function<List<Q>, List<A>> store;
    private final int most;
    private final BlockingQueue<GateBatch.Waiting<Q, A>> queue = new LinkedBlockingQueue<>();
    private final Thread worker;
    private volatile boolean closed;

    /**
     * Asks as soon as there is somebody to ask for.
     *
     * @param store answers each, in the order of the questions
     * @param most questions at once, at least 1
     */
    Batcher(String name, Function<List<Q>, List<A>> store, int most) {
        this.store = store;
        this.most = most;
        this.worker = Thread.ofVirtual().name(name).start(this::work);
    }

    /**
     * The answer to one of them.
     *
     * @throws IllegalStateException when the application stops
     * @throws RuntimeException what the store failed with
     */
    A ask(Q question) {
        var waiting = GateBatch.Waiting.<Q, A>of(question);
        queue.add(waiting);
        if (closed) {
            failAll(List.of(waiting), stopping());
        }
        try {
            return waiting.answer().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void work() {
        var batch = new ArrayList<GateBatch.Waiting<Q, A>>();
        while (!closed) {
            try {
                batch.add(queue.take());
                queue.drainTo(batch, most - 1);
                answer(batch);
            } catch (InterruptedException e) {
                LOG.debug("{} was interrupted", Thread.currentThread().getName(), e);
            }
            batch.clear();
        }
        queue.drainTo(batch);
        failAll(batch, stopping());
    }

    /** Whatever goes wrong is told to those who wait, and the next ones are asked for. */
    private void answer(List<GateBatch.Waiting<Q, A>> batch) {
        try {
            List<A> answers =
                    store.apply(batch.stream().map(GateBatch.Waiting::asks).toList());
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).answer().complete(answers.get(i));
            }
        } catch (RuntimeException | Error e) {
            failAll(batch, e);
        }
    }

    private static <Q, A> void failAll(List<GateBatch.Waiting<Q, A>> batch, Throwable why) {
        batch.forEach(waiting -> waiting.answer().completeExceptionally(why));
    }

    private static IllegalStateException stopping() {
        return new IllegalStateException("the application stops");
    }

    @Override
    public void close() {
        closed = true;
        worker.interrupt();
    }
}

package io.hanjul.waitingroom;

import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waiting for what a lane answers. */
final class Awaited {

    private Awaited() {}

    /**
     * The answer; empty when it does not come in time, and then nobody waits for it any more.
     *
     * @throws Refusal TRY_AGAIN when the node stops
     */
    static <A> Optional<A> answer(CompletableFuture<A> answer, Duration patience) {
        try {
            return Optional.of(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            answer.cancel(false);
            return Optional.empty();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.of(CommonProblem.TRY_AGAIN);
        }
    }
}

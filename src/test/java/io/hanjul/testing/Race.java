package io.hanjul.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Runs attempts that are all released by one latch. */
public final class Race {

    private Race() {}

    /** One attempt a runner, all at once; the results in the order of the runners. */
    public static <R, T> List<T> of(List<R> runners, Function<R, T> attempt) {
        var ready = new CountDownLatch(runners.size());
        var go = new CountDownLatch(1);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = runners.stream()
                    .map(runner -> executor.submit((Callable<T>) () -> {
                        ready.countDown();
                        go.await();
                        return attempt.apply(runner);
                    }))
                    .toList();
            ready.await();
            go.countDown();
            return running.stream().map(Race::resultOf).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static <T> T resultOf(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }
}

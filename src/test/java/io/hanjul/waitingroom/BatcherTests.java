package io.hanjul.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatcherTests {

    private final List<Integer> sizes = new CopyOnWriteArrayList<>();
    private final Semaphore store = new Semaphore(0);

    @Test
    void whoComesWhileTheStoreIsAskedIsAskedForTogether() {
        try (var batcher = new Batcher<>("test", this::doubled, 4)) {
            var first = ask(batcher, 0);
            await().until(store::hasQueuedThreads);
            var others = IntStream.rangeClosed(1, 6)
                    .mapToObj(number -> ask(batcher, number))
                    .toList();
            await().until(() -> others.stream().allMatch(BatcherTests::isInTheQueue));
            store.release(3);

            assertThat(first.answer().join()).isZero();
            assertThat(others.stream().map(other -> other.answer().join())).containsExactly(2, 4, 6, 8, 10, 12);
            assertThat(sizes).containsExactly(1, 4, 2);
        }
    }

    @Test
    void aFailureIsToldToThoseWhoWaitAndTheNextAreAskedFor() {
        try (var batcher = new Batcher<>("test", BatcherTests::inverse, 4)) {
            assertThatThrownBy(() -> batcher.ask(0)).isInstanceOf(ArithmeticException.class);
            assertThatThrownBy(() -> batcher.ask(-1)).hasRootCauseInstanceOf(StackOverflowError.class);
            assertThat(batcher.ask(1)).isEqualTo(1);
        }
    }

    @Test
    void nobodyWaitsForABatcherThatIsClosed() {
        var batcher = new Batcher<>("test", this::doubled, 4);
        var waiting = ask(batcher, 1);
        await().until(store::hasQueuedThreads);
        batcher.close();

        assertThatThrownBy(() -> batcher.ask(2)).hasMessage("the application stops");
        store.release();
        await().until(waiting.answer()::isDone);
    }

    private static boolean isInTheQueue(Asked asked) {
        return asked.waits().getState() == Thread.State.WAITING;
    }

    private record Asked(Thread waits, CompletableFuture<Integer> answer) {}

    private static Asked ask(Batcher<Integer, Integer> batcher, int number) {
        var answer = new CompletableFuture<Integer>();
        return new Asked(Thread.startVirtualThread(() -> answer.complete(batcher.ask(number))), answer);
    }

    private List<Integer> doubled(List<Integer> numbers) {
        sizes.add(numbers.size());
        store.acquireUninterruptibly();
        return numbers.stream().map(number -> 2 * number).toList();
    }

    private static List<Integer> inverse(List<Integer> numbers) {
        if (numbers.contains(-1)) {
            throw new StackOverflowError();
        }
        return numbers.stream().map(number -> 1 / number).toList();
    }
}

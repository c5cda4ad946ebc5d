package io.hanjul.rush;

import io.hanjul.rush.audit.Evidence;
import io.hanjul.rush.crowd.Guest;
import io.hanjul.rush.crowd.Reply;
import io.hanjul.rush.crowd.Step;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Lets a crowd act: one thread decides for everybody, a timer wakes who is due, and replies come back to that
 * thread. So many questions are on their way at once and no more; who has to wait for that has asked when they
 * wanted to, which is when the clock of the step starts.
 */
final class Crowd implements AutoCloseable {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Stage stage;
    private final Wire wire;
    private final Limits limits;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final ExecutorService replies = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch running;
    private final long start = System.nanoTime();
    private final Steps steps = new Steps();
    private final Tally tally = new Tally();
    private final Witness witness;
    private final Guest[] guests;
    private final long[] wanted;
    private final long[] firstAsked;
    private final int[] attempts;
    private final BitSet done = new BitSet();
    private final Queue<Integer> inTheQueue = new ArrayDeque<>();
    private int onTheirWay;
    private boolean closed;
    private volatile @Nullable RuntimeException failure;

    /**
     * How much of it.
     *
     * @param atOnce most questions on their way at once
     * @param timeLimit when whoever is not done has been left without an answer
     */
    record Limits(int atOnce, Duration timeLimit) {}

    /** The people of the stage; they come when told to {@link #arrive}. */
    Crowd(Stage stage, Wire wire, Limits limits, BiFunction<Integer, Integer, Guest> draw) {
        this.stage = stage;
        this.witness = new Witness(stage);
        this.wire = wire;
        this.limits = limits;
        int people = stage.guests();
        this.guests = new Guest[people];
        Arrays.setAll(guests, number -> draw.apply(number, stage.unitsPerPerson()));
        this.wanted = new long[people];
        this.firstAsked = new long[people];
        this.attempts = new int[people];
        Arrays.fill(attempts, -1);
        this.running = new CountDownLatch(people);
    }

    /** What came of it so far; to be read by the crowd's own thread, or once it is over. */
    record Results(Steps steps, Tally tally, Witness witness) {}

    Results results() {
        return new Results(steps, tally, witness);
    }

    /** Everybody comes at their time. */
    void arrive(Duration[] arrivals) {
        for (int i = 0; i < guests.length; i++) {
            int guest = i;
            schedule(() -> wake(guest), arrivals[i]);
        }
        schedule(this::runOutOfTime, limits.timeLimit());
    }

    /** Runs each second on the crowd's own thread. */
    void eachSecond(Runnable report) {
        schedule(
                () -> {
                    report.run();
                    eachSecond(report);
                },
                SECOND);
    }

    /** Runs now on the crowd's own thread; waits for it. */
    void once(Runnable report) {
        CompletableFuture.runAsync(report, thread).join();
    }

    /** Waits until everybody is done; throws what went wrong in the crowd itself. */
    void await() throws InterruptedException {
        running.await();
        if (failure != null) {
            throw failure;
        }
    }

    /** Time since the beginning. */
    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** A fault of ours ends it: half a crowd proves nothing. */
    private void orFail(Runnable what) {
        try {
            what.run();
        } catch (RuntimeException e) {
            failure = e;
            closed = true;
            while (running.getCount() > 0) {
                running.countDown();
            }
        }
    }

    private void schedule(Runnable what, Duration after) {
        try {
            CompletableFuture.delayedExecutor(after.toNanos(), TimeUnit.NANOSECONDS, thread)
                    .execute(() -> orFail(what));
        } catch (RejectedExecutionException e) {
            closed = true;
        }
    }

    private void wake(int guest) {
        wanted[guest] = System.nanoTime();
        inTheQueue.add(guest);
        send();
    }

    private void send() {
        while (onTheirWay < limits.atOnce() && !inTheQueue.isEmpty() && !closed) {
            int number = inTheQueue.remove();
            Guest guest = guests[number];
            long asked = System.nanoTime();
            if (attempts[number] != guest.attempt()) {
                attempts[number] = guest.attempt();
                firstAsked[number] = asked;
            }
            onTheirWay++;
            replies.execute(() -> {
                Reply reply = wire.ask(guest).join();
                schedule(() -> answered(number, reply, asked), Duration.ZERO);
            });
        }
    }

    private void answered(int number, Reply reply, long asked) {
        onTheirWay--;
        long now = System.nanoTime();
        Guest before = guests[number];
        var at = new Reply(reply.status(), reply.body(), reply.retryAfter(), Duration.ofNanos(now - start));
        steps.answered(before.call(), now - wanted[number], at.code());
        witness.saw(before, at, new Witness.Moments(firstAsked[number], asked, now));
        if (done.get(number)) {
            return;
        }
        Step next = stage.hallOf(number).behaviour().next(before, at);
        guests[number] = next.guest();
        tally.answered(before, next.guest(), at);
        if (next.over()) {
            over(next.guest());
        } else {
            schedule(() -> wake(number), next.after());
        }
        send();
    }

    private void over(Guest guest) {
        done.set(guest.number());
        tally.over(guest);
        witness.over(guest);
        running.countDown();
    }

    /** Whoever is not done by then never got an answer. */
    private void runOutOfTime() {
        closed = true;
        for (Guest guest : guests) {
            if (!done.get(guest.number())) {
                over(guest.outOfTime());
            }
        }
    }

    /** The evidence of a finished crowd. */
    Evidence evidence(Witness.AtTheEnd atTheEnd, int ticksOfGrace) {
        return witness.evidence(atTheEnd, new Evidence.Rules(stage.guests(), ticksOfGrace));
    }

    @Override
    public void close() {
        thread.shutdownNow();
        replies.shutdownNow();
    }
}

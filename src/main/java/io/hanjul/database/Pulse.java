package io.hanjul.database;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.Lifecycle;
import org.springframework.context.event.EventListener;

/**
 * Asks the database all the time whether it is there, over a connection of its own, and so knows of an outage before
 * anybody has waited for it. The question is an empty statement: it takes no lock and writes nothing, so neither a full
 * pool nor a slow commit keeps its answer back. While anybody else hears from the database, a late answer is no outage.
 *
 * <p>Two threads: one asks and may hang, the other looks how long the first has been without an answer. They are
 * threads of the system, because a virtual thread waits for a core while others calculate.
 */
final class Pulse implements Lifecycle {

    private static final Duration LOOK = Duration.ofMillis(10);

    /** Without a connection the question is a new connection, which costs the database more. */
    private static final Duration PAUSE_WITHOUT_CONNECTION = Duration.ofMillis(250);

    /** And it takes so much longer, even when all is well. */
    private static final int PATIENCE_FOR_CONNECTION = 4;

    private final Question question;
    private final Database database;
    private final DatabaseSettings settings;
    private final LongSupplier heard;
    private final Timer answers;

    /** Ends both threads when it opens; guarded by this. */
    private @Nullable CountDownLatch end;

    /** Used by the asking thread alone. */
    private long asked;

    private volatile @Nullable Open open;

    /** Used by the looking thread alone. */
    private Silence silence = Silence.NONE;

    /** A question that waits for its answer, and for how many looks it may. */
    private record Open(long number, long looks) {}

    /** @param heard how much anybody has heard from the database so far */
    Pulse(Question question, Database database, DatabaseSettings settings, LongSupplier heard, MeterRegistry meters) {
        this.question = question;
        this.database = database;
        this.settings = settings;
        this.heard = heard;
        this.answers = Timer.builder("hanjul.database.pulse")
                .description("how long the database takes to say that it is there")
                .register(meters);
    }

    /** Not before the start is over, which may take its time: to be called back would end it. */
    @Override
    @EventListener(ApplicationReadyEvent.class)
    public synchronized void start() {
        var opens = new CountDownLatch(1);
        end = opens;
        var threads = Thread.ofPlatform().daemon().name("database-pulse-", 0);
        threads.start(() -> askUntil(opens));
        threads.start(() -> lookUntil(opens));
    }

    @Override
    public synchronized void stop() {
        if (end != null) {
            end.countDown();
            end = null;
        }
        database.found();
    }

    @Override
    public synchronized boolean isRunning() {
        return end != null;
    }

    private void askUntil(CountDownLatch end) {
        do {
            ask();
        } while (!opensWithin(question.isCheap() ? settings.pulse() : PAUSE_WITHOUT_CONNECTION, end));
        question.close();
    }

    private void lookUntil(CountDownLatch end) {
        while (!opensWithin(LOOK, end)) {
            look();
        }
    }

    private static boolean opensWithin(Duration pause, CountDownLatch end) {
        try {
            return end.await(pause.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void ask() {
        long began = System.nanoTime();
        long millis = settings.silence().toMillis() * (question.isCheap() ? 1 : PATIENCE_FOR_CONNECTION);
        open = new Open(++asked, millis / LOOK.toMillis());
        Optional<SQLException> silent = question.ask();
        open = null;
        silent.ifPresentOrElse(why -> database.lost(why.toString()), () -> {
            answers.record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
            database.found();
        });
    }

    private void look() {
        Open now = open;
        silence = silence.after(now == null ? 0 : now.number(), heard.getAsLong());
        if (now != null && silence.looks() > now.looks()) {
            database.lost("no answer within " + settings.silence().toMillis() + " ms");
        }
    }
}

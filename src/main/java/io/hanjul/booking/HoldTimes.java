package io.hanjul.booking;

import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.BookingLoad;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Measures how long guests wait for what they want to hold, and tells the waiting rooms each second. */
@Component
class HoldTimes {

    private static final double NANOS_A_MILLI = Duration.ofMillis(1).toNanos();

    private final BookingLoad rooms;
    private long answers;
    private long failed;
    private long nanos;

    HoldTimes(BookingLoad rooms) {
        this.rooms = rooms;
    }

    /** Does it and measures it. A refusal is an answer, unless it says that the server is too busy. */
    <T> T of(Supplier<T> work) {
        long start = System.nanoTime();
        try {
            T done = work.get();
            add(start, false);
            return done;
        } catch (Refusal no) {
            add(start, no.code().status().is5xxServerError());
            throw no;
        } catch (RuntimeException e) {
            add(start, true);
            throw e;
        }
    }

    private synchronized void add(long start, boolean hasFailed) {
        answers++;
        failed += hasFailed ? 1 : 0;
        nanos += System.nanoTime() - start;
    }

    @Scheduled(fixedRate = 1_000)
    void report() {
        rooms.report(takeSecond());
    }

    private synchronized BookingLoad.Second takeSecond() {
        var second = new BookingLoad.Second(answers, answers == 0 ? 0 : nanos / NANOS_A_MILLI / answers, failed);
        answers = 0;
        failed = 0;
        nanos = 0;
        return second;
    }
}

package io.hanjul.bench.load;

import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.LockSupport;

/** Requests start when they are meant to; one that finds no idle connection queues here, and its clock runs. */
final class OpenRun extends Run {

    private static final long MILLI = 1_000_000;
    private static final long NAP = 50_000;

    private final Arrivals arrivals;
    private final Queue<Long> due = new ArrayDeque<>();

    OpenRun(Selector selector, List<Connection> connections, Requests requests, Arrivals arrivals) {
        super(selector, connections, requests);
        this.arrivals = arrivals;
    }

    Tally run(Duration length, Duration grace) {
        receive(0);
        long begin = System.nanoTime();
        long end = begin + length.toNanos();
        long last = end + grace.toNanos();
        long next = begin + arrivals.gaps().getAsLong();
        long now = begin;
        while (now < last && !(next >= end && due.isEmpty() && nothingOnTheWay())) {
            next = addDue(next, Math.min(now + 1, end));
            while (!due.isEmpty() && !idle.isEmpty() && !exhausted()) {
                send(idle.remove(), due.remove());
            }
            if (exhausted()) {
                due.clear();
                next = end;
            }
            await(next - System.nanoTime());
            now = System.nanoTime();
        }
        // Who was held up until it was all over has not sent what was due until then, and that waited like the rest.
        if (!exhausted()) {
            addDue(next, end);
        }
        return finish(now - begin, now);
    }

    /** Adds all that are due from the next one on until before that moment; gives the next one after them. */
    private long addDue(long first, long until) {
        long next = first;
        while (next < until) {
            due.add(next);
            next += arrivals.gaps().getAsLong();
        }
        return next;
    }

    private Tally finish(long took, long now) {
        due.forEach(intended -> record(now - intended));
        Tally tally = tally(Duration.ofNanos(took), due.size());
        giveUp();
        return tally;
    }

    /** The selector counts in milliseconds, which is too coarse for the next start, and spinning takes a core. */
    private void await(long nanos) {
        if (nanos > 2 * MILLI || (nanos < 0 && idle.isEmpty())) {
            receive(1);
            return;
        }
        if (nanos > 0) {
            LockSupport.parkNanos(Math.min(nanos, NAP));
        }
        receive(0);
    }

    @Override
    void ended(Connection connection, long nanos) {
        record(nanos);
    }
}

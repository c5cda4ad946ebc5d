package io.hanjul.bench.load;

import java.nio.channels.Selector;
import java.time.Duration;
import java.util.List;

/** Every connection sends its next request as soon as it has its answer. */
final class ClosedRun extends Run {

    private static final Duration GRACE = Duration.ofSeconds(15);

    ClosedRun(Selector selector, List<Connection> connections, Requests requests) {
        super(selector, connections, requests);
    }

    Tally run(Duration length) {
        receive(0);
        long begin = System.nanoTime();
        long end = begin + length.toNanos();
        long now = begin;
        while (now < end && !(exhausted() && nothingOnTheWay())) {
            for (int i = idle.size(); i > 0 && !exhausted(); i--) {
                send(idle.remove(), now);
            }
            receive(1);
            now = System.nanoTime();
        }
        Tally tally = tally(Duration.ofNanos(now - begin), 0);
        for (long last = now + GRACE.toNanos(); !nothingOnTheWay() && now < last; now = System.nanoTime()) {
            receive(1);
        }
        giveUp();
        return tally;
    }

    @Override
    void ended(Connection connection, long nanos) {
        // A closed loop knows no intended start, so its latencies would be a lie.
    }
}

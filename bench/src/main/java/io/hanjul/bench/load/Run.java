package io.hanjul.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/** One run over the connections: who is idle, who is busy, and what was answered. */
abstract class Run {

    private static final long LONGEST_MICROS = Duration.ofHours(1).toMillis() * 1_000;
    private static final int DIGITS = 3;

    final Deque<Connection> idle;
    private final Selector selector;
    private final Requests requests;
    private final List<Connection> connections;
    private final Map<Integer, Long> answers = new TreeMap<>();
    private final Histogram latencies = new Histogram(LONGEST_MICROS, DIGITS);
    private final CpuMeter cpu = new CpuMeter();
    private long sent;
    private long broken;
    private int onTheWay;
    private boolean exhausted;

    Run(Selector selector, List<Connection> connections, Requests requests) {
        this.selector = selector;
        this.connections = connections;
        this.requests = requests;
        this.idle = new ArrayDeque<>(connections);
    }

    /** Called with the latency of each request that ended, in nanoseconds. */
    abstract void ended(Connection connection, long nanos);

    final boolean nothingOnTheWay() {
        return onTheWay == 0;
    }

    final boolean exhausted() {
        return exhausted;
    }

    /** Sends over the connection; one that is broken counts as a broken request. */
    final void send(Connection connection, long intended) {
        try {
            if (!connection.send(requests, intended)) {
                exhausted = true;
                idle.add(connection);
                return;
            }
            onTheWay++;
            sent++;
        } catch (IOException e) {
            onTheWay++;
            sent++;
            fail(connection, intended);
        }
    }

    /** Waits so long at most for answers, and takes all that are there. */
    final void receive(long millis) {
        try {
            if (millis == 0) {
                selector.selectNow(this::receive);
            } else {
                selector.select(this::receive, millis);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void receive(SelectionKey key) {
        var connection = (Connection) key.attachment();
        boolean waitedFor = connection.busy();
        try {
            if (!connection.receive() || !waitedFor) {
                return;
            }
            onTheWay--;
            answers.merge(connection.status(), 1L, Long::sum);
            connection.finish();
            idle.add(connection);
            ended(connection, System.nanoTime() - connection.intended());
        } catch (IOException | IllegalStateException e) {
            if (waitedFor) {
                fail(connection, connection.intended());
            } else {
                renew(connection);
            }
        }
    }

    private void fail(Connection connection, long intended) {
        onTheWay--;
        broken++;
        renew(connection);
        idle.add(connection);
        ended(connection, System.nanoTime() - intended);
    }

    /** A server that is down is met again at the next request on this connection. */
    private static void renew(Connection connection) {
        try {
            connection.renew();
        } catch (IOException e) {
            Thread.onSpinWait();
        }
    }

    final void record(long nanos) {
        latencies.recordValue(Math.min(LONGEST_MICROS, Math.max(0, nanos) / 1_000));
    }

    /** What was answered until now; what is still on its way counts as unanswered. */
    final Tally tally(Duration took, long neverSent) {
        return new Tally(took, sent, Map.copyOf(answers), broken, onTheWay + neverSent, latencies, cpu.read());
    }

    /** Gives up what is still on its way, and its connections with it. */
    final void giveUp() {
        long now = System.nanoTime();
        for (Connection connection : connections) {
            if (connection.busy()) {
                ended(connection, now - connection.intended());
                renew(connection);
            }
        }
    }
}

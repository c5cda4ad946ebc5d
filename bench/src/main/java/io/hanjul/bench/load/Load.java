package io.hanjul.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps connections to one server and sends requests over them, all from the calling thread: on two cores every thread
 * of the generator is taken from what it measures.
 *
 * <p><b>Open loop</b> ({@link #arriving}) is for latencies. Requests have an intended start that does not depend on how
 * fast earlier ones were answered, and latency counts from there: who waits for a stalled server, or in our own queue
 * for a connection because the server stalls, is counted as waiting. A client that waits for its answer before it sends
 * the next request would leave just those out ("coordinated omission").
 *
 * <p><b>Closed loop</b> ({@link #saturating}) keeps every connection busy, which tells what the server can do at most;
 * it tells nothing about latencies, and so measures none.
 */
public final class Load implements AutoCloseable {

    private final Selector selector;
    private final List<Connection> connections = new ArrayList<>();

    /**
     * Connects.
     *
     * @param connections how many, at least 1
     */
    public Load(InetSocketAddress server, int connections) {
        try {
            selector = Selector.open();
            for (int i = 0; i < connections; i++) {
                this.connections.add(Connection.open(server, selector));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot connect to " + server, e);
        }
    }

    /** Sends requests when they are meant to start, for that long, and waits up to the grace for the last answers. */
    public Tally arriving(Requests requests, Arrivals arrivals, Duration length, Duration grace) {
        return new OpenRun(selector, connections, requests, arrivals).run(length, grace);
    }

    /** Keeps all connections busy for that long. What is answered later is waited for, and not counted. */
    public Tally saturating(Requests requests, Duration length) {
        return new ClosedRun(selector, connections, requests).run(length);
    }

    @Override
    public void close() {
        try {
            for (Connection connection : connections) {
                connection.close();
            }
            selector.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

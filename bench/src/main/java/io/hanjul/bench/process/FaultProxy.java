package io.hanjul.bench.process;

import io.hanjul.embedded.FreePort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/**
 * A bad network between two processes of this machine: whoever connects to its port is connected to the target, and
 * each direction has {@link Toxics} of its own that can be changed at any moment. On top of that connections can be
 * reset, refused, or taken and never served (half-open).
 */
public final class FaultProxy implements AutoCloseable {

    private static final InetAddress HERE = InetAddress.ofLiteral("127.0.0.1");
    private static final int BACKLOG = 256;
    private static final int CONNECT_MILLIS = 2_000;

    private final int port;
    private final Map<Direction, Toxics> toxics = new ConcurrentHashMap<>(new EnumMap<>(Direction.class));
    private final Queue<Link> links = new ConcurrentLinkedQueue<>();
    private final LongAdder vanished = new LongAdder();
    private volatile int target;
    private volatile boolean halfOpen;
    private volatile ServerSocket entrance;

    private FaultProxy(int target) {
        this.target = target;
        this.port = FreePort.pick();
        this.entrance = listen(port);
    }

    /** A good link to a port of this machine. */
    public static FaultProxy to(int target) {
        return new FaultProxy(target);
    }

    /** The port that stands for the target. */
    public int port() {
        return port;
    }

    /** Leads new connections to another port. */
    public void lead(int newTarget) {
        target = newTarget;
    }

    /** Poisons one direction of all connections, present and to come. */
    public void poison(Direction direction, Toxics what) {
        toxics.put(direction, what);
    }

    /** Cuts every connection with a reset (RST), as a crashed machine or a firewall does. New ones are served. */
    public void reset() {
        links.forEach(Link::reset);
        links.clear();
    }

    /** Resets every connection, and refuses new ones until {@link #heal}. */
    public void refuse() {
        close(entrance);
        reset();
    }

    /** Takes new connections and never does anything with them, until {@link #heal}: nobody is on the other side. */
    public void leaveHalfOpen() {
        halfOpen = true;
    }

    /** A good link again. Connections that were half-open stay as they are; what vanished does not come back. */
    public void heal() {
        toxics.clear();
        halfOpen = false;
        if (entrance.isClosed()) {
            entrance = listen(port);
        }
    }

    /** How many bytes have vanished so far, in both directions: what is still to come has not. */
    public long vanished() {
        return vanished.sum();
    }

    /** How many connections there are. */
    public int connections() {
        links.removeIf(Link::closed);
        return links.size();
    }

    @Override
    public void close() {
        refuse();
    }

    private ServerSocket listen(int at) {
        try {
            var listening = new ServerSocket();
            listening.setReuseAddress(true);
            listening.bind(new InetSocketAddress(HERE, at), BACKLOG);
            Thread.ofVirtual().name("proxy-entrance").start(() -> accept(listening));
            return listening;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket listening) {
        try {
            while (true) {
                Socket near = listening.accept();
                Thread.ofVirtual().start(() -> serve(near));
            }
        } catch (IOException e) {
            // Closed on purpose, by refuse or close.
            close(listening);
        }
    }

    private void serve(Socket near) {
        var far = new Socket();
        var link = new Link(near, far);
        links.add(link);
        if (halfOpen) {
            return;
        }
        try {
            far.connect(new InetSocketAddress(HERE, target), CONNECT_MILLIS);
            near.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
        } catch (IOException e) {
            link.reset();
            return;
        }
        Pump.both(near, far, direction -> toxics.getOrDefault(direction, Toxics.NONE), vanished);
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Link(Socket near, Socket far) {

        boolean closed() {
            return near.isClosed();
        }

        void reset() {
            reset(near);
            reset(far);
        }

        private static void reset(Socket socket) {
            try (socket) {
                socket.setSoLinger(true, 0);
            } catch (SocketException e) {
                // Its pump has just closed it: there is nothing left to reset.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

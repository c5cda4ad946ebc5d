package io.hanjul.testing;

import static org.awaitility.Awaitility.await;

import io.hanjul.embedded.FreePort;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A way to a server that a test can shut and open again; shut, it cuts what is on the way and takes nothing new. Its
 * threads are threads of the system: a virtual one waits for a core while others calculate, and the server behind would
 * seem to be away.
 */
public final class Gate implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final InetAddress HERE = InetAddress.ofLiteral("127.0.0.1");

    private final int target;
    private final List<Socket> sockets = new ArrayList<>();
    private final int port;
    private ServerSocket entrance;

    /** A way to the server on that port of this machine, open. */
    public Gate(int target) {
        this.target = target;
        this.entrance = await().pollDelay(Duration.ZERO)
                .atMost(PATIENCE)
                .ignoreException(UncheckedIOException.class)
                .until(() -> listen(FreePort.pick()), listening -> true);
        this.port = entrance.getLocalPort();
    }

    /** Where it can be entered. */
    public int port() {
        return port;
    }

    /** Opens it again, at the same place: as soon as nobody else's connection has come from there meanwhile. */
    public void open() {
        entrance = await().atMost(PATIENCE)
                .ignoreException(UncheckedIOException.class)
                .until(() -> listen(port), listening -> true);
    }

    /** Cuts what is on the way and takes nothing new. */
    public void shut() {
        try {
            entrance.close();
            synchronized (sockets) {
                for (Socket socket : sockets) {
                    socket.close();
                }
                sockets.clear();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        shut();
    }

    private ServerSocket listen(int at) {
        try {
            var listening = new ServerSocket(at, 50, HERE);
            Thread.ofPlatform().daemon().start(() -> accept(listening));
            return listening;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket listening) {
        try {
            while (true) {
                Socket near = listening.accept();
                Socket far = new Socket(HERE, target);
                if (letIn(listening, near, far)) {
                    Thread.ofPlatform().daemon().start(() -> pump(near, far));
                    Thread.ofPlatform().daemon().start(() -> pump(far, near));
                }
            }
        } catch (IOException e) {
            // The gate was shut.
        }
    }

    /** Who was at the entrance while it was shut is not let in after all: nobody would cut them any more. */
    private boolean letIn(ServerSocket listening, Socket near, Socket far) throws IOException {
        synchronized (sockets) {
            if (listening.isClosed()) {
                near.close();
                far.close();
                return false;
            }
            sockets.add(near);
            sockets.add(far);
            return true;
        }
    }

    private static void pump(Socket from, Socket to) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (SocketException e) {
            // The gate was shut.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

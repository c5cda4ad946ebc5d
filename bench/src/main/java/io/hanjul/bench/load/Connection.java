package io.hanjul.bench.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** One keep-alive connection, with at most one request on it at a time. */
final class Connection {

    private static final int ROOM = 64 * 1024;

    private final InetSocketAddress server;
    private final Selector selector;
    private final ByteBuffer out = ByteBuffer.allocateDirect(ROOM);
    private final ByteBuffer request = ByteBuffer.allocate(ROOM);
    private final ByteBuffer received = ByteBuffer.allocateDirect(ROOM);
    private final AnswerReader reader = new AnswerReader(ROOM);
    private SocketChannel channel;
    private SelectionKey key;
    private long intended;
    private boolean busy;

    private Connection(InetSocketAddress server, Selector selector) throws IOException {
        this.server = server;
        this.selector = selector;
        this.channel = connect();
        this.key = channel.register(selector, SelectionKey.OP_READ, this);
    }

    static Connection open(InetSocketAddress server, Selector selector) throws IOException {
        return new Connection(server, selector);
    }

    private SocketChannel connect() throws IOException {
        var fresh = SocketChannel.open(server);
        fresh.configureBlocking(false);
        fresh.setOption(StandardSocketOptions.TCP_NODELAY, true);
        return fresh;
    }

    /** Throws the connection away and makes another. */
    void renew() throws IOException {
        close();
        busy = false;
        channel = connect();
        key = channel.register(selector, SelectionKey.OP_READ, this);
        reader.clear();
    }

    void close() throws IOException {
        key.cancel();
        channel.close();
    }

    /** When the request on its way was meant to start. */
    long intended() {
        return intended;
    }

    /** Whether a request is on its way. */
    boolean busy() {
        return busy;
    }

    int status() {
        return reader.status();
    }

    /** Sends the next request; false when there is none left. */
    boolean send(Requests requests, long intendedStart) throws IOException {
        request.clear();
        if (!requests.writeNext(request)) {
            return false;
        }
        intended = intendedStart;
        if (!channel.isOpen()) {
            renew();
        }
        out.clear();
        out.put(request.flip());
        out.flip();
        while (out.hasRemaining()) {
            if (channel.write(out) == 0) {
                Thread.onSpinWait();
            }
        }
        busy = true;
        return true;
    }

    /**
     * Reads what has come.
     *
     * @return whether the answer is whole
     * @throws IOException when the connection is gone, or what comes is no answer
     */
    boolean receive() throws IOException {
        received.clear();
        if (channel.read(received) < 0) {
            throw new IOException("the server closed the connection");
        }
        reader.add(received.flip());
        return reader.take();
    }

    /** Makes ready for the next request, on a new connection where the server ends this one. */
    void finish() throws IOException {
        busy = false;
        if (reader.lastOnConnection()) {
            renew();
        }
    }
}

package io.hanjul.database;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Makes the sockets to a database and counts what is heard on any of them: a database that says anything to anybody is
 * not away, however late it is with the answer to one question. The driver makes the factory by its name, so it is
 * public.
 */
public final class HeardSockets extends SocketFactory {

    private static final Map<String, LongAdder> HEARD = new ConcurrentHashMap<>();

    private final LongAdder heard;

    /** @param database whose sockets these are; those of one name are counted together */
    public HeardSockets(String database) {
        super();
        this.heard = of(database);
    }

    /** How many answers, or parts of one, were heard so far on the sockets of that name. */
    static LongSupplier heard(String database) {
        return of(database)::sum;
    }

    private static LongAdder of(String database) {
        return HEARD.computeIfAbsent(database, name -> new LongAdder());
    }

    @Override
    public Socket createSocket() {
        return new HeardSocket(heard);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port), null);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port), null);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return connected(new InetSocketAddress(host, port), new InetSocketAddress(from, fromPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return connected(new InetSocketAddress(host, port), new InetSocketAddress(from, fromPort));
    }

    private Socket connected(InetSocketAddress to, @Nullable InetSocketAddress from) throws IOException {
        Socket socket = createSocket();
        if (from != null) {
            socket.bind(from);
        }
        socket.connect(to);
        return socket;
    }

    private static final class HeardSocket extends Socket {

        private final LongAdder heard;

        HeardSocket(LongAdder heard) {
            super();
            this.heard = heard;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new HeardStream(super.getInputStream(), heard);
        }
    }

    private static final class HeardStream extends FilterInputStream {

        private final LongAdder heard;

        HeardStream(InputStream in, LongAdder heard) {
            super(in);
            this.heard = heard;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            note(read);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            note(read);
            return read;
        }

        private void note(int read) {
            if (read >= 0) {
                heard.increment();
            }
        }
    }
}

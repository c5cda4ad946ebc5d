package io.hanjul.edge;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.coyote.Processor;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * Tomcat's way to the network, which in addition counts the connections of each network and ends those that take too
 * long to say what they want. Tomcat's own limit is for the pause between two pieces of a head and starts anew with
 * every byte.
 *
 * <p>Counted anew once a second, and in between upwards only. Nothing is kept of a connection, so nothing can go wrong
 * when it ends in one of the many ways in which connections end.
 */
final class GuardedEndpoint extends NioEndpoint {

    private volatile Map<String, Integer> open = new ConcurrentHashMap<>();
    private volatile ConnectionRules rules = ConnectionRules.NONE;

    void obey(ConnectionRules wanted) {
        rules = wanted;
    }

    /** Takes a connection in, or ends it: Tomcat closes only what it has begun to look after. */
    @Override
    protected boolean setSocketOptions(SocketChannel socket) {
        if (mayCome(socket)) {
            return super.setSocketOptions(socket);
        }
        destroySocket(socket);
        return false;
    }

    private boolean mayCome(SocketChannel socket) {
        try {
            return !(socket.getRemoteAddress() instanceof InetSocketAddress remote) || mayCome(remote.getAddress());
        } catch (IOException gone) {
            return false;
        }
    }

    private boolean mayCome(InetAddress address) {
        String network = Arrival.networkOf(address.getHostAddress());
        return rules.areManyFrom(address) || open.merge(network, 1, Integer::sum) <= rules.mostOfANetwork();
    }

    /** Looks at all connections once. */
    void lookAround() {
        var counted = new ConcurrentHashMap<String, Integer>();
        long now = System.nanoTime();
        for (SocketWrapperBase<NioChannel> connection : getConnections()) {
            @Nullable String address = connection.getRemoteAddr();
            if (isLate(connection, rules.head(), now)) {
                connection.close();
            } else if (address != null) {
                counted.merge(Arrival.networkOf(address), 1, Integer::sum);
            }
        }
        open = counted;
    }

    /** While a request is being served, nothing waits beside its connection; so what waits has no whole head yet. */
    private static boolean isLate(SocketWrapperBase<NioChannel> connection, Duration limit, long now) {
        return connection.getCurrentProcessor() instanceof Processor waiting
                && !waiting.isAsync()
                && !waiting.isUpgrade()
                && waiting.getRequest().getStartTimeNanos() >= 0
                && now - waiting.getRequest().getStartTimeNanos() > limit.toNanos();
    }
}

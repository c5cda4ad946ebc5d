package io.hanjul.edge;

import java.net.InetAddress;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * What is asked of connections.
 *
 * @param mostOfANetwork most that one network may have open
 * @param head how long the head of a request may take, from its first byte on
 * @param proxy whether an address is that of a proxy, through which everybody comes
 */
record ConnectionRules(int mostOfANetwork, Duration head, Predicate<String> proxy) {

    /** Until the settings are known. */
    static final ConnectionRules NONE = new ConnectionRules(Integer.MAX_VALUE, Duration.ofDays(1), address -> true);

    /** Whether many may come from that address: from a proxy, or from this machine itself. */
    boolean areManyFrom(InetAddress address) {
        return address.isLoopbackAddress() || proxy.test(address.getHostAddress());
    }
}

package io.hanjul.edge;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many of one thing a network may have open at the same time, counted in this node's memory: so that one address
 * cannot take all that there is for everybody. A network with nothing open takes no memory.
 */
public final class OpenLimit {

    private final int most;
    private final Map<String, Integer> open = new ConcurrentHashMap<>();

    /**
     * A limit.
     *
     * @param most most that a network may have open, at least 1
     */
    public OpenLimit(int most) {
        this.most = most;
    }

    /**
     * Counts one more, to be given back by {@link #close}, unless the network has as many open as it may.
     *
     * @param network see {@link Arrival#network}
     * @return whether it was counted
     */
    public boolean open(String network) {
        if (open.merge(network, 1, Integer::sum) <= most) {
            return true;
        }
        close(network);
        return false;
    }

    /** Counts one less. */
    public void close(String network) {
        open.computeIfPresent(network, (name, count) -> count == 1 ? null : count - 1);
    }

    /** Networks that have something open. */
    int networks() {
        return open.size();
    }
}

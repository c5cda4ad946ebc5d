package io.hanjul.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.hanjul.bench.load.Requests;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Holds of one place each in an area that is sold by number, each under a key of its own: everybody wants the same
 * evening, and the next one once that is full. Neighbours in time belong to different accounts.
 */
final class PoolRequests implements Requests {

    private final List<byte[]> bodies;
    private final int capacity;
    private byte[][] heads = {};
    private int next;

    /**
     * @param sessions evenings, all of the same layout
     * @param area the area of that layout
     * @param capacity how many it has room for
     */
    PoolRequests(List<String> sessions, String area, int capacity) {
        this.bodies = sessions.stream()
                .map(session -> "{\"sessionId\":\"" + session + "\",\"pools\":[{\"id\":\"" + area + "\",\"count\":1}]}")
                .map(body -> ("-pool\r\n\r\n" + body).getBytes(US_ASCII))
                .toList();
        this.capacity = capacity;
    }

    /** Sends as these accounts from now on. */
    PoolRequests as(List<String> tokens) {
        heads = HoldRequests.heads(tokens, bodies.getFirst().length - "-pool\r\n\r\n".length());
        return this;
    }

    @Override
    public boolean writeNext(ByteBuffer into) {
        if (next == capacity * bodies.size()) {
            return false;
        }
        into.put(heads[next % heads.length]);
        HoldRequests.putNumber(into, next);
        into.put(bodies.get(next / capacity));
        next++;
        return true;
    }
}

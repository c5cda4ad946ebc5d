package io.hanjul.bench.load;

import java.nio.ByteBuffer;

/** What is sent, one request after the other. Called by one thread only. */
public interface Requests {

    /**
     * Writes the next request, whole, with its length in the head when it has a body.
     *
     * @return false when there is none left; the run then ends early
     */
    boolean writeNext(ByteBuffer into);

    /** A request that is always the same. */
    static Requests same(byte[] request) {
        return into -> {
            into.put(request);
            return true;
        };
    }

    /** So many of others at most; who made them goes on from there. */
    static Requests first(int count, Requests others) {
        return new Requests() {
            private int left = count;

            @Override
            public boolean writeNext(ByteBuffer into) {
                left--;
                return left >= 0 && others.writeNext(into);
            }
        };
    }

    /** Requests in turn, over and over. */
    static Requests inTurn(byte[][] requests) {
        return new Requests() {
            private int next;

            @Override
            public boolean writeNext(ByteBuffer into) {
                into.put(requests[next]);
                next = (next + 1) % requests.length;
                return true;
            }
        };
    }
}

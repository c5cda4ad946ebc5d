package io.hanjul.bench.load;

import java.nio.ByteBuffer;
import java.util.function.IntSupplier;

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
        return inTurn(requests, () -> 0);
    }

    /**
     * The same without the first ones, which become more and more.
     *
     * @param first index of the first that is still sent; of more than there are the last one is
     */
    static Requests inTurn(byte[][] requests, IntSupplier first) {
        return new Requests() {
            private int next;

            @Override
            public boolean writeNext(ByteBuffer into) {
                next = Math.max(next, Math.min(first.getAsInt(), requests.length - 1));
                into.put(requests[next]);
                next = (next + 1) % requests.length;
                return true;
            }
        };
    }
}

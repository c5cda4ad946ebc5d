package io.hanjul.bench.load;

import java.nio.ByteBuffer;
import java.util.function.LongConsumer;

/**
 * Finds in the bytes of one stream of server-sent events the ids of its events, which end with the millisecond at which
 * they were made: {@code id: …-1764284400123}.
 */
final class EventReader {

    private static final byte[] ID = {'i', 'd', ':', ' '};
    private static final int DECIMAL = 10;

    /** Where in a line the next byte is. */
    private enum At {
        HEAD,
        VERSION,
        MADE,
        REST
    }

    private At at = At.HEAD;
    private int known;
    private long made;

    /** Reads what there is; tells each event's moment, in milliseconds since 1970. */
    void read(ByteBuffer bytes, LongConsumer event) {
        while (bytes.hasRemaining()) {
            byte next = bytes.get();
            if (next == '\n') {
                if (at == At.MADE) {
                    event.accept(made);
                }
                at = At.HEAD;
                known = 0;
            } else {
                go(next);
            }
        }
    }

    private void go(byte next) {
        switch (at) {
            case HEAD -> {
                boolean fits = next == ID[known];
                known++;
                at = !fits ? At.REST : known == ID.length ? At.VERSION : At.HEAD;
            }
            case VERSION -> {
                if (next == '-') {
                    made = 0;
                    at = At.MADE;
                }
            }
            case MADE -> made = made * DECIMAL + (next - '0');
            case REST -> {}
        }
    }
}

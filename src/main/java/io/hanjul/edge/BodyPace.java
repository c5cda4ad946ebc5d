package io.hanjul.edge;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * A body that has to arrive: after a while of grace not slower than {@link #SLOWEST}. Tomcat's own limit is for the
 * pause between two pieces and starts anew with every byte, so a body that drips would be waited for all day.
 */
final class BodyPace implements InputBuffer {

    /** Slowest pace, in bytes a second; a third of what the oldest mobile networks give. */
    static final int SLOWEST = 8_192;

    private static final long NANOS_OF_A_BYTE = Duration.ofSeconds(1).toNanos() / SLOWEST;

    private final InputBuffer input;
    private final LongSupplier nanoTime;
    private final long start;
    private final long graceNanos;
    private long bytes;

    BodyPace(InputBuffer input, Duration grace, LongSupplier nanoTime) {
        this.input = input;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
        this.graceNanos = grace.toNanos();
    }

    /** Reads the next piece; {@link SocketTimeoutException} once the body is too late. */
    @Override
    public int doRead(ApplicationBufferHandler target) throws IOException {
        if (nanoTime.getAsLong() - start > graceNanos + bytes * NANOS_OF_A_BYTE) {
            throw new SocketTimeoutException("the body arrives too slowly");
        }
        int read = input.doRead(target);
        bytes += Math.max(0, read);
        return read;
    }

    /** How many bytes have come. */
    long bytes() {
        return bytes;
    }

    @Override
    public int available() {
        return input.available();
    }
}

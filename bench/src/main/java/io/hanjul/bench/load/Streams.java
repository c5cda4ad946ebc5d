package io.hanjul.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.HdrHistogram.Histogram;

/** Many readers of streams of server-sent events, each on a connection of its own, all in the caller's thread. */
public final class Streams implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final String GOOD = "HTTP/1.1 200";
    private static final long LONGEST_MILLIS = 600_000;
    private static final int DIGITS = 3;
    private static final long LOOK_MILLIS = 100;

    private final Selector selector;
    private final Clock clock;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
    private Histogram delays = new Histogram(LONGEST_MILLIS, DIGITS);
    private int lost;

    /**
     * What came meanwhile.
     *
     * @param events how many events, of all streams
     * @param lost streams that ended
     * @param delays milliseconds from when an event was made to when its reader had it
     * @param cpu shares of the machine
     */
    public record Heard(long events, int lost, Histogram delays, CpuUse cpu) {

        /** Milliseconds within which that percentage of the events was there. */
        public double millisAt(double percentile) {
            return delays.getValueAtPercentile(percentile);
        }
    }

    private Streams(Clock clock) throws IOException {
        this.clock = clock;
        this.selector = Selector.open();
    }

    /**
     * Opens one for each request.
     *
     * @param clock by which events are made, too
     * @throws IllegalStateException when one is refused
     */
    public static Streams open(InetSocketAddress address, List<byte[]> requests, Clock clock) {
        try {
            var streams = new Streams(clock);
            for (byte[] request : requests) {
                streams.add(address, request);
            }
            return streams;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open a stream", e);
        }
    }

    private void add(InetSocketAddress address, byte[] request) throws IOException {
        SocketChannel channel = SocketChannel.open(address);
        channel.write(ByteBuffer.wrap(request));
        var status = ByteBuffer.allocate(GOOD.length());
        while (status.hasRemaining() && channel.read(status) >= 0) {}
        String got = new String(status.array(), StandardCharsets.US_ASCII);
        if (!got.equals(GOOD)) {
            throw new IllegalStateException("a stream answered " + got);
        }
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, new EventReader());
    }

    /** Reads all of them for so long. */
    public Heard read(Duration length) {
        delays = new Histogram(LONGEST_MILLIS, DIGITS);
        lost = 0;
        var cpu = new CpuMeter();
        long end = System.nanoTime() + length.toNanos();
        try {
            while (System.nanoTime() < end) {
                selector.select(this::read, LOOK_MILLIS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read streams", e);
        }
        return new Heard(delays.getTotalCount(), lost, delays, cpu.read());
    }

    private void read(SelectionKey key) {
        var channel = (SocketChannel) key.channel();
        try {
            buffer.clear();
            if (channel.read(buffer) < 0) {
                lost++;
                channel.close();
                return;
            }
            long now = clock.millis();
            ((EventReader) key.attachment())
                    .read(buffer.flip(), made -> delays.recordValue(Math.clamp(now - made, 0, LONGEST_MILLIS)));
        } catch (IOException e) {
            lost++;
            key.cancel();
        }
    }

    /** Ends all of them. */
    @Override
    public void close() {
        try {
            for (SelectionKey key : selector.keys()) {
                key.channel().close();
            }
            selector.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close streams", e);
        }
    }
}

package io.hanjul.inventory;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * One reader's mailbox of changes. A reader that is too slow for it loses its deltas and gets the whole state instead;
 * it never holds up anybody else.
 */
public final class AvailabilityStream {

    private static final int FRAMES_MAX = 32;

    private final BlockingQueue<Frame> frames = new ArrayBlockingQueue<>(FRAMES_MAX);
    private final String network;
    private volatile boolean overrun;
    private volatile boolean closed;

    AvailabilityStream(String network) {
        this.network = network;
    }

    /** Where its reader comes from. */
    String network() {
        return network;
    }

    /** What a reader is told. */
    public sealed interface Frame {}

    /** Changes that lead from one version to another, each as ordinal × 4 + state; and areas as they are now. */
    public record Delta(long from, long version, List<Integer> changes, List<AvailabilityView.Pool> pools)
            implements Frame {}

    /** Everything. */
    public record Whole(AvailabilityView view) implements Frame {}

    /** Some changes were lost: read everything again. */
    public record Lost() implements Frame {}

    void offer(Frame frame) {
        if (!frames.offer(frame)) {
            overrun = true;
        }
    }

    void close() {
        closed = true;
        offer(new Lost());
    }

    /** Whether the server wants this stream to end. */
    public boolean isClosed() {
        return closed;
    }

    /**
     * The next frame, or empty when none came within the time.
     *
     * @throws InterruptedException when the server stops
     */
    public Optional<Frame> next(Duration atMost) throws InterruptedException {
        if (overrun) {
            frames.clear();
            overrun = false;
            return Optional.of(new Lost());
        }
        return Optional.ofNullable(frames.poll(atMost.toMillis(), TimeUnit.MILLISECONDS));
    }
}

package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** What one person who will be called soon is shown, until they are called. Used by one thread. */
public final class LineStream {

    private static final long PATIENCE_SECONDS = 15;
    private static final byte[] NOTHING_MISSED = ": nothing was missed\n\n".getBytes(StandardCharsets.US_ASCII);

    private final Boards boards;
    private final RoomId room;
    private final long ordinal;
    private final String network;
    private final Instant until;
    private final BooleanSupplier running;
    private boolean over;

    LineStream(Boards boards, RoomId room, long ordinal, String network, Instant until, BooleanSupplier running) {
        this.boards = boards;
        this.room = room;
        this.ordinal = ordinal;
        this.network = network;
        this.until = until;
        this.running = running;
    }

    String network() {
        return network;
    }

    /**
     * Writes the board as it is now, unless the reader has it.
     *
     * @param has id of the last one that the reader has; empty text for none
     * @throws IOException when nobody reads
     */
    public void writeFirst(OutputStream out, String has) throws IOException {
        Board board = boards.find(room);
        if (board.id().equals(has)) {
            out.write(NOTHING_MISSED);
            out.flush();
        } else {
            write(board, out);
        }
    }

    /**
     * Waits for the next board, a second at most while the node is well, and writes it. The one that shows them as
     * called is the last.
     *
     * @return false at the end
     * @throws IOException when nobody reads any more
     * @throws InterruptedException when the server stops
     */
    public boolean writeNext(OutputStream out) throws IOException, InterruptedException {
        if (over || !running.getAsBoolean()) {
            return false;
        }
        try {
            write(boards.next(room).get(PATIENCE_SECONDS, TimeUnit.SECONDS), out);
            return true;
        } catch (CancellationException | ExecutionException | TimeoutException e) {
            return false;
        }
    }

    private void write(Board board, OutputStream out) throws IOException {
        board.writeEventTo(out);
        over = board.calledUpTo() > ordinal || board.builtAt().isAfter(until);
    }
}

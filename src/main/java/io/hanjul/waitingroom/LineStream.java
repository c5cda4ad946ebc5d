package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What one person who will be called soon is shown, until they are called. Used by one thread. */
public final class LineStream {

    private static final long PATIENCE_SECONDS = 15;

    private final Boards boards;
    private final RoomId room;
    private final long ordinal;
    private final String network;
    private final Instant until;
    private boolean over;

    LineStream(Boards boards, RoomId room, long ordinal, String network, Instant until) {
        this.boards = boards;
        this.room = room;
        this.ordinal = ordinal;
        this.network = network;
        this.until = until;
    }

    String network() {
        return network;
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
        if (over) {
            return false;
        }
        try {
            Board board = boards.next(room).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            board.writeEventTo(out);
            over = board.calledUpTo() > ordinal || board.builtAt().isAfter(until);
            return true;
        } catch (CancellationException | ExecutionException | TimeoutException e) {
            return false;
        }
    }
}

package io.hanjul.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.hanjul.ids.RoomId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What who is next is written, and when that ends. */
class LineStreamTests {

    private static final RoomId ROOM = new RoomId(new UUID(0, 1));
    private static final Instant NOW = Instant.parse("2026-12-24T10:00:00Z");
    private static final long PLACE = 5;

    private final Boards boards = mock(Boards.class);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private boolean running = true;

    private final LineStream stream =
            new LineStream(boards, ROOM, PLACE, "network", NOW.plusSeconds(600), () -> running);

    /** As a browser does whose connection broke: it names the last board that it had. */
    @Test
    void whoHasTheBoardIsNotSentItAgain() throws IOException {
        Board shown = board(7, NOW, 3);
        when(boards.find(ROOM)).thenReturn(shown);
        stream.writeFirst(out, shown.id());
        assertThat(written()).isEqualTo(": nothing was missed\n\n");
    }

    @Test
    void whoHasAnotherOneOrNoneIsSentIt() throws IOException {
        Board shown = board(7, NOW, 3);
        when(boards.find(ROOM)).thenReturn(shown);
        String whole = "id: " + shown.id() + "\nevent: board\ndata: {}\n\n";
        stream.writeFirst(out, board(6, NOW, 3).id());
        stream.writeFirst(out, "");
        assertThat(written()).isEqualTo(whole + whole);
    }

    @Test
    void theBoardThatShowsThemAsCalledIsTheLast() throws Exception {
        next(board(8, NOW, PLACE));
        assertThat(stream.writeNext(out)).isTrue();
        next(board(9, NOW, PLACE + 1));
        assertThat(stream.writeNext(out)).isTrue();
        next(board(10, NOW, PLACE + 2));
        assertThat(stream.writeNext(out)).isFalse();
        assertThat(written()).contains("id: 9-").doesNotContain("id: 10-");
    }

    @Test
    void itEndsAfterItsTime() throws Exception {
        next(board(8, NOW.plus(Duration.ofMinutes(11)), 3));
        assertThat(stream.writeNext(out)).isTrue();
        assertThat(stream.writeNext(out)).isFalse();
    }

    @Test
    void itEndsWithTheNodeAndWhenNoBoardComes() throws Exception {
        when(boards.next(ROOM)).thenReturn(CompletableFuture.failedFuture(new IllegalStateException("stopped")));
        assertThat(stream.writeNext(out)).isFalse();
        next(board(8, NOW, 3));
        running = false;
        assertThat(stream.writeNext(out)).isFalse();
        assertThat(written()).isEmpty();
    }

    private void next(Board board) {
        when(boards.next(ROOM)).thenReturn(CompletableFuture.completedFuture(board));
    }

    private String written() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Board board(long seq, Instant builtAt, long calledUpTo) {
        return new Board("{}".getBytes(StandardCharsets.UTF_8), builtAt, seq, calledUpTo);
    }
}

package io.hanjul.waitingroom.web;

import io.hanjul.edge.Access;
import io.hanjul.edge.Answers;
import io.hanjul.ids.RoomId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.Board;
import io.hanjul.waitingroom.BoardView;
import io.hanjul.waitingroom.Boards;
import io.hanjul.waitingroom.TickView;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** What everybody may see of a line. */
@RestController
@RequestMapping("/v1/rooms/{room}")
class BoardController {

    private static final String FOR_A_SECOND = "public, s-maxage=1, stale-while-revalidate=5";
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Boards boards;

    BoardController(Boards boards) {
        this.boards = boards;
    }

    /** The line as everybody sees it. */
    @GetMapping(path = "/board", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Access.Level.OPEN)
    @Answers(BoardView.class)
    void board(@PathVariable RoomId room, WebRequest request, HttpServletResponse response) throws IOException {
        Board board = boards.find(room);
        response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_A_SECOND);
        if (request.checkNotModified(board.etag())) {
            return;
        }
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(board.length());
        board.writeTo(response.getOutputStream());
    }

    /**
     * One sealed tick, with all that is needed to work out its places. 404 answers are never kept, so a tick can be
     * asked for again once it is sealed.
     */
    @GetMapping("/ticks/{tick}")
    @Access(Access.Level.OPEN)
    ResponseEntity<TickView> tick(@PathVariable RoomId room, @PathVariable long tick) {
        TickView found = boards.findTick(room, tick)
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND, "not sealed, or nobody joined in it"));
        return ResponseEntity.ok().cacheControl(FOR_EVER).eTag(found.hash()).body(found);
    }
}

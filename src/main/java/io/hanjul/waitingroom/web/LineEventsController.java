package io.hanjul.waitingroom.web;

import io.hanjul.edge.Access;
import io.hanjul.edge.Answers;
import io.hanjul.edge.Arrival;
import io.hanjul.edge.EventStreams;
import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.BoardView;
import io.hanjul.waitingroom.LineStream;
import io.hanjul.waitingroom.LineStreams;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The board as it changes, for those who are called next. */
@RestController
class LineEventsController {

    private final LineStreams streams;

    LineEventsController(LineStreams streams) {
        this.streams = streams;
    }

    /**
     * The board once a second (server-sent events named {@code board}), for the owner of a turn that may be called
     * within 90 seconds; 503 for who waits longer, with the time after which that may be so, and 204 for who was called
     * already, which ends a browser's listening. Ends after the one that shows the turn as called, and after ten
     * minutes. Each has the whole board; the first comes at once, unless it is the one that {@code Last-Event-ID}
     * names. The request's own virtual thread writes, so a slow reader holds up nobody.
     */
    @GetMapping(path = "/v1/rooms/{room}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Access(Access.Level.OPEN)
    @Answers(BoardView.class)
    void events(
            @PathVariable RoomId room,
            @RequestHeader(name = "Last-Event-ID", defaultValue = "") String lastEventId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<LineStream> opened = streams.open(
                room, TurnCarrier.turn(request), Arrival.of(request).network());
        if (opened.isEmpty()) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return;
        }
        LineStream stream = opened.get();
        try {
            if (EventStreams.begin(request, response)) {
                write(stream, response.getOutputStream(), lastEventId);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            streams.close(stream);
        }
    }

    private static void write(LineStream stream, OutputStream out, String lastEventId)
            throws IOException, InterruptedException {
        stream.writeFirst(out, lastEventId);
        boolean more = true;
        while (more) {
            more = stream.writeNext(out);
        }
    }
}

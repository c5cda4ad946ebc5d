package io.hanjul.inventory.web;

import io.hanjul.edge.Access;
import io.hanjul.edge.Answers;
import io.hanjul.edge.Arrival;
import io.hanjul.edge.EventStreams;
import io.hanjul.ids.SessionId;
import io.hanjul.inventory.Availability;
import io.hanjul.inventory.AvailabilityStream;
import io.hanjul.inventory.AvailabilityView;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import tools.jackson.databind.json.JsonMapper;

/** What is still free in a session. */
@RestController
class AvailabilityController {

    private final Availability availability;
    private final JsonMapper json;

    AvailabilityController(Availability availability, JsonMapper json) {
        this.availability = availability;
        this.json = json;
    }

    /** All cells at one version; 304 when the reader has that version already. */
    @GetMapping("/v1/sessions/{session}/availability")
    @Access(Access.Level.OPEN)
    ResponseEntity<AvailabilityView> availability(@PathVariable SessionId session, WebRequest request) {
        AvailabilityView view =
                availability.of(session).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND, "no stock"));
        String tag = "\"v" + view.version() + "\"";
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(304).eTag(tag).build();
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(CacheControl.noCache())
                .body(view);
    }

    /**
     * Changes as they happen (server-sent events): {@code availability} with what changed since the version before, or
     * {@code snapshot} with everything. The id is the version; {@code Last-Event-ID} resumes without a snapshot when
     * nothing was missed. The request's own virtual thread writes, so a slow reader holds up nobody.
     */
    @GetMapping(path = "/v1/sessions/{session}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Access(Access.Level.OPEN)
    @Answers({AvailabilityView.class, AvailabilityChanges.class})
    void events(
            @PathVariable SessionId session,
            @RequestHeader(name = "Last-Event-ID", defaultValue = "") String lastEventId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        AvailabilityStream stream =
                availability.open(session, Arrival.of(request).network());
        try {
            if (EventStreams.begin(request, response)) {
                var writer = new EventWriter(response.getOutputStream(), json, () -> availability.of(session));
                writer.write(stream, lastEventId);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            availability.close(session, stream);
        }
    }
}

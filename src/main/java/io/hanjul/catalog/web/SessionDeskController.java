package io.hanjul.catalog.web;

import io.hanjul.catalog.NewSession;
import io.hanjul.catalog.SessionDesk;
import io.hanjul.catalog.SessionView;
import io.hanjul.edge.Access;
import io.hanjul.edge.Access.Level;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Version;
import io.hanjul.ids.LayoutId;
import io.hanjul.ids.SessionId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sessions for those who manage them. */
@RestController
class SessionDeskController {

    private final SessionDesk desk;

    SessionDeskController(SessionDesk desk) {
        this.desk = desk;
    }

    /** When and on which layout a session shall be. */
    record SessionChange(
            @NotNull LayoutId layoutId,
            @NotNull Instant startsAt,
            @NotNull Instant endsAt) {}

    /** One session of the caller. */
    @GetMapping("/v1/sessions/{session}/managed")
    @Access(Level.OWNER)
    ResponseEntity<SessionView> find(Caller caller, @PathVariable SessionId session) {
        return answer(desk.find(caller, session));
    }

    /** Moves a session, until its sale opens; needs {@code If-Match}. */
    @PutMapping("/v1/sessions/{session}")
    @Access(Level.OWNER)
    ResponseEntity<SessionView> change(
            Caller caller,
            @PathVariable SessionId session,
            @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
            @Valid @RequestBody SessionChange body) {
        var wish = new NewSession(body.layoutId(), body.startsAt(), body.endsAt());
        return answer(desk.change(caller, session, Version.required(ifMatch), wish));
    }

    /** Takes away a session that was in no sale; needs {@code If-Match}. */
    @DeleteMapping("/v1/sessions/{session}")
    @Access(Level.OWNER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            Caller caller,
            @PathVariable SessionId session,
            @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch) {
        desk.remove(caller, session, Version.required(ifMatch));
    }

    private static ResponseEntity<SessionView> answer(SessionView session) {
        return ResponseEntity.ok()
                .eTag(new Version(session.version()).etag())
                .cacheControl(CacheControl.noStore())
                .body(session);
    }
}

package io.hanjul.booking.web;

import io.hanjul.booking.ClearingView;
import io.hanjul.booking.SessionClearings;
import io.hanjul.edge.Access;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Version;
import io.hanjul.ids.SessionId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Sessions that do not take place, for those who manage them. */
@RestController
class SessionClearingController {

    private final SessionClearings clearings;

    SessionClearingController(SessionClearings clearings) {
        this.clearings = clearings;
    }

    /** Why a session does not take place; guests read it. */
    record CallingOff(@NotNull String reason) {}

    /**
     * Calls a session off: its sale stops at once, and every booking is given back in full; needs {@code If-Match}.
     * The answer says how far that is.
     */
    @PostMapping("/v1/sessions/{session}/calling-off")
    @Access(Access.Level.OWNER)
    ResponseEntity<ClearingView> callOff(
            Caller caller,
            @PathVariable SessionId session,
            @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
            @Valid @RequestBody CallingOff body) {
        ClearingView begun = clearings.callOff(caller, session, Version.required(ifMatch), body.reason());
        return ResponseEntity.ok()
                .eTag(new Version(begun.version()).etag())
                .cacheControl(CacheControl.noStore())
                .body(begun);
    }

    /** How far the bookings of a called-off session were given back. */
    @GetMapping("/v1/sessions/{session}/calling-off")
    @Access(Access.Level.OWNER)
    ResponseEntity<ClearingView> find(Caller caller, @PathVariable SessionId session) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(clearings.find(caller, session));
    }
}

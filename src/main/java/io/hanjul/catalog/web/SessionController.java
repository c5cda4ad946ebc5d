package io.hanjul.catalog.web;

import io.hanjul.catalog.NewSession;
import io.hanjul.catalog.SessionView;
import io.hanjul.catalog.Sessions;
import io.hanjul.edge.Access;
import io.hanjul.edge.Access.Level;
import io.hanjul.edge.Caller;
import io.hanjul.idempotency.IdempotentRequest;
import io.hanjul.idempotency.MadeOnce;
import io.hanjul.ids.LayoutId;
import io.hanjul.ids.OfferingId;
import io.hanjul.ids.SessionId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Instant;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** When what is on takes place. */
@RestController("catalogSessionController")
class SessionController {

    private final Sessions sessions;
    private final MadeOnce once;

    SessionController(Sessions sessions, MadeOnce once) {
        this.sessions = sessions;
        this.once = once;
    }

    /** A session to be added. */
    record SessionBody(
            @NotNull LayoutId layoutId,
            @NotNull Instant startsAt,
            @NotNull Instant endsAt) {

        NewSession wish() {
            return new NewSession(layoutId, startsAt, endsAt);
        }
    }

    /** Adds a session to an offering of the caller; with an {@code Idempotency-Key} once. */
    @PostMapping("/v1/offerings/{offering}/sessions")
    @Access(Level.OWNER)
    ResponseEntity<SessionView> add(
            Caller caller,
            @PathVariable OfferingId offering,
            @Valid @RequestBody SessionBody body,
            HttpServletRequest request) {
        MadeOnce.Made made = once.make(
                IdempotentRequest.ifKeyed(request, caller.account(), body),
                () -> sessions.add(caller, offering, body.wish()).id().toString());
        return ResponseEntity.created(URI.create("/v1/sessions/" + made.id()))
                .headers(made.headers())
                .body(find(SessionId.of(made.id())));
    }

    /** One session. */
    @GetMapping("/v1/sessions/{session}")
    @Access(Level.OPEN)
    SessionView find(@PathVariable SessionId session) {
        return sessions.find(session).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }
}

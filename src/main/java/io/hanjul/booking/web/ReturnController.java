package io.hanjul.booking.web;

import io.hanjul.booking.ReturnAskView;
import io.hanjul.booking.ReturnWish;
import io.hanjul.booking.Returns;
import io.hanjul.edge.Access;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.ids.SessionId;
import io.hanjul.inventory.Claim;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The list of who waits for what comes back of a session that is sold out. */
@RestController
class ReturnController {

    private final Returns returns;

    ReturnController(Returns returns) {
        this.returns = returns;
    }

    /**
     * What somebody wants of what comes back; exactly as many are offered, or nothing.
     *
     * @param units how many
     * @param categories the only categories to choose from; any when left out
     * @param apart whether they need not be beside each other; they must when left out
     * @param accessible how many must be wheelchair places; none when left out
     */
    record Wanted(
            @Min(1) @Max(Claim.UNITS_MAX) int units,
            @Nullable @Size(max = 100) Set<@NotNull String> categories,
            @Nullable Boolean apart,
            @Nullable @Min(0) @Max(Claim.UNITS_MAX) Integer accessible) {

        ReturnWish wish() {
            return new ReturnWish(
                    units,
                    Objects.requireNonNullElse(categories, Set.of()),
                    Objects.requireNonNullElse(apart, false),
                    Objects.requireNonNullElse(accessible, 0));
        }
    }

    /** How the list of a session stands: whether one can ask, how many have, and what an offer is. */
    @GetMapping("/v1/sessions/{session}/returns")
    @Access(Access.Level.OPEN)
    ResponseEntity<ReturnAskView.Board> board(@PathVariable SessionId session) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(returns.board(session));
    }

    /** Puts the caller on the list; asking again for the same changes nothing. */
    @PutMapping("/v1/sessions/{session}/returns/ask")
    @Access(Access.Level.GUEST)
    ResponseEntity<ReturnAskView> ask(Caller caller, @PathVariable SessionId session, @Valid @RequestBody Wanted body) {
        Returns.Asked asked = returns.ask(caller, session, body.wish());
        return asked.added()
                ? ResponseEntity.created(URI.create("/v1/sessions/" + session + "/returns/ask"))
                        .body(asked.ask())
                : ResponseEntity.ok(asked.ask());
    }

    /** The caller's newest ask in a session, with their place or what is held for them. */
    @GetMapping("/v1/sessions/{session}/returns/ask")
    @Access(Access.Level.GUEST)
    ReturnAskView find(Caller caller, @PathVariable SessionId session) {
        return returns.find(caller, session);
    }

    /** Takes the caller off the list, and gives back what is held for them; repeating it changes nothing. */
    @DeleteMapping("/v1/sessions/{session}/returns/ask")
    @Access(Access.Level.GUEST)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(Caller caller, @PathVariable SessionId session) {
        returns.leave(caller, session);
    }

    /** The caller's asks in all sessions, newest first. */
    @GetMapping("/v1/return-asks")
    @Access(Access.Level.GUEST)
    Page<ReturnAskView> list(
            Caller caller,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = PageRequest.USUAL) int limit) {
        return returns.list(caller, PageRequest.of(cursor, limit));
    }

    /** Who is on the list, for those who manage the session: who has an offer, then who waits, in their order. */
    @GetMapping("/v1/sessions/{session}/returns/line")
    @Access(Access.Level.OWNER)
    Page<ReturnAskView.Waiting> line(
            Caller caller,
            @PathVariable SessionId session,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = PageRequest.USUAL) int limit) {
        return returns.line(caller, session, PageRequest.of(cursor, limit));
    }
}

package io.hanjul.waitingroom.web;

import io.hanjul.edge.Access;
import io.hanjul.edge.Arrival;
import io.hanjul.edge.Caller;
import io.hanjul.edge.TokenCarrier;
import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.Bearer;
import io.hanjul.waitingroom.JoinedTurn;
import io.hanjul.waitingroom.MyTurn;
import io.hanjul.waitingroom.RoomState;
import io.hanjul.waitingroom.Turns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Joining a line, seeing how it stands, leaving it. */
@RestController
@RequestMapping("/v1/rooms/{room}/turns")
class TurnController {

    private final Turns turns;
    private final BrowserSecret secret;
    private final PlaceCarrier places;

    TurnController(Turns turns, BrowserSecret secret, PlaceCarrier places) {
        this.turns = turns;
        this.secret = secret;
        this.places = places;
    }

    /** A turn and what it is good for; the token is empty when it went into a cookie. */
    record TurnAnswer(
            RoomId room, String turn, long tick, Instant joinedAt, Duration callWindow, Duration timeInside) {}

    /**
     * How it stands with a turn. {@code callWindowEndsAt} is empty unless it was called lately; {@code place} is the
     * ordinal of a turn that waits, else -1: by it the board tells how many are ahead. Nobody asks again before {@code
     * pollAfter}. {@code waitKnown} is false while nobody can say, because nobody was seen leaving or nothing is {@code
     * left}: then {@code waitFrom} is what the pace allows at best. Within {@code beatAfter} the owner has to be heard.
     */
    record MyTurnAnswer(
            MyTurn.State state,
            RoomState roomState,
            long ahead,
            Duration waitFrom,
            Duration waitTo,
            boolean waitKnown,
            Duration pollAfter,
            String callWindowEndsAt,
            MyTurn.Left left,
            Duration beatAfter,
            long place) {}

    /** Joins the line. Joining again gives the same turn: 200 instead of 201. */
    @PostMapping
    @Access(value = Access.Level.OPEN, rehearsal = true)
    ResponseEntity<TurnAnswer> join(
            @PathVariable RoomId room,
            Optional<Caller> caller,
            HttpServletRequest request,
            HttpServletResponse response) {
        String own = TokenCarrier.wantsCookies(request)
                ? secret.knownOrGiven(request, response)
                : TurnCarrier.browserSecret(request);
        var bearer = new Bearer(caller, own, TurnCarrier.turn(request));
        JoinedTurn joined = turns.join(room, bearer, Arrival.of(request));
        String body =
                TokenCarrier.give(request, response, TurnCarrier.turnCookie(room, joined.token(), turns.turnKept()));
        return ResponseEntity.status(joined.fresh() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create("/v1/rooms/" + room + "/turns/me"))
                .cacheControl(CacheControl.noStore())
                .body(new TurnAnswer(
                        room, body, joined.tick(), joined.joinedAt(), turns.callWindow(), turns.timeInside()));
    }

    /**
     * How it stands with the caller's turn. A {@code Hanjul-Place} in the answer, or a cookie for browsers, is a signed
     * proof of the place: send it along from then on, so that the place can be found should data be lost.
     */
    @GetMapping("/me")
    @Access(Access.Level.OPEN)
    MyTurnAnswer find(@PathVariable RoomId room, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        MyTurn turn = places.find(room, request, response);
        return new MyTurnAnswer(
                turn.state(),
                turn.room(),
                turn.ahead(),
                turn.range().from(),
                turn.range().to(),
                turn.range().known(),
                turn.pollAfter(),
                turn.callWindowEnds().map(Instant::toString).orElse(""),
                turn.left(),
                turn.beatAfter(),
                turn.place());
    }

    /**
     * Says that the turn's owner is there, as asking how it stands does; who is silent is passed over meanwhile.
     * {@code Retry-After} says in how many seconds at the latest to ask, also if more was said before: the line may
     * have become faster.
     */
    @PostMapping("/me/heartbeat")
    @Access(value = Access.Level.OPEN, rehearsal = true)
    ResponseEntity<Void> heartbeat(
            @PathVariable RoomId room, HttpServletRequest request, HttpServletResponse response) {
        Duration pollAfter = places.beat(room, request, response);
        return ResponseEntity.noContent()
                .header(HttpHeaders.RETRY_AFTER, Long.toString(pollAfter.toSeconds()))
                .build();
    }

    /** Leaves the line. */
    @DeleteMapping("/me")
    @Access(value = Access.Level.OPEN, rehearsal = true)
    ResponseEntity<Void> leave(
            @PathVariable RoomId room,
            Optional<Caller> caller,
            HttpServletRequest request,
            HttpServletResponse response) {
        turns.leave(room, TurnCarrier.bearer(request, caller));
        TokenCarrier.giveCookie(
                response, TurnCarrier.turnCookie(room, "", Duration.ZERO).deleted());
        return ResponseEntity.noContent().build();
    }
}

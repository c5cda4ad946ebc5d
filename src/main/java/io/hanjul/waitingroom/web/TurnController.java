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
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.CacheControl;
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

    private static final int SECRET_BYTES = 32;

    private final Turns turns;
    private final SecureRandom random;

    TurnController(Turns turns, SecureRandom random) {
        this.turns = turns;
        this.random = random;
    }

    /** A turn and what it is good for; the token is empty when it went into a cookie. */
    record TurnAnswer(
            RoomId room, String turn, long tick, Instant joinedAt, Duration callWindow, Duration timeInside) {}

    /** How it stands with a turn; {@code callWindowEndsAt} is empty unless it was called lately. */
    record MyTurnAnswer(
            MyTurn.State state,
            RoomState roomState,
            long ahead,
            Duration waitFrom,
            Duration waitTo,
            Duration pollAfter,
            String callWindowEndsAt) {}

    @PostMapping
    @Access(value = Access.Level.OPEN, rehearsal = true)
    ResponseEntity<TurnAnswer> join(
            @PathVariable RoomId room,
            Optional<Caller> caller,
            HttpServletRequest request,
            HttpServletResponse response) {
        var bearer = new Bearer(caller, browserSecret(request, response), TurnCarrier.turn(request));
        JoinedTurn joined = turns.join(room, bearer, Arrival.of(request));
        String body =
                TokenCarrier.give(request, response, TurnCarrier.turnCookie(room, joined.token(), turns.turnKept()));
        return ResponseEntity.status(joined.fresh() ? HttpStatus.CREATED : HttpStatus.OK)
                .cacheControl(CacheControl.noStore())
                .body(new TurnAnswer(
                        room, body, joined.tick(), joined.joinedAt(), turns.callWindow(), turns.timeInside()));
    }

    @GetMapping("/me")
    @Access(Access.Level.OPEN)
    ResponseEntity<MyTurnAnswer> find(@PathVariable RoomId room, HttpServletRequest request) {
        MyTurn turn = turns.find(room, TurnCarrier.turn(request));
        var answer = new MyTurnAnswer(
                turn.state(),
                turn.room(),
                turn.ahead(),
                turn.range().from(),
                turn.range().to(),
                turn.pollAfter(),
                turn.callWindowEnds().map(Instant::toString).orElse(""));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }

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

    /** The browser's own secret; given at its first join, so that nobody else can use a turn that was copied. */
    private String browserSecret(HttpServletRequest request, HttpServletResponse response) {
        String known = TurnCarrier.browserSecret(request);
        if (!known.isEmpty() || !TokenCarrier.wantsCookies(request)) {
            return known;
        }
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        TokenCarrier.giveCookie(response, TurnCarrier.browserCookie(secret, turns.turnKept()));
        return secret;
    }
}

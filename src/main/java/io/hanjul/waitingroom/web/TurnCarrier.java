package io.hanjul.waitingroom.web;

import io.hanjul.edge.Caller;
import io.hanjul.edge.TokenCarrier;
import io.hanjul.edge.TokenCookie;
import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.Bearer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/** Where a request carries a turn and the browser's secret: a header of API clients, else cookies. */
final class TurnCarrier {

    private static final String HEADER = "Hanjul-Turn";
    private static final String TURN_COOKIE = "hanjul_turn";
    private static final String BROWSER_COOKIE = "hanjul_line";

    /** Longest secret that is looked at, in characters; ours have 43. */
    private static final int LONGEST_SECRET = 128;

    private TurnCarrier() {}

    /** The turn that the request presents; empty when there is none. */
    static String turn(HttpServletRequest request) {
        String header = Objects.requireNonNullElse(request.getHeader(HEADER), "");
        return header.isEmpty() ? TokenCarrier.cookie(request, TURN_COOKIE) : header;
    }

    /** The secret of the browser; empty when it has none. */
    static String browserSecret(HttpServletRequest request) {
        String secret = TokenCarrier.cookie(request, BROWSER_COOKIE);
        return secret.length() <= LONGEST_SECRET ? secret : "";
    }

    static Bearer bearer(HttpServletRequest request, Optional<Caller> caller) {
        return new Bearer(caller, browserSecret(request), turn(request));
    }

    static TokenCookie turnCookie(RoomId room, String turn, Duration maxAge) {
        return new TokenCookie(TURN_COOKIE, turn, "/v1/rooms/" + room, maxAge, TokenCookie.SameSite.LAX);
    }

    static TokenCookie browserCookie(String secret, Duration maxAge) {
        return new TokenCookie(BROWSER_COOKIE, secret, "/v1/rooms", maxAge, TokenCookie.SameSite.LAX);
    }
}

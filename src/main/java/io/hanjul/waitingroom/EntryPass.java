package io.hanjul.waitingroom;

import io.hanjul.edge.TokenCarrier;
import io.hanjul.edge.TokenCookie;
import io.hanjul.ids.RoomId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Objects;

/** Where a request carries the entry pass of a room: a header of API clients, else a cookie of that room. */
public final class EntryPass {

    /** Request header of API clients. */
    public static final String HEADER = "Hanjul-Entry";

    private EntryPass() {}

    /** The text of the pass that the request carries for that room; empty when it has none. */
    public static String of(HttpServletRequest request, RoomId room) {
        String header = Objects.requireNonNullElse(request.getHeader(HEADER), "");
        return header.isEmpty() ? TokenCarrier.cookie(request, cookieName(room)) : header;
    }

    /** The cookie that carries the pass to all of the API. */
    public static TokenCookie cookie(RoomId room, String pass, Duration maxAge) {
        return new TokenCookie(cookieName(room), pass, "/v1", maxAge, TokenCookie.SameSite.LAX);
    }

    private static String cookieName(RoomId room) {
        return "hanjul_entry." + room;
    }
}

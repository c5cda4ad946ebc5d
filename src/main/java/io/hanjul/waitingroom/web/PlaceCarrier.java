package io.hanjul.waitingroom.web;

import io.hanjul.edge.TokenCarrier;
import io.hanjul.edge.TokenCookie;
import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.PlaceProofs;
import io.hanjul.waitingroom.Turns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Carries the proof of a place: back in the way in which the turn comes, as a header of API clients or a cookie that no
 * script reads. A browser shows it again without knowing that it does.
 */
@Component
class PlaceCarrier {

    private static final String HEADER = "Hanjul-Place";
    private static final String COOKIE = "hanjul_place";
    private static final String TURN_HEADER = "Hanjul-Turn";

    private final PlaceProofs proofs;
    private final Turns turns;

    PlaceCarrier(PlaceProofs proofs, Turns turns) {
        this.proofs = proofs;
        this.turns = turns;
    }

    /** Takes the proof that the request shows, and answers with the next one if there is another. */
    void exchange(RoomId room, HttpServletRequest request, HttpServletResponse response) {
        proofs.exchange(room, TurnCarrier.turn(request), shown(request)).ifPresent(proof -> {
            if (request.getHeader(TURN_HEADER) == null) {
                TokenCarrier.giveCookie(response, cookie(room, proof));
            } else {
                response.setHeader(HEADER, proof);
            }
        });
    }

    /** The proof that the request shows; empty text for none. */
    static String shown(HttpServletRequest request) {
        String header = Objects.requireNonNullElse(request.getHeader(HEADER), "");
        return header.isEmpty() ? TokenCarrier.cookie(request, COOKIE) : header;
    }

    private TokenCookie cookie(RoomId room, String proof) {
        return new TokenCookie(COOKIE, proof, "/v1/rooms/" + room, turns.turnKept(), TokenCookie.SameSite.LAX);
    }
}

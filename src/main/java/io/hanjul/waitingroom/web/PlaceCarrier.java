package io.hanjul.waitingroom.web;

import io.hanjul.edge.TokenCarrier;
import io.hanjul.edge.TokenCookie;
import io.hanjul.ids.RoomId;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.MyTurn;
import io.hanjul.waitingroom.Standings;
import io.hanjul.waitingroom.Turns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Asks about the turn that a request carries, and carries the proof of its place: back in the way in which the turn
 * comes, as a header of API clients or a cookie that no script reads. A browser shows it again without knowing that it
 * does.
 */
@Component
class PlaceCarrier {

    private static final String HEADER = "Hanjul-Place";
    private static final String COOKIE = "hanjul_place";
    private static final String TURN_HEADER = "Hanjul-Turn";

    private final Standings standings;
    private final Turns turns;

    PlaceCarrier(Standings standings, Turns turns) {
        this.standings = standings;
        this.turns = turns;
    }

    /**
     * How it stands with the turn that the request carries.
     *
     * @throws Refusal NOT_FOUND, TURN_INVALID
     */
    MyTurn find(RoomId room, HttpServletRequest request, HttpServletResponse response) {
        String header = header(request);
        Standings.Told<MyTurn> told = standings.find(room, shown(header, request));
        told.next().ifPresent(proof -> give(room, proof, header.isEmpty(), response));
        return told.answer();
    }

    /**
     * Hears that its owner is there.
     *
     * @return how long to wait at most before asking
     * @throws Refusal NOT_FOUND, TURN_INVALID
     */
    Duration beat(RoomId room, HttpServletRequest request, HttpServletResponse response) {
        String header = header(request);
        Standings.Told<Duration> told = standings.beat(room, shown(header, request));
        told.next().ifPresent(proof -> give(room, proof, header.isEmpty(), response));
        return told.answer();
    }

    /** The turn as API clients carry it; empty text where it comes in a cookie. */
    private static String header(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getHeader(TURN_HEADER), "");
    }

    private static Standings.Shown shown(String header, HttpServletRequest request) {
        String turn = header.isEmpty() ? TurnCarrier.turn(request) : header;
        String proof = Objects.requireNonNullElse(request.getHeader(HEADER), "");
        return new Standings.Shown(turn, proof.isEmpty() ? TokenCarrier.cookie(request, COOKIE) : proof);
    }

    private void give(RoomId room, String proof, boolean asACookie, HttpServletResponse response) {
        if (asACookie) {
            TokenCarrier.giveCookie(response, cookie(room, proof));
        } else {
            response.setHeader(HEADER, proof);
        }
    }

    private TokenCookie cookie(RoomId room, String proof) {
        return new TokenCookie(COOKIE, proof, "/v1/rooms/" + room, turns.turnKept(), TokenCookie.SameSite.LAX);
    }
}

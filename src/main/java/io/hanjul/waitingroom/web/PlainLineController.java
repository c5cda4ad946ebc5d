package io.hanjul.waitingroom.web;

import io.hanjul.edge.Access;
import io.hanjul.edge.Access.Level;
import io.hanjul.edge.Arrival;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Plain;
import io.hanjul.edge.PlainPages;
import io.hanjul.edge.PlainWords;
import io.hanjul.edge.TokenCarrier;
import io.hanjul.ids.RoomId;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.Admissions;
import io.hanjul.waitingroom.Bearer;
import io.hanjul.waitingroom.Entries;
import io.hanjul.waitingroom.EntryOutcome;
import io.hanjul.waitingroom.EntryPass;
import io.hanjul.waitingroom.JoinedTurn;
import io.hanjul.waitingroom.MyTurn;
import io.hanjul.waitingroom.Turns;
import io.hanjul.waitingroom.WaitingRoomProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The line for browsers without scripts. It stands beneath the room's address in the API, because the cookies of a turn
 * go there and nowhere else: somebody who turns scripts on or off keeps their place.
 */
@Plain
@Controller
class PlainLineController {

    private static final String HOME = "/v1/rooms/{room}/plain";

    private final Turns turns;
    private final Entries entries;
    private final Admissions admissions;
    private final BrowserSecret secret;
    private final PlaceCarrier places;
    private final PlainEvents events;
    private final PlainPages pages;
    private final Clock clock;

    PlainLineController(
            Turns turns,
            Entries entries,
            Admissions admissions,
            BrowserSecret secret,
            PlaceCarrier places,
            PlainEvents events,
            PlainPages pages,
            Clock clock) {
        this.turns = turns;
        this.entries = entries;
        this.admissions = admissions;
        this.secret = secret;
        this.places = places;
        this.events = events;
        this.pages = pages;
        this.clock = clock;
    }

    /** Where a page of the app sends a browser that cannot run it. */
    @GetMapping(path = "/line/{room}", params = "plain")
    @Access(Level.OPEN)
    ResponseEntity<Void> sentOn(@PathVariable RoomId room) {
        return seeOther(room);
    }

    @GetMapping(HOME)
    @Access(Level.OPEN)
    ResponseEntity<String> line(
            @PathVariable RoomId room,
            Optional<Caller> caller,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<MyTurn> mine = myTurn(room, request, response);
        var standing = new PlainLine(mine, caller.isPresent(), insideUntil(room, caller, request), clock.instant());
        var model = new HashMap<String, Object>(standing.model(PlainWords.of(request)));
        model.putAll(events.ofRoom(room, PlainWords.of(request)));
        model.put("room", room.toString());
        model.put("door", request.getParameter("door") != null);
        return pages.page(request, "line", model);
    }

    @PostMapping(HOME + "/join")
    @Access(Level.OPEN)
    ResponseEntity<Void> join(
            @PathVariable RoomId room,
            Optional<Caller> caller,
            HttpServletRequest request,
            HttpServletResponse response) {
        var bearer = new Bearer(caller, secret.knownOrGiven(request, response), TurnCarrier.turn(request));
        JoinedTurn joined = turns.join(room, bearer, Arrival.of(request));
        TokenCarrier.giveCookie(response, TurnCarrier.turnCookie(room, joined.token(), turns.turnKept()));
        return seeOther(room);
    }

    @PostMapping(HOME + "/enter")
    @Access(Level.GUEST)
    ResponseEntity<Void> enter(
            @PathVariable RoomId room, Caller caller, HttpServletRequest request, HttpServletResponse response) {
        EntryOutcome outcome = entries.enter(room, caller, TurnCarrier.bearer(request, Optional.of(caller)));
        if (outcome instanceof EntryOutcome.Entered entered) {
            TokenCarrier.giveCookie(response, EntryPass.cookie(room, entered.pass(), entered.passKept()));
            return seeOther(room);
        }
        return seeOther(URI.create("/v1/rooms/" + room + "/plain?door"));
    }

    @PostMapping(HOME + "/leave")
    @Access(Level.OPEN)
    ResponseEntity<Void> leave(
            @PathVariable RoomId room,
            Optional<Caller> caller,
            HttpServletRequest request,
            HttpServletResponse response) {
        turns.leave(room, TurnCarrier.bearer(request, caller));
        TokenCarrier.giveCookie(
                response, TurnCarrier.turnCookie(room, "", Duration.ZERO).deleted());
        return seeOther(room);
    }

    private Optional<MyTurn> myTurn(RoomId room, HttpServletRequest request, HttpServletResponse response) {
        try {
            return Optional.of(places.find(room, request, response));
        } catch (Refusal refusal) {
            if (refusal.code() == WaitingRoomProblem.TURN_INVALID) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    /** Only a browser that has the pass of whoever has signed in is told. */
    private Optional<Instant> insideUntil(RoomId room, Optional<Caller> caller, HttpServletRequest request) {
        try {
            return caller.map(known ->
                    admissions.require(known, room, EntryPass.of(request, room)).expiresAt());
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<Void> seeOther(RoomId room) {
        return seeOther(URI.create("/v1/rooms/" + room + "/plain"));
    }

    private static ResponseEntity<Void> seeOther(URI place) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(place).build();
    }
}

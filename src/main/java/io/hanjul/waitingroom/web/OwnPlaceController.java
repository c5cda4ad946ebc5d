package io.hanjul.waitingroom.web;

import io.hanjul.edge.Access;
import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.OwnPlace;
import io.hanjul.waitingroom.OwnPlaces;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a turn was stamped, for its owner alone. */
@RestController
@RequestMapping("/v1/rooms/{room}/turns/me/place")
class OwnPlaceController {

    private final OwnPlaces places;

    OwnPlaceController(OwnPlaces places) {
        this.places = places;
    }

    /**
     * Where the caller's turn was stamped, and its place. With the sealed tick, which anybody can read, the place can
     * be worked out anew, as the waiting page does. Places are in the order of the line as it was given, and count
     * those who have left or are silent.
     */
    @GetMapping
    @Access(Access.Level.OPEN)
    ResponseEntity<OwnPlace> find(@PathVariable RoomId room, HttpServletRequest request) {
        OwnPlace place = places.find(room, TurnCarrier.turn(request));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(place);
    }
}

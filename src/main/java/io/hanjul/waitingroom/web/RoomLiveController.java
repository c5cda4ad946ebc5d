package io.hanjul.waitingroom.web;

import io.hanjul.edge.Access;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.RoomsLive;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Rooms as those see them who watch over them. */
@RestController
@RequestMapping("/v1/rooms")
class RoomLiveController {

    private final RoomsLive live;

    RoomLiveController(RoomsLive live) {
        this.live = live;
    }

    /** The caller's rooms, or all for an operator, as they are now. */
    @GetMapping("/live")
    @Access(Access.Level.OWNER)
    ResponseEntity<Page<RoomsLive.Live>> list(
            Caller caller,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = PageRequest.USUAL) int limit) {
        return fresh(live.list(caller, PageRequest.of(cursor, limit)));
    }

    /** One room over the last quarter of an hour, or since a moment within it. */
    @GetMapping("/{room}/live")
    @Access(Access.Level.OWNER)
    ResponseEntity<RoomsLive.Watched> find(
            Caller caller, @PathVariable RoomId room, @RequestParam Optional<Instant> since) {
        return fresh(live.find(caller, room, since.orElse(Instant.EPOCH)));
    }

    private static <T> ResponseEntity<T> fresh(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}

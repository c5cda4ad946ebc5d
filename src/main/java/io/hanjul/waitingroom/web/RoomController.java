package io.hanjul.waitingroom.web;

import io.hanjul.edge.Access;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Version;
import io.hanjul.ids.RoomId;
import io.hanjul.ids.SaleId;
import io.hanjul.waitingroom.NewRoom;
import io.hanjul.waitingroom.RoomView;
import io.hanjul.waitingroom.Rooms;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Waiting rooms and their terms. */
@RestController
@RequestMapping("/v1/rooms")
class RoomController {

    private final Rooms rooms;

    RoomController(Rooms rooms) {
        this.rooms = rooms;
    }

    /** A page of rooms; a sale has at most one. */
    record RoomList(List<RoomView> items, String next) {}

    @PostMapping
    @Access(Access.Level.OWNER)
    ResponseEntity<RoomView> open(Caller caller, @Valid @RequestBody NewRoom room) {
        RoomView opened = rooms.open(caller, room);
        return ResponseEntity.created(URI.create("/v1/rooms/" + opened.id())).body(opened);
    }

    @GetMapping
    @Access(Access.Level.OPEN)
    RoomList ofSale(@RequestParam SaleId saleId) {
        return new RoomList(rooms.ofSale(saleId).stream().toList(), "");
    }

    @GetMapping("/{room}")
    @Access(Access.Level.OPEN)
    ResponseEntity<RoomView> find(@PathVariable RoomId room) {
        RoomView found = rooms.find(room);
        return ResponseEntity.ok().eTag(new Version(found.version()).etag()).body(found);
    }
}

package io.hanjul.waitingroom.web;

import io.hanjul.edge.Access;
import io.hanjul.edge.Caller;
import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.RecoveryDesk;
import io.hanjul.waitingroom.RoomView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an operator says of a room whose database came back from a backup. */
@RestController
@RequestMapping("/v1/rooms/{room}/recovery")
class RecoveryController {

    private final RecoveryDesk desk;

    RecoveryController(RecoveryDesk desk) {
        this.desk = desk;
    }

    /** Why the room is to be put together again. */
    record RecoveryBody(@NotNull String reason) {}

    /**
     * Puts the line of a room together again whose database came back from a backup, from what guests and nodes show in
     * the next seconds; meanwhile nobody is called. Saying so again changes nothing.
     */
    @PutMapping
    @Access(Access.Level.OPERATOR)
    ResponseEntity<RoomView> recover(Caller caller, @PathVariable RoomId room, @Valid @RequestBody RecoveryBody body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(desk.order(caller, room, body.reason()));
    }
}

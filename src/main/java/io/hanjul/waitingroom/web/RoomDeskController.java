package io.hanjul.waitingroom.web;

import io.hanjul.edge.Access;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.edge.Version;
import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.NewRoom;
import io.hanjul.waitingroom.RoomDesk;
import io.hanjul.waitingroom.RoomLog;
import io.hanjul.waitingroom.RoomState;
import io.hanjul.waitingroom.RoomView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The orders that owners and operators give by hand, and the log that tells of them. */
@RestController
@RequestMapping("/v1/rooms")
class RoomDeskController {

    private final RoomDesk desk;
    private final RoomLog log;

    RoomDeskController(RoomDesk desk, RoomLog log) {
        this.desk = desk;
        this.log = log;
    }

    /** What the room shall do, and why. */
    record StateBody(@NotNull RoomState state, @NotNull String reason) {}

    /** How many may come in, and why. */
    record AdmissionBody(
            @Min(1) @Max(NewRoom.MOST_PER_MINUTE) int ratePerMinute,
            @Min(1) @Max(NewRoom.MOST_INSIDE) int maxInside,
            @NotNull String reason) {}

    /** Pauses, drains, closes or opens the room; needs {@code If-Match}. */
    @PutMapping("/{room}/state")
    @Access(Access.Level.OWNER)
    ResponseEntity<RoomView> setState(
            Caller caller,
            @PathVariable RoomId room,
            @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
            @Valid @RequestBody StateBody body) {
        return ordered(caller, room, new RoomDesk.Order.Mode(body.state(), body.reason()), ifMatch);
    }

    /** Changes rate and places; needs {@code If-Match}. */
    @PutMapping("/{room}/admission")
    @Access(Access.Level.OWNER)
    ResponseEntity<RoomView> setAdmission(
            Caller caller,
            @PathVariable RoomId room,
            @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
            @Valid @RequestBody AdmissionBody body) {
        var order = new RoomDesk.Order.Admission(body.ratePerMinute(), body.maxInside(), body.reason());
        return ordered(caller, room, order, ifMatch);
    }

    /** The room's log, newest first, without each call of the line unless {@code moves} asks for them. */
    @GetMapping("/{room}/log")
    @Access(Access.Level.OWNER)
    ResponseEntity<Page<RoomLog.Entry>> log(Caller caller, @PathVariable RoomId room, @Valid LogParameters wanted) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(log.read(caller, room, wanted.span()));
    }

    /** Which stretch of a log is wanted; each of it may be left out. */
    record LogParameters(
            @Min(1) @Nullable Long cursor,
            @Min(1) @Max(PageRequest.MOST) @Nullable Integer limit,
            @Nullable Boolean moves) {

        RoomLog.Span span() {
            return new RoomLog.Span(
                    cursor == null ? Long.MAX_VALUE : cursor,
                    limit == null ? Integer.parseInt(PageRequest.USUAL) : limit,
                    Boolean.TRUE.equals(moves));
        }
    }

    private ResponseEntity<RoomView> ordered(Caller caller, RoomId room, RoomDesk.Order order, String ifMatch) {
        RoomView after = desk.order(caller, room, order, Version.required(ifMatch));
        return ResponseEntity.ok()
                .eTag(new Version(after.version()).etag())
                .cacheControl(CacheControl.noStore())
                .body(after);
    }
}

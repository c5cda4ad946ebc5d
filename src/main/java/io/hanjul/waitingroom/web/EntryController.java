package io.hanjul.waitingroom.web;

import io.hanjul.edge.Access;
import io.hanjul.edge.Caller;
import io.hanjul.edge.TokenCarrier;
import io.hanjul.ids.AdmissionId;
import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.Entries;
import io.hanjul.waitingroom.EntryOutcome;
import io.hanjul.waitingroom.EntryPass;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The door: a turn that has come is swapped for an entry pass. */
@RestController
@RequestMapping("/v1/rooms/{room}/entries")
class EntryController {

    private final Entries entries;

    EntryController(Entries entries) {
        this.entries = entries;
    }

    /** An entry; the pass is empty when it went into a cookie. */
    record EntryAnswer(AdmissionId admissionId, String pass, Instant passExpiresAt) {}

    /** Not in yet. */
    record DoorAnswer(String state) {}

    @PostMapping
    @Access(value = Access.Level.GUEST, rehearsal = true)
    ResponseEntity<?> enter(
            @PathVariable RoomId room, Caller caller, HttpServletRequest request, HttpServletResponse response) {
        EntryOutcome outcome = entries.enter(room, caller, TurnCarrier.bearer(request, Optional.of(caller)));
        return switch (outcome) {
            case EntryOutcome.Entered entered -> {
                String pass = TokenCarrier.give(
                        request, response, EntryPass.cookie(room, entered.pass(), entered.passKept()));
                yield ResponseEntity.status(HttpStatus.CREATED)
                        .cacheControl(CacheControl.noStore())
                        .body(new EntryAnswer(entered.admission(), pass, entered.passExpiresAt()));
            }
            case EntryOutcome.AtTheDoor door ->
                ResponseEntity.accepted()
                        .header(
                                HttpHeaders.RETRY_AFTER,
                                Long.toString(door.retryAfter().toSeconds()))
                        .cacheControl(CacheControl.noStore())
                        .body(new DoorAnswer("AT_THE_DOOR"));
        };
    }

    @DeleteMapping("/me")
    @Access(value = Access.Level.GUEST, rehearsal = true)
    ResponseEntity<Void> leave(
            @PathVariable RoomId room, Caller caller, HttpServletRequest request, HttpServletResponse response) {
        entries.leave(room, caller, EntryPass.of(request, room));
        TokenCarrier.giveCookie(
                response, EntryPass.cookie(room, "", Duration.ZERO).deleted());
        return ResponseEntity.noContent().build();
    }
}

package io.hanjul.door.web;

import io.hanjul.door.CheckIns;
import io.hanjul.door.GuestView;
import io.hanjul.door.NoShows;
import io.hanjul.edge.Access;
import io.hanjul.edge.Caller;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.SessionId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who did not come. */
@RestController
@RequestMapping("/v1/sessions/{session}/bookings/{booking}/no-show")
class NoShowController {

    private final NoShows noShows;

    NoShowController(NoShows noShows) {
        this.noShows = noShows;
    }

    /** Why somebody counts as absent, or does not. */
    record NoShowBody(@NotNull String reason) {}

    /** Marks that nobody came, once the session has begun. */
    @PostMapping
    @Access(Access.Level.OWNER)
    ResponseEntity<GuestView> noShow(
            Caller caller,
            @PathVariable SessionId session,
            @PathVariable BookingId booking,
            @Valid @RequestBody NoShowBody body) {
        return answer(noShows.mark(caller, new CheckIns.Place(booking, session), body.reason()));
    }

    /** Takes such a mark back, within minutes; the clock does not mark this booking again. */
    @PostMapping("/undo")
    @Access(Access.Level.OWNER)
    ResponseEntity<GuestView> excuse(
            Caller caller,
            @PathVariable SessionId session,
            @PathVariable BookingId booking,
            @Valid @RequestBody NoShowBody body) {
        return answer(noShows.excuse(caller, new CheckIns.Place(booking, session), body.reason()));
    }

    private static ResponseEntity<GuestView> answer(GuestView guest) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(guest);
    }
}

package io.hanjul.booking.web;

import io.hanjul.booking.BookingView;
import io.hanjul.booking.RescheduledView;
import io.hanjul.booking.SessionDates;
import io.hanjul.catalog.NewDate;
import io.hanjul.edge.Access;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Version;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.SessionId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Sessions that take place at another time: for those who manage them, and for guests who answer. */
@RestController
class SessionDateController {

    private final SessionDates dates;

    SessionDateController(SessionDates dates) {
        this.dates = dates;
    }

    /**
     * The new date.
     *
     * @param startsAt its new start, in the future
     * @param endsAt its new end, at most 36 hours later
     * @param freeUntil until when who has booked may give it back in full; where it is left out, a day before the new
     *     start, and not sooner than in a day unless it starts before
     * @param reason why; 1 to 200 characters, which guests read
     */
    record Rescheduling(
            @NotNull Instant startsAt,
            @NotNull Instant endsAt,
            @Nullable Instant freeUntil,
            @NotNull String reason) {}

    /**
     * What a guest says to a new date.
     *
     * @param startsAt the start that the guest was shown and will be there for
     */
    record Coming(@NotNull Instant startsAt) {}

    /**
     * Gives a session another date, also when its sale is open; needs {@code If-Match}. Bookings keep their seats, and
     * guests may give them back in full for a while. The sale goes on.
     */
    @PostMapping("/v1/sessions/{session}/rescheduling")
    @Access(Access.Level.OWNER)
    ResponseEntity<RescheduledView> reschedule(
            Caller caller,
            @PathVariable SessionId session,
            @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
            @Valid @RequestBody Rescheduling body) {
        var wish = new NewDate(body.startsAt(), body.endsAt(), Optional.ofNullable(body.freeUntil()), body.reason());
        RescheduledView done = dates.reschedule(caller, session, Version.required(ifMatch), wish);
        return ResponseEntity.ok()
                .eTag(new Version(done.session().version()).etag())
                .cacheControl(CacheControl.noStore())
                .body(done);
    }

    /** What guests have answered to the last change of the date. */
    @GetMapping("/v1/sessions/{session}/rescheduling")
    @Access(Access.Level.OWNER)
    ResponseEntity<RescheduledView> find(Caller caller, @PathVariable SessionId session) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(dates.find(caller, session));
    }

    /** Says that the caller comes on the new date; until the time named the booking can still be given back. */
    @PostMapping("/v1/bookings/{booking}/coming")
    @Access(Access.Level.GUEST)
    BookingView keep(Caller caller, @PathVariable BookingId booking, @Valid @RequestBody Coming body) {
        return dates.keep(caller, booking, body.startsAt());
    }
}

package io.hanjul.booking.web;

import io.hanjul.booking.IssuedBookings;
import io.hanjul.booking.IssuedView;
import io.hanjul.edge.Access;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.idempotency.Idempotency;
import io.hanjul.idempotency.IdempotentRequest;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.SessionId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Bookings that organisers make for somebody, without the gateway. */
@RestController
@RequestMapping("/v1/sessions/{session}/issued-bookings")
class IssuedController {

    private final IssuedBookings issued;
    private final Idempotency idempotency;

    IssuedController(IssuedBookings issued, Idempotency idempotency) {
        this.issued = issued;
        this.idempotency = idempotency;
    }

    /** Why it is cancelled; 1 to 200 characters. */
    record IssuedEnd(@NotNull String reason) {}

    /** Those of a session, the newest first, with the texts of their tickets. */
    @GetMapping
    @Access(Access.Level.OWNER)
    ResponseEntity<Page<IssuedView>> list(
            Caller caller,
            @PathVariable SessionId session,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = PageRequest.USUAL) int limit) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(issued.of(caller, session, PageRequest.of(cursor, limit)));
    }

    /** Makes a booking for somebody without an account, at once. */
    @PostMapping
    @Access(Access.Level.OWNER)
    ResponseEntity<IssuedView> issue(
            Caller caller,
            @PathVariable SessionId session,
            @Valid @RequestBody NewIssued body,
            HttpServletRequest request) {
        IdempotentRequest once = IdempotentRequest.of(request, caller.account(), body);
        IssuedBookings.Order order = body.order(once.key());
        return idempotency.once(once, () -> ResponseEntity.ok(issued.issue(caller, session, order)));
    }

    /** Cancels one; its units are free at once. */
    @PostMapping("/{booking}/cancellation")
    @Access(Access.Level.OWNER)
    ResponseEntity<IssuedView> cancel(
            Caller caller,
            @PathVariable SessionId session,
            @PathVariable BookingId booking,
            @Valid @RequestBody IssuedEnd body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(issued.cancel(caller, session, booking, body.reason()));
    }
}

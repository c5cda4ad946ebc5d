package io.hanjul.booking.web;

import io.hanjul.booking.StaffCancellations;
import io.hanjul.edge.Access;
import io.hanjul.edge.Caller;
import io.hanjul.idempotency.Idempotency;
import io.hanjul.idempotency.IdempotentRequest;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.SessionId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Whoever manages a session cancels the booking of one of its guests. */
@RestController
class StaffCancellationController {

    private final StaffCancellations cancellations;
    private final Idempotency idempotency;

    StaffCancellationController(StaffCancellations cancellations, Idempotency idempotency) {
        this.cancellations = cancellations;
        this.idempotency = idempotency;
    }

    /**
     * What shall be cancelled for a guest.
     *
     * @param bookingId a booking of the session
     * @param reason why; 1 to 200 characters, which the guest reads
     */
    record CancelGuest(
            @NotNull BookingId bookingId, @NotNull String reason) {}

    /** Cancels the booking of a guest; it is free at once, and all of its price is on its way back. */
    @PostMapping("/v1/sessions/{session}/cancellations")
    @Access(Access.Level.OWNER)
    ResponseEntity<StaffCancellations.Outcome> cancel(
            Caller caller,
            @PathVariable SessionId session,
            @Valid @RequestBody CancelGuest body,
            HttpServletRequest request) {
        IdempotentRequest once = IdempotentRequest.of(request, caller.account(), body);
        var order = new StaffCancellations.Order(body.bookingId(), body.reason(), once.key());
        return idempotency.once(once, () -> ResponseEntity.ok(cancellations.cancel(caller, session, order)));
    }
}

package io.hanjul.booking.web;

import io.hanjul.booking.BookingChange;
import io.hanjul.booking.BookingHistory;
import io.hanjul.booking.BookingView;
import io.hanjul.booking.CancellationOrder;
import io.hanjul.booking.CancellationQuote;
import io.hanjul.booking.Cancellations;
import io.hanjul.edge.Access;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.idempotency.Idempotency;
import io.hanjul.idempotency.IdempotentRequest;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.Money;
import io.hanjul.ids.UnitId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Guests give bookings back: what they would get, and doing it. */
@RestController
class CancellationController {

    private final Cancellations cancellations;
    private final BookingHistory history;
    private final Idempotency idempotency;

    CancellationController(Cancellations cancellations, BookingHistory history, Idempotency idempotency) {
        this.cancellations = cancellations;
        this.history = history;
        this.idempotency = idempotency;
    }

    /**
     * What shall be given back.
     *
     * @param unitIds units of the booking; empty for all that it has
     * @param refund what the quote said comes back; when it is another amount by now, nothing is done
     * @param reason why, in the guest's words; may be left out
     */
    record CancelBooking(
            @NotNull @Size(max = 50) List<@NotNull UnitId> unitIds,
            @NotNull Money refund,
            @Nullable @Size(max = 200) String reason) {}

    /**
     * What a quote is asked for.
     *
     * @param units units of the booking; all that it has where none is named
     */
    record Chosen(@Nullable @Size(max = 50) List<UnitId> units) {}

    /** What comes back now for these units of a booking, or for all that it has; and until when each step holds. */
    @GetMapping("/v1/bookings/{booking}/cancellation")
    @Access(Access.Level.GUEST)
    CancellationQuote quote(Caller caller, @PathVariable BookingId booking, @Valid Chosen chosen) {
        return cancellations.quote(caller, booking, Objects.requireNonNullElse(chosen.units(), List.of()));
    }

    /** Gives a booking or some of its units back; they are free at once, and the money is on its way. */
    @PostMapping("/v1/bookings/{booking}/cancellations")
    @Access(Access.Level.GUEST)
    ResponseEntity<BookingView> cancel(
            Caller caller,
            @PathVariable BookingId booking,
            @Valid @RequestBody CancelBooking body,
            HttpServletRequest request) {
        IdempotentRequest once = IdempotentRequest.of(request, caller.account(), body);
        var order = new CancellationOrder(
                booking, body.unitIds(), body.refund(), Objects.requireNonNullElse(body.reason(), ""), once.key());
        return idempotency.once(once, () -> ResponseEntity.ok(cancellations.cancel(caller, order)));
    }

    /** What happened to a booking, oldest first; for its guest and for whoever manages what was booked. */
    @GetMapping("/v1/bookings/{booking}/history")
    @Access(Access.Level.GUEST)
    Page<BookingChange> history(Caller caller, @PathVariable BookingId booking) {
        return Page.last(history.of(caller, booking));
    }
}

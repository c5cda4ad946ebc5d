package io.hanjul.booking.web;

import io.hanjul.booking.MoveNamed;
import io.hanjul.booking.MoveOutcome;
import io.hanjul.booking.MoveQuote;
import io.hanjul.booking.Moves;
import io.hanjul.edge.Access;
import io.hanjul.edge.Caller;
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
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Guests change to other seats. */
@RestController
class MoveController {

    private final Moves moves;
    private final Idempotency idempotency;

    MoveController(Moves moves, Idempotency idempotency) {
        this.moves = moves;
        this.idempotency = idempotency;
    }

    /**
     * What a quote is asked for.
     *
     * @param units units of the booking
     * @param to as many others
     */
    record Exchange(
            @NotNull @Size(min = 1, max = 50) List<@NotNull UnitId> units,
            @NotNull @Size(min = 1, max = 50) List<@NotNull UnitId> to) {}

    /**
     * What shall be exchanged.
     *
     * @param unitIds units of the booking
     * @param toUnitIds as many others, instead of them
     * @param pay what the quote said is to be paid; when it is another amount by now, nothing is done
     * @param refund what the quote said comes back; when it is another amount by now, nothing is done
     */
    record MoveBooking(
            @NotNull @Size(min = 1, max = 50) List<@NotNull UnitId> unitIds,
            @NotNull @Size(min = 1, max = 50) List<@NotNull UnitId> toUnitIds,
            @NotNull Money pay,
            @NotNull Money refund) {}

    /** Whether the caller's booking can change to other seats, and until when. */
    @GetMapping("/v1/bookings/{booking}/move")
    @Access(Access.Level.GUEST)
    Moves.Chance chance(Caller caller, @PathVariable BookingId booking) {
        return moves.chance(caller, booking);
    }

    /** What it would take to have these seats instead: what is to be paid, or what comes back. */
    @GetMapping("/v1/bookings/{booking}/move-quote")
    @Access(Access.Level.GUEST)
    MoveQuote quote(Caller caller, @PathVariable BookingId booking, @Valid Exchange wanted) {
        return moves.quote(caller, booking, new MoveNamed(wanted.units(), wanted.to()));
    }

    /**
     * Changes seats at once, or, where the others cost more, holds them for minutes: when that hold is paid for like
     * any other, they are exchanged, and until then the booking has the ones that it had.
     */
    @PostMapping("/v1/bookings/{booking}/moves")
    @Access(Access.Level.GUEST)
    ResponseEntity<MoveOutcome> move(
            Caller caller,
            @PathVariable BookingId booking,
            @Valid @RequestBody MoveBooking body,
            HttpServletRequest request) {
        IdempotentRequest once = IdempotentRequest.of(request, caller.account(), body);
        var named = new MoveNamed(body.unitIds(), body.toUnitIds());
        var order = new Moves.Order(booking, named, body.pay(), body.refund(), once.key());
        return idempotency.once(once, () -> ResponseEntity.ok(moves.move(caller, order)));
    }
}

package io.hanjul.booking.web;

import io.hanjul.booking.MoveNamed;
import io.hanjul.booking.MoveOutcome;
import io.hanjul.booking.StaffMoves;
import io.hanjul.edge.Access;
import io.hanjul.edge.Caller;
import io.hanjul.idempotency.Idempotency;
import io.hanjul.idempotency.IdempotentRequest;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Whoever manages a session gives its guests other seats. */
@RestController
class StaffMoveController {

    private final StaffMoves moves;
    private final Idempotency idempotency;

    StaffMoveController(StaffMoves moves, Idempotency idempotency) {
        this.moves = moves;
        this.idempotency = idempotency;
    }

    /**
     * What shall be exchanged for a guest.
     *
     * @param bookingId a booking of the session
     * @param unitIds units of the booking
     * @param toUnitIds as many others, instead of them
     * @param refundDifference whether what they cost less is given back
     * @param reason why; 1 to 200 characters, which the guest reads
     */
    record MoveGuest(
            @NotNull BookingId bookingId,
            @NotNull @Size(min = 1, max = 50) List<@NotNull UnitId> unitIds,
            @NotNull @Size(min = 1, max = 50) List<@NotNull UnitId> toUnitIds,
            @NotNull Boolean refundDifference,
            @NotNull String reason) {}

    /** Gives a guest of the session other seats, at once; nothing is ever charged for it. */
    @PostMapping("/v1/sessions/{session}/moves")
    @Access(Access.Level.OWNER)
    ResponseEntity<MoveOutcome> move(
            Caller caller,
            @PathVariable SessionId session,
            @Valid @RequestBody MoveGuest body,
            HttpServletRequest request) {
        IdempotentRequest once = IdempotentRequest.of(request, caller.account(), body);
        var named = new MoveNamed(body.unitIds(), body.toUnitIds());
        var order = new StaffMoves.Order(body.bookingId(), named, body.refundDifference(), body.reason(), once.key());
        return idempotency.once(once, () -> ResponseEntity.ok(moves.move(caller, session, order)));
    }
}

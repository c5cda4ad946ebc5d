package io.hanjul.door.web;

import io.hanjul.door.CheckInUndos;
import io.hanjul.door.CheckInView;
import io.hanjul.door.CheckIns;
import io.hanjul.door.GuestView;
import io.hanjul.door.Scan;
import io.hanjul.edge.Access;
import io.hanjul.edge.Caller;
import io.hanjul.idempotency.Idempotency;
import io.hanjul.idempotency.IdempotencyKey;
import io.hanjul.idempotency.IdempotentRequest;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.FieldProblem;
import io.hanjul.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The door: letting people in, and taking that back. */
@RestController
@RequestMapping("/v1/sessions/{session}")
class CheckInController {

    private static final int MOST = 50;

    /** A device may lie in a drawer for a while before it tells; whoever says more has a broken clock. */
    private static final Duration LONGEST_UNTOLD = Duration.ofDays(30);

    private final CheckIns checkIns;
    private final CheckInUndos undos;
    private final Clock clock;

    CheckInController(CheckIns checkIns, CheckInUndos undos, Clock clock) {
        this.checkIns = checkIns;
        this.undos = undos;
        this.clock = clock;
    }

    /**
     * What was seen at a door.
     *
     * @param ticket the text of a ticket's QR code, or a booking code
     * @param gate what the door is called, 1 to 40 characters
     * @param unitIds who is to come in; left out, all of the booking who are not in yet
     * @param atMost how many of those, when not all come at once
     * @param seenAt when the device saw it, if it had no network then; at most 30 days ago, and now where it is later
     */
    record CheckInBody(
            @NotBlank @Size(max = 300) String ticket,
            @NotBlank @Size(max = 40) String gate,
            @Nullable @Size(min = 1, max = MOST) List<@NotNull UnitId> unitIds,
            @Nullable @Min(1) @Max(MOST) Integer atMost,
            @Nullable Instant seenAt) {

        Scan scan(String mark, Instant now) {
            return new Scan(
                    mark,
                    ticket.strip(),
                    gate.strip(),
                    unitIds == null ? List.of() : unitIds,
                    atMost == null ? MOST : atMost,
                    Optional.ofNullable(seenAt).map(at -> sane(at, now)));
        }
    }

    private static Instant sane(Instant seenAt, Instant now) {
        if (seenAt.isBefore(now.minus(LONGEST_UNTOLD))) {
            var error = new FieldProblem(
                    "seenAt",
                    "must be at most " + LONGEST_UNTOLD.toDays() + " days ago",
                    "지난 " + LONGEST_UNTOLD.toDays() + "일 안의 시각이어야 해요.");
            throw Refusal.ofFields(CommonProblem.INVALID_FIELDS, "", List.of(error));
        }
        return seenAt.isAfter(now) ? now : seenAt;
    }

    /**
     * Lets in whoever a ticket is for. The {@code Idempotency-Key} is the id of this act: sent again, it answers
     * what it has done before. A second act for the same seat is refused with when, where and by whom the first was.
     */
    @PostMapping("/check-ins")
    @Access(Access.Level.OWNER)
    ResponseEntity<CheckInView> checkIn(
            Caller caller,
            @PathVariable SessionId session,
            @RequestHeader(name = IdempotentRequest.HEADER, defaultValue = "") String key,
            @Valid @RequestBody CheckInBody body) {
        String mark = IdempotencyKey.of(key).value();
        CheckIns.Admitted admitted = checkIns.admit(caller, session, body.scan(mark, clock.instant()));
        var answer = ResponseEntity.ok();
        if (admitted.repeated()) {
            answer.header(Idempotency.REPLAYED, "true");
        }
        return answer.cacheControl(CacheControl.noStore()).body(admitted.view());
    }

    /** Takes back, within minutes, that somebody came in: all of a booking, or the units that are named. */
    @DeleteMapping("/bookings/{booking}/check-in")
    @Access(Access.Level.OWNER)
    ResponseEntity<GuestView> undo(
            Caller caller,
            @PathVariable SessionId session,
            @PathVariable BookingId booking,
            @RequestParam(name = "unitId", defaultValue = "") Set<UnitId> units) {
        GuestView guest = undos.undo(caller, new CheckIns.Place(booking, session), units);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(guest);
    }
}

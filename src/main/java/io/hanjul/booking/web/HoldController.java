package io.hanjul.booking.web;

import io.hanjul.booking.Allowances;
import io.hanjul.booking.HoldDetails;
import io.hanjul.booking.HoldOrder;
import io.hanjul.booking.Purchases;
import io.hanjul.edge.Access;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.idempotency.Idempotency;
import io.hanjul.idempotency.IdempotencyKey;
import io.hanjul.idempotency.IdempotentRequest;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.Claim;
import io.hanjul.inventory.HoldView;
import io.hanjul.waitingroom.EntryPass;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Holds: choose, look, give back. */
@RestController
class HoldController {

    private final Purchases purchases;
    private final Allowances allowances;

    HoldController(Purchases purchases, Allowances allowances) {
        this.purchases = purchases;
        this.allowances = allowances;
    }

    /**
     * What to hold.
     *
     * @param sessionId session of all units
     * @param unitIds 1 to 50 different units
     */
    record NewHold(
            @NotNull SessionId sessionId,
            @NotNull @Size(min = 1, max = Claim.UNITS_MAX) List<@NotNull UnitId> unitIds) {}

    /** Holds all of the units, or none of them. */
    @PostMapping("/v1/holds")
    @Access(value = Access.Level.GUEST, rehearsal = true)
    ResponseEntity<HoldDetails> hold(
            Caller caller,
            @RequestHeader(name = IdempotentRequest.HEADER, defaultValue = "") String key,
            @Valid @RequestBody NewHold wanted,
            HttpServletRequest request) {
        var order = new HoldOrder(
                wanted.sessionId(), wanted.unitIds(), room -> EntryPass.of(request, room), IdempotencyKey.of(key));
        Purchases.Held held = purchases.hold(caller, order);
        var answer =
                ResponseEntity.created(URI.create("/v1/holds/" + held.hold().id()));
        if (held.repeated()) {
            answer.header(Idempotency.REPLAYED, "true");
        }
        return answer.body(held.hold());
    }

    /** How many units of a sale the caller may have, in all its sessions together, and how many of them are taken. */
    @GetMapping("/v1/sales/{sale}/allowance")
    @Access(Access.Level.GUEST)
    Purchases.Allowance allowance(Caller caller, @PathVariable SaleId sale) {
        return allowances.of(caller, sale);
    }

    /** The caller's hold as it is now. */
    @GetMapping("/v1/holds/{hold}")
    @Access(Access.Level.GUEST)
    HoldDetails find(Caller caller, @PathVariable HoldId hold) {
        return purchases.hold(caller, hold);
    }

    /** The caller's holds, newest first; those that can still be paid for, unless another state is asked for. */
    @GetMapping("/v1/holds")
    @Access(Access.Level.GUEST)
    Page<HoldDetails> list(
            Caller caller,
            @RequestParam(defaultValue = "ACTIVE") HoldView.State state,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = PageRequest.USUAL) int limit) {
        return purchases.holds(caller, state, PageRequest.of(cursor, limit));
    }

    /** Gives a hold back; repeating it, or giving back one whose time is over, changes nothing. */
    @DeleteMapping("/v1/holds/{hold}")
    @Access(value = Access.Level.GUEST, rehearsal = true)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(Caller caller, @PathVariable HoldId hold) {
        purchases.release(caller, hold);
    }
}

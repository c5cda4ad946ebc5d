package io.hanjul.booking.web;

import io.hanjul.booking.Allowances;
import io.hanjul.booking.HoldDetails;
import io.hanjul.booking.HoldOrder;
import io.hanjul.booking.Purchases;
import io.hanjul.booking.SuggestionWish;
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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
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
     * What to hold: units that are named, so many of areas that are sold by number, the best ones of a kind, or all of
     * these; 1 to 50 in all, and all of them or none.
     *
     * @param sessionId session of all units
     * @param unitIds different units
     * @param pools so many of different areas
     * @param best how many more shall be chosen, and what they must be like
     */
    record NewHold(
            @NotNull SessionId sessionId,
            @Nullable @Size(max = Claim.UNITS_MAX) List<@NotNull UnitId> unitIds,
            @Nullable @Size(max = Claim.UNITS_MAX) List<@NotNull @Valid Count> pools,
            @Nullable @Valid Best best) {

        HoldOrder order(HttpServletRequest request, IdempotencyKey key) {
            List<UnitId> named = Objects.requireNonNullElse(unitIds, List.of());
            Optional<SuggestionWish> wish = Optional.ofNullable(best).map(chosen -> chosen.wish(named));
            List<HoldOrder.Count> counted = Objects.requireNonNullElse(pools, List.<Count>of()).stream()
                    .map(count -> new HoldOrder.Count(count.id(), count.count()))
                    .toList();
            return new HoldOrder(sessionId, named, counted, wish, room -> EntryPass.of(request, room), key);
        }
    }

    /**
     * So many of an area that is sold by number.
     *
     * @param id the unit of the layout
     * @param count how many
     */
    record Count(
            @NotNull UnitId id,
            @Min(1) @Max(Claim.UNITS_MAX) int count) {}

    /**
     * Units that the server chooses when it decides: beside each other, the best that are left then. Near to the units
     * that are named besides, or to the stage.
     *
     * @param units how many beside each other
     * @param people how many they must have room for together; as many as units when left out
     * @param accessible how many must be wheelchair places; seats for wheelchair users are given to nobody else
     * @param categories the only categories to choose from; any when left out
     */
    record Best(
            @Min(1) @Max(Claim.UNITS_MAX) int units,
            @Nullable @Min(1) @Max(1000) Integer people,
            @Nullable @Min(0) @Max(Claim.UNITS_MAX) Integer accessible,
            @Nullable @Size(max = 100) Set<@NotNull String> categories) {

        SuggestionWish wish(List<UnitId> near) {
            return new SuggestionWish(
                    units,
                    Objects.requireNonNullElse(people, 0),
                    Objects.requireNonNullElse(accessible, 0),
                    Objects.requireNonNullElse(categories, Set.of()),
                    near);
        }
    }

    /**
     * Holds all of the units that are named, as many of areas and as many of the best ones as are asked for, or none of
     * them.
     */
    @PostMapping("/v1/holds")
    @Access(value = Access.Level.GUEST, rehearsal = true)
    ResponseEntity<HoldDetails> hold(Caller caller, @Valid @RequestBody NewHold wanted, HttpServletRequest request) {
        var key = IdempotencyKey.of(request.getHeader(IdempotentRequest.HEADER));
        Purchases.Held held = purchases.hold(caller, wanted.order(request, key));
        var answer = ResponseEntity.created(
                        URI.create("/v1/holds/" + held.hold().id()))
                .contentType(MediaType.APPLICATION_JSON);
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

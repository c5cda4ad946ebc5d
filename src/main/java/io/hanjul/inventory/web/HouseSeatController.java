package io.hanjul.inventory.web;

import io.hanjul.account.AccountNames;
import io.hanjul.edge.Access;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.idempotency.IdempotentRequest;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.HouseSeats;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the house keeps for itself. */
@RestController
@RequestMapping("/v1/sessions/{session}/house-seats")
class HouseSeatController {

    private static final int MOST = 500;

    private final HouseSeats houseSeats;
    private final AccountNames names;
    private final HouseOrders houseOrders;

    HouseSeatController(HouseSeats houseSeats, AccountNames names, HouseOrders houseOrders) {
        this.houseSeats = houseSeats;
        this.names = names;
        this.houseOrders = houseOrders;
    }

    /**
     * Which units, and why.
     *
     * @param unitIds 1 to 500 units, all or none of which are changed
     * @param reason why; 1 to 200 characters
     */
    record OrderBody(
            @NotNull @Size(min = 1, max = MOST) List<@NotNull UnitId> unitIds,
            @NotNull String reason) {

        HouseSeats.Order order() {
            return new HouseSeats.Order(unitIds, reason);
        }
    }

    /**
     * A unit that the house keeps.
     *
     * @param unitId which
     * @param by who took it
     * @param reason why
     * @param at when
     */
    record KeptUnit(UnitId unitId, String by, String reason, Instant at) {}

    /** All that the house keeps of a session, the oldest first. */
    @GetMapping
    @Access(Access.Level.OWNER)
    ResponseEntity<Page<KeptUnit>> list(Caller caller, @PathVariable SessionId session) {
        return answer(caller, session, new HttpHeaders());
    }

    /** Takes free units out of what is sold, all or none; answers with all that the house keeps by then. */
    @PostMapping
    @Access(Access.Level.OWNER)
    ResponseEntity<Page<KeptUnit>> block(
            Caller caller,
            @PathVariable SessionId session,
            @Valid @RequestBody OrderBody body,
            HttpServletRequest request) {
        var once = IdempotentRequest.of(request, caller.account(), body);
        HttpHeaders told = houseOrders.once(once, () -> houseSeats.block(caller, session, body.order()));
        return answer(caller, session, told);
    }

    /** Gives units back to what is sold, all or none; answers with all that the house keeps by then. */
    @PostMapping("/release")
    @Access(Access.Level.OWNER)
    ResponseEntity<Page<KeptUnit>> release(
            Caller caller,
            @PathVariable SessionId session,
            @Valid @RequestBody OrderBody body,
            HttpServletRequest request) {
        var once = IdempotentRequest.of(request, caller.account(), body);
        HttpHeaders told = houseOrders.once(once, () -> houseSeats.release(caller, session, body.order()));
        return answer(caller, session, told);
    }

    private ResponseEntity<Page<KeptUnit>> answer(Caller caller, SessionId session, HttpHeaders headers) {
        List<HouseSeats.Kept> kept = houseSeats.of(caller, session);
        Map<AccountId, String> people =
                names.of(kept.stream().map(HouseSeats.Kept::by).toList());
        List<KeptUnit> items = kept.stream()
                .map(one -> new KeptUnit(one.unit(), people.getOrDefault(one.by(), ""), one.reason(), one.at()))
                .toList();
        return ResponseEntity.ok()
                .headers(headers)
                .cacheControl(CacheControl.noStore())
                .body(Page.last(items));
    }
}

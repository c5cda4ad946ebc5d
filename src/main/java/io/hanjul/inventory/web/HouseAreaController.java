package io.hanjul.inventory.web;

import io.hanjul.account.AccountNames;
import io.hanjul.edge.Access;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.idempotency.IdempotentRequest;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.HouseAreas;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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

/** What the house keeps of areas that are sold by number. */
@RestController
@RequestMapping("/v1/sessions/{session}/house-areas")
class HouseAreaController {

    private static final int MOST = 1_000_000;

    private final HouseAreas areas;
    private final AccountNames names;
    private final HouseOrders houseOrders;

    HouseAreaController(HouseAreas areas, AccountNames names, HouseOrders houseOrders) {
        this.areas = areas;
        this.names = names;
        this.houseOrders = houseOrders;
    }

    /**
     * How many to keep of which area, and why.
     *
     * @param unitId the area
     * @param count how many in all from now on, from 0
     * @param reason why; 1 to 200 characters
     */
    record KeepBody(
            @NotNull UnitId unitId,
            @NotNull @Min(0) @Max(MOST) Integer count,
            @NotNull String reason) {

        HouseAreas.Order order() {
            return new HouseAreas.Order(unitId, count, reason);
        }
    }

    /**
     * Some of an area that the house keeps.
     *
     * @param unitId the area
     * @param count how many
     * @param by who said so last
     * @param reason why
     * @param at when
     */
    record KeptArea(UnitId unitId, int count, String by, String reason, Instant at) {}

    /** All areas of a session of which the house keeps some, in the order of the layout. */
    @GetMapping
    @Access(Access.Level.OWNER)
    ResponseEntity<Page<KeptArea>> list(Caller caller, @PathVariable SessionId session) {
        return answer(caller, session, new HttpHeaders());
    }

    /** Has the house keep so many of an area in all: more than before, fewer, or none. */
    @PostMapping
    @Access(Access.Level.OWNER)
    ResponseEntity<Page<KeptArea>> keep(
            Caller caller,
            @PathVariable SessionId session,
            @Valid @RequestBody KeepBody body,
            HttpServletRequest request) {
        var once = IdempotentRequest.of(request, caller.account(), body);
        HttpHeaders told = houseOrders.once(once, () -> areas.keep(caller, session, body.order()));
        return answer(caller, session, told);
    }

    private ResponseEntity<Page<KeptArea>> answer(Caller caller, SessionId session, HttpHeaders headers) {
        List<HouseAreas.Kept> kept = areas.of(caller, session);
        Map<AccountId, String> people =
                names.of(kept.stream().map(HouseAreas.Kept::by).toList());
        List<KeptArea> items = kept.stream()
                .map(one -> new KeptArea(
                        one.area(), one.count(), people.getOrDefault(one.by(), ""), one.reason(), one.at()))
                .toList();
        return ResponseEntity.ok()
                .headers(headers)
                .cacheControl(CacheControl.noStore())
                .body(Page.last(items));
    }
}

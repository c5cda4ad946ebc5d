package io.hanjul.inventory;

import io.hanjul.catalog.SessionDesk;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Reason;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import io.hanjul.problem.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many of an area that is sold by number the house keeps for itself. It says how many in all, so the same order
 * twice is one. Of what comes back to those who wait for it the house takes none. Locks of every change: pool →
 * session_stock.
 */
@Service
public class HouseAreas {

    private final SessionDesk sessions;
    private final HouseAreaTable areas;
    private final Holds holds;

    HouseAreas(SessionDesk sessions, HouseAreaTable areas, Holds holds) {
        this.sessions = sessions;
        this.areas = areas;
        this.holds = holds;
    }

    /**
     * How many to keep of which area, and why.
     *
     * @param area an area of the session that is sold by number
     * @param count how many in all from now on, from 0
     * @param reason why; what others will read
     */
    public record Order(UnitId area, int count, String reason) {}

    /**
     * Some of an area that the house keeps.
     *
     * @param area which
     * @param count how many
     * @param by who said so last
     * @param reason why
     * @param at when
     */
    public record Kept(UnitId area, int count, AccountId by, String reason, Instant at) {}

    /**
     * What the house keeps of the areas of a session, in the order of the layout.
     *
     * @throws Refusal NOT_FOUND when the session is not the caller's
     */
    @Transactional(readOnly = true)
    public List<Kept> of(Caller caller, SessionId session) {
        return areas.ofSession(sessions.find(caller, session).id());
    }

    /**
     * Has the house keep so many of an area: more are taken out of what is left, fewer can be claimed at once, or go to
     * those who wait for what comes back.
     *
     * @throws Refusal NOT_FOUND when the session is not the caller's; CELL_NOT_FOR_SALE when it has no such area;
     *     NOT_ON_SALE; POOL_SHORT with how many could be kept in all; INVALID_FIELDS without a reason
     */
    @Transactional
    public void keep(Caller caller, SessionId session, Order order) {
        sessions.find(caller, session);
        String reason = Reason.require(order.reason());
        Optional<HouseAreaTable.Change> change = areas.keep(session, order.area(), order.count());
        if (change.isEmpty()) {
            throw whyNot(session, order.area());
        }
        if (change.get().before() != order.count()) {
            areas.log(
                    session,
                    new Order(order.area(), order.count(), reason),
                    caller.account(),
                    change.get().before());
            holds.recordChanges(new StockChanges().pools(List.of(change.get().count())));
        }
    }

    private Refusal whyNot(SessionId session, UnitId area) {
        Optional<HouseAreaTable.Standing> now = areas.find(session, area);
        if (now.isEmpty()) {
            return Refusal.of(InventoryProblem.CELL_NOT_FOR_SALE);
        }
        return now.get().open()
                ? Refusal.of(
                        InventoryProblem.POOL_SHORT,
                        "",
                        Map.of("pool", area, "left", now.get().most()))
                : Refusal.of(InventoryProblem.NOT_ON_SALE);
    }
}

package io.hanjul.inventory;

import io.hanjul.catalog.SessionDesk;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Reason;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.FieldProblem;
import io.hanjul.problem.Refusal;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Units that the house keeps for itself: guests of the artist, a broken seat, a camera. Nobody can claim them until
 * they are released. Locks of every change: cells → session_stock.
 */
@Service
public class HouseSeats {

    private final SessionDesk sessions;
    private final HouseSeatTable houseSeats;
    private final PoolTable pools;
    private final Holds holds;

    HouseSeats(SessionDesk sessions, HouseSeatTable houseSeats, PoolTable pools, Holds holds) {
        this.sessions = sessions;
        this.houseSeats = houseSeats;
        this.pools = pools;
        this.holds = holds;
    }

    /**
     * What to do with which units, and why.
     *
     * @param units different units of the session
     * @param reason why; what others will read
     */
    public record Order(List<UnitId> units, String reason) {

        private Order checked() {
            return new Order(units.stream().distinct().toList(), Reason.require(reason));
        }
    }

    /**
     * A unit that the house keeps.
     *
     * @param unit which
     * @param by who took it
     * @param reason why
     * @param at when
     */
    public record Kept(UnitId unit, AccountId by, String reason, Instant at) {}

    /**
     * What the house keeps of a session, the oldest first.
     *
     * @throws Refusal NOT_FOUND when the session is not the caller's
     */
    @Transactional(readOnly = true)
    public List<Kept> of(Caller caller, SessionId session) {
        return houseSeats.ofSession(sessions.find(caller, session).id());
    }

    /**
     * Takes free units out of what is sold, all or none.
     *
     * @throws Refusal NOT_FOUND when the session is not the caller's; NOT_ON_SALE; UNITS_NOT_FREE when one of them is
     *     held, sold or kept already, or is none of this session; INVALID_FIELDS without a reason, and for an area
     *     that is sold by number
     */
    @Transactional
    public void block(Caller caller, SessionId session, Order wish) {
        Order order = locked(caller, session, wish);
        List<CellTable.Freed> blocked = houseSeats.block(session, order.units());
        if (blocked.size() != order.units().size()) {
            throw Refusal.of(InventoryProblem.UNITS_NOT_FREE);
        }
        houseSeats.keep(session, order.units(), caller.account(), order.reason());
        houseSeats.log(session, order, caller.account(), "BLOCKED");
        holds.recordChanges(new StockChanges().cells(CellState.NOT_FOR_SALE, blocked));
    }

    /**
     * Gives units back to what is sold, all or none; they can be claimed at once.
     *
     * @throws Refusal NOT_FOUND when the session is not the caller's; NOT_ON_SALE; UNITS_NOT_KEPT when the house does
     *     not keep one of them; INVALID_FIELDS without a reason
     */
    @Transactional
    public void release(Caller caller, SessionId session, Order wish) {
        Order order = locked(caller, session, wish);
        if (houseSeats.giveBack(session, order.units()) != order.units().size()) {
            throw Refusal.of(InventoryProblem.UNITS_NOT_KEPT);
        }
        houseSeats.log(session, order, caller.account(), "RELEASED");
        holds.recordChanges(new StockChanges().cells(CellState.FREE, houseSeats.free(session, order.units())));
    }

    /** Whether it is on sale is asked under the locks: taking a session off sale locks all of its cells first. */
    private Order locked(Caller caller, SessionId session, Order wish) {
        sessions.find(caller, session);
        Order order = wish.checked();
        if (pools.anyOf(session, order.units())) {
            var error = FieldProblem.of("unitIds", InventoryFault.SOLD_BY_NUMBER);
            throw Refusal.ofFields(CommonProblem.INVALID_FIELDS, "", List.of(error));
        }
        houseSeats.lock(session, order.units());
        if (sessions.find(caller, session).sale().isEmpty()) {
            throw Refusal.of(InventoryProblem.NOT_ON_SALE);
        }
        return order;
    }
}

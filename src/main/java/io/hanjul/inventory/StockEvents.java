package io.hanjul.inventory;

import io.hanjul.catalog.SessionCalledOff;
import io.hanjul.catalog.SessionOffSale;
import io.hanjul.catalog.SessionOnSale;
import io.hanjul.ids.HoldId;
import io.hanjul.place.Layouts;
import io.hanjul.place.Unit;
import io.hanjul.place.UnitKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Fills the cells of a session in the transaction that puts it on sale; closes them in the one that takes it off. */
@Component
class StockEvents {

    private final Layouts layouts;
    private final StockTable stock;
    private final CellTable cells;
    private final PoolTable pools;
    private final OffSaleTable offSale;
    private final HouseSeatTable houseSeats;
    private final Holds holds;

    StockEvents(
            Layouts layouts,
            StockTable stock,
            CellTable cells,
            PoolTable pools,
            OffSaleTable offSale,
            HouseSeatTable houseSeats,
            Holds holds) {
        this.layouts = layouts;
        this.stock = stock;
        this.cells = cells;
        this.pools = pools;
        this.offSale = offSale;
        this.houseSeats = houseSeats;
        this.holds = holds;
    }

    /**
     * A session that comes back has cells, which late claims may be locking right now. Locks: cells → pools →
     * session_stock; the offering is locked already.
     */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(SessionOnSale event) {
        offSale.lock(event.session());
        pools.lockOfSession(event.session());
        Map<Boolean, List<Unit>> byArea = layouts.unitsOf(event.layout()).stream()
                .collect(Collectors.partitioningBy(unit -> unit.kind() == UnitKind.AREA));
        List<Unit> units = byArea.getOrDefault(false, List.of());
        stock.create(new StockTable.Stock(event.session(), event.sale(), event.layout(), units.size()));
        cells.create(event.session(), units);
        pools.create(event.session(), byArea.getOrDefault(true, List.of()));
    }

    /** From this commit on nothing that is free can be claimed. Locks: cells → pools → session_stock. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(SessionCalledOff event) {
        offSale.lock(event.session());
        pools.lockOfSession(event.session());
        holds.recordChanges(new StockChanges()
                .cells(CellState.NOT_FOR_SALE, offSale.block(event.session()))
                .pools(pools.close(event.session())));
    }

    /**
     * Closed cells are what a claim meets that was thought out a moment before. Locks: holds → cells → pools →
     * session_stock; the offering is locked already.
     */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(SessionOffSale event) {
        List<HoldId> ended = offSale.revokeEndedHolds(event.session());
        int all = offSale.lock(event.session());
        pools.lockOfSession(event.session());
        List<CellTable.Freed> closed = offSale.block(event.session());
        var changes = new StockChanges()
                .cells(CellState.NOT_FOR_SALE, closed)
                .pools(pools.giveBackLocked(ended))
                .pools(pools.close(event.session()));
        if (closed.size() + houseSeats.countOf(event.session()) != all || pools.taken(event.session()) > 0) {
            event.hasGuests();
        } else {
            holds.recordChanges(changes);
        }
    }
}

package io.hanjul.inventory;

import io.hanjul.catalog.SessionCalledOff;
import io.hanjul.catalog.SessionOffSale;
import io.hanjul.catalog.SessionOnSale;
import io.hanjul.ids.UnitId;
import io.hanjul.place.Layouts;
import io.hanjul.place.Unit;
import java.util.List;
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
    private final OffSaleTable offSale;
    private final HouseSeatTable houseSeats;
    private final Holds holds;

    StockEvents(
            Layouts layouts,
            StockTable stock,
            CellTable cells,
            OffSaleTable offSale,
            HouseSeatTable houseSeats,
            Holds holds) {
        this.layouts = layouts;
        this.stock = stock;
        this.cells = cells;
        this.offSale = offSale;
        this.houseSeats = houseSeats;
        this.holds = holds;
    }

    /**
     * A session that comes back has cells, which late claims may be locking right now. Locks: cells → session_stock;
     * the offering is locked already.
     */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(SessionOnSale event) {
        offSale.lock(event.session());
        List<UnitId> units =
                layouts.unitsOf(event.layout()).stream().map(Unit::id).toList();
        stock.create(new StockTable.Stock(event.session(), event.sale(), event.layout(), units.size()));
        cells.create(event.session(), units);
    }

    /** From this commit on nothing that is free can be claimed. Locks: cells → session_stock. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(SessionCalledOff event) {
        offSale.lock(event.session());
        holds.recordChanges(CellState.NOT_FOR_SALE, offSale.block(event.session()));
    }

    /**
     * Closed cells are what a claim meets that was thought out a moment before. Locks: holds → cells → session_stock;
     * the offering is locked already.
     */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(SessionOffSale event) {
        offSale.revokeEndedHolds(event.session());
        int all = offSale.lock(event.session());
        List<CellTable.Freed> closed = offSale.block(event.session());
        if (closed.size() + houseSeats.countOf(event.session()) != all) {
            event.hasGuests();
        } else {
            holds.recordChanges(CellState.NOT_FOR_SALE, closed);
        }
    }
}

package io.hanjul.inventory;

import io.hanjul.catalog.SessionOnSale;
import io.hanjul.ids.UnitId;
import io.hanjul.place.Layouts;
import io.hanjul.place.Unit;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Fills the cells of a session in the transaction that puts it on sale. */
@Component
class StockEvents {

    private final Layouts layouts;
    private final StockTable stock;
    private final CellTable cells;

    StockEvents(Layouts layouts, StockTable stock, CellTable cells) {
        this.layouts = layouts;
        this.stock = stock;
        this.cells = cells;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(SessionOnSale event) {
        List<UnitId> units =
                layouts.unitsOf(event.layout()).stream().map(Unit::id).toList();
        stock.create(new StockTable.Stock(event.session(), event.sale(), event.layout(), units.size()));
        cells.create(event.session(), units);
    }
}

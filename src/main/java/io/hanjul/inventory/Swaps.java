package io.hanjul.inventory;

import io.hanjul.ids.BookingId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.UnitId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Exchanges some of what was sold for what is held, so that there is no moment in which somebody has neither. */
@Service
public class Swaps {

    private final SwapTable swaps;
    private final SoldTable sold;
    private final Tables tables;
    private final Holds holds;

    Swaps(SwapTable swaps, SoldTable sold, Tables tables, Holds holds) {
        this.swaps = swaps;
        this.sold = sold;
        this.tables = tables;
        this.holds = holds;
    }

    /**
     * What is exchanged for what.
     *
     * @param hold the confirmed hold
     * @param booking its booking
     * @param units those of its units that become free
     * @param held the hold on as many others; it ends with this
     */
    public record Swap(HoldId hold, BookingId booking, List<UnitId> units, HoldId held) {}

    /**
     * Sells what is held to the hold that was sold before, and frees the units that it leaves. What was held may have
     * run out meanwhile, if all of it is still free: as many for as many, so nobody has more by it than before, and no
     * limit is asked.
     *
     * <p>Locks: holds → cells (session, unit, slot) → session_stock.
     *
     * @return whether it was done; {@code false} when the caller has to roll back
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean swap(Swap swap) {
        List<HoldId> both = List.of(swap.hold(), swap.held());
        // The one that was sold is the older one, so this is the order of ids.
        both.forEach(tables.holds()::lock);
        if (!swaps.end(swap.hold(), swap.held())) {
            return false;
        }
        tables.cells().lockOfHolds(both);
        int many = swap.units().size();
        List<UnitId> left = swaps.leave(swap.hold(), swap.units());
        List<UnitId> gained = swaps.takeOver(swap.hold(), swap.held());
        if (Set.copyOf(left).size() != many || Set.copyOf(gained).size() != many) {
            return false;
        }
        List<CellTable.Freed> freed = sold.free(swap.hold(), swap.units());
        List<CellTable.Freed> taken = swaps.sell(swap.hold(), swap.held(), swap.booking());
        holds.recordChanges(new StockChanges().cells(CellState.FREE, freed).cells(CellState.SOLD, taken));
        return freed.size() == left.size() && taken.size() == gained.size();
    }

    /** What a booking has left for other units. */
    @Transactional(readOnly = true)
    public List<HoldView.Line> left(HoldId hold) {
        return sold.released(hold, true);
    }
}

package io.hanjul.inventory;

import io.hanjul.ids.SessionId;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What can be claimed, for the desk to choose from: what this node knows of the stock, brought up to what PostgreSQL
 * says now, and what is held by holds that have run out and nobody has tidied up yet.
 */
@Component
class Claimable {

    private final Availability availability;
    private final StockTable stock;
    private final CellTable cells;

    Claimable(Availability availability, StockTable stock, CellTable cells) {
        this.availability = availability;
        this.stock = stock;
        this.cells = cells;
    }

    /** Ordinals by session. No other node chooses in these sessions until the caller's transaction ends. */
    Map<SessionId, BitSet> lockAndLook(List<SessionId> sessions) {
        cells.lockChoosing(sessions);
        stock.versions(sessions).forEach(availability::heard);
        Map<SessionId, BitSet> free = new HashMap<>();
        sessions.forEach(session -> free.put(session, look(session)));
        return free;
    }

    private BitSet look(SessionId session) {
        BitSet free =
                availability.of(session).map(AvailabilityView::freeOrdinals).orElseGet(BitSet::new);
        cells.runOut(session).forEach(free::set);
        return free;
    }
}

package io.hanjul.inventory;

import io.hanjul.ids.BookingId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import java.util.List;
import org.springframework.stereotype.Service;

/** Who has what: the sold cells, and those of pools that are sold, which are right also after a booking was changed. */
@Service
public class SoldUnits {

    private final SoldUnitTable cells;

    SoldUnits(SoldUnitTable cells) {
        this.cells = cells;
    }

    /**
     * A unit and the booking that has it.
     *
     * @param unit which; one of an area has an id of its own
     * @param place the unit of the layout: itself, or the area
     */
    public record Sold(UnitId unit, UnitId place, BookingId booking) {}

    /** All that is sold of a session, in the order of the layout. */
    public List<Sold> ofSession(SessionId session) {
        return cells.ofSession(session);
    }

    /** The units of one booking, in the order of the layout. */
    public List<Sold> ofBooking(SessionId session, BookingId booking) {
        return cells.ofBooking(session, booking);
    }
}

package io.hanjul.door;

import io.hanjul.booking.BookingKind;
import io.hanjul.booking.BookingState;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.Money;
import io.hanjul.ids.UnitId;
import io.hanjul.place.UnitKind;
import java.time.Instant;
import java.util.List;

/**
 * One booking of a session, for those who stand at its door.
 *
 * @param bookingId booking
 * @param code its code
 * @param name who booked, as they call themselves; empty for a simulated guest
 * @param state its state
 * @param units what it has now, in the order of the layout; nothing once it is cancelled
 * @param entries who of it is in
 * @param total what was paid, for one from the box office beside the gateway
 * @param confirmedAt when it was made
 * @param kind bought by its guest, or made by an organiser
 * @param reason why an organiser made it; empty text for what was bought
 */
public record GuestView(
        BookingId bookingId,
        String code,
        String name,
        BookingState state,
        List<Seat> units,
        List<Entry> entries,
        Money total,
        Instant confirmedAt,
        BookingKind kind,
        String reason) {

    /** A seat or table, as a person reads it. */
    public record Seat(UnitId unitId, UnitKind kind, String section, String row, String label, String category) {}

    /**
     * Somebody who came in.
     *
     * @param unitId on which seat
     * @param at when
     * @param gate where
     * @param by which member of staff let them in
     * @param offline whether the device could not ask then, and told of it later
     * @param undoUntil until when it can be taken back
     */
    public record Entry(UnitId unitId, Instant at, String gate, String by, boolean offline, Instant undoUntil) {}
}

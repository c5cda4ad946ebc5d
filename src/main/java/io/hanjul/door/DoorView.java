package io.hanjul.door;

import io.hanjul.booking.Tickets;
import io.hanjul.catalog.SessionView;
import io.hanjul.ids.LocalizedText;
import java.time.Instant;
import java.util.List;

/**
 * All that a device needs to work at a door, also when the network goes.
 *
 * @param session the session
 * @param title what is on
 * @param place where
 * @param madeAt when this was so; a ticket that was sold later is missing in it
 * @param keys what verifies tickets
 * @param guests all bookings, in the order of their seats
 */
public record DoorView(
        SessionView session,
        LocalizedText title,
        LocalizedText place,
        Instant madeAt,
        List<Tickets.Key> keys,
        List<GuestView> guests) {

    /**
     * How full it is.
     *
     * @param expected units that are sold
     * @param in units whose guests are in
     */
    public record Counts(int expected, int in) {}
}

package io.hanjul.booking;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.Money;
import io.hanjul.ids.SessionId;
import java.time.Instant;

/**
 * A booking as the door sees it.
 *
 * @param id booking
 * @param code its code now
 * @param session what it lets into
 * @param account whose it is
 * @param state its state
 * @param total what it cost
 * @param confirmedAt when it was made
 * @param issued how it came about
 */
public record Attendee(
        BookingId id,
        String code,
        SessionId session,
        AccountId account,
        BookingState state,
        Money total,
        Instant confirmedAt,
        Issued issued) {

    /**
     * How a booking came about.
     *
     * @param kind bought, or made by an organiser
     * @param guest for whom an organiser made it; empty text for what was bought
     * @param reason why an organiser made it; empty text for what was bought
     */
    public record Issued(BookingKind kind, String guest, String reason) {}
}

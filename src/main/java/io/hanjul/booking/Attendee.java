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
 */
public record Attendee(
        BookingId id,
        String code,
        SessionId session,
        AccountId account,
        BookingState state,
        Money total,
        Instant confirmedAt) {}

package io.hanjul.booking;

import io.hanjul.ids.BookingId;
import io.hanjul.ids.SessionId;

/**
 * What the QR code of a booking says. Whether it still lets somebody in, only the booking itself tells.
 *
 * @param booking the booking
 * @param session what it lets into
 * @param code the booking's code when the ticket was made; a booking that was given to somebody else has another one
 * @param units how many units it was for then, 1 to 255
 */
public record Ticket(BookingId booking, SessionId session, String code, int units) {}

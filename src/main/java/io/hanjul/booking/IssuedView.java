package io.hanjul.booking;

import io.hanjul.ids.BookingId;
import io.hanjul.ids.Money;
import java.time.Instant;
import java.util.List;

/**
 * A booking that an organiser has made for somebody.
 *
 * @param bookingId booking
 * @param code what to show or say at the door
 * @param kind complimentary, or from the box office
 * @param guestName for whom
 * @param reason why, in the words of whoever made it
 * @param state its state
 * @param units which units it has, in the order of the layout; of a cancelled one, those that it had
 * @param total what was taken for it, outside of the gateway
 * @param issuedAt when it was made
 * @param ticket the text of its QR code, signed; empty when it lets nobody in any more
 */
public record IssuedView(
        BookingId bookingId,
        String code,
        BookingKind kind,
        String guestName,
        String reason,
        BookingState state,
        List<UnitLine> units,
        Money total,
        Instant issuedAt,
        String ticket) {}

package io.hanjul.booking;

import io.hanjul.ids.BookingId;
import java.time.Instant;
import java.util.List;

/**
 * How handing a booking over stands, for whoever has it.
 *
 * @param bookingId booking
 * @param possible whether its organiser allows it, and it is neither cancelled nor begun
 * @param links the link that is on its way; empty when there is none that can still be used
 */
public record TransferView(BookingId bookingId, boolean possible, List<Link> links) {

    /**
     * A link that is on its way. What it leads by is told only to whoever makes it, once.
     *
     * @param madeAt when it was made
     * @param expiresAt first moment at which it is of no use any more
     */
    public record Link(Instant madeAt, Instant expiresAt) {}

    /**
     * A link that was made.
     *
     * @param token what it leads by: 43 letters, digits, hyphens and underscores
     * @param expiresAt first moment at which it is of no use any more
     */
    public record Made(String token, Instant expiresAt) {}
}

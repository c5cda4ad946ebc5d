package io.hanjul.booking;

import io.hanjul.ids.BookingId;
import io.hanjul.ids.Money;
import java.time.Instant;
import java.util.List;

/**
 * What it would take to have other units instead.
 *
 * @param bookingId booking
 * @param from which of its units would be given for them, in the order of the layout
 * @param to the others at their prices of now, in the order of the layout
 * @param pay what they cost more, to be paid before anything is exchanged
 * @param refund what comes back where they cost less: the same share as for a cancellation of this moment
 * @param kept what is kept of that difference
 * @param until first moment at which it is too late
 * @param now the server's time, to count down by
 */
public record MoveQuote(
        BookingId bookingId,
        List<UnitLine> from,
        List<UnitLine> to,
        Money pay,
        Money refund,
        Money kept,
        Instant until,
        Instant now) {}

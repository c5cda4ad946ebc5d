package io.hanjul.booking;

import io.hanjul.ids.BookingId;
import io.hanjul.ids.Money;
import java.time.Instant;
import java.util.List;

/**
 * What a guest would get back who gave a booking or some of its units back now.
 *
 * @param bookingId booking
 * @param units what would be given back, in the order of the layout
 * @param whole whether nothing would be left of the booking
 * @param price what these units cost
 * @param refund what comes back now; a cancellation has to name it
 * @param percent share of the price that comes back now
 * @param steps what comes back until when, what holds now first; the last one ends with the start
 * @param now the server's time, to count down by
 */
public record CancellationQuote(
        BookingId bookingId,
        List<UnitLine> units,
        boolean whole,
        Money price,
        Money refund,
        int percent,
        List<Step> steps,
        Instant now) {

    /** Units of a booking, and whether they are all that it has. */
    record Units(List<UnitLine> lines, boolean whole) {}

    /** The quote of a booking that has not started. */
    static CancellationQuote of(BookingTable.Row booking, Units units, RefundRule rule, Instant now) {
        String currency = booking.total().currency();
        long price =
                units.lines().stream().mapToLong(line -> line.price().amount()).sum();
        List<Step> steps = rule.from(now).stream()
                .map(share -> new Step(
                        share.percent(),
                        new Money(RefundRule.shareOf(price, share.percent()), currency),
                        share.until()))
                .toList();
        Step first = steps.getFirst();
        return new CancellationQuote(
                booking.id(),
                units.lines(),
                units.whole(),
                new Money(price, currency),
                first.refund(),
                first.percent(),
                steps,
                now);
    }

    /**
     * What comes back for a while.
     *
     * @param percent share of the price, 0 to 100
     * @param refund that share of these units
     * @param until first moment at which it is no longer so
     */
    public record Step(int percent, Money refund, Instant until) {}
}

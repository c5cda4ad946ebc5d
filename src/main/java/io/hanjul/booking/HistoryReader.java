package io.hanjul.booking;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.Money;
import io.hanjul.ids.UnitId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the history of one booking.
 *
 * @param row the booking
 * @param lines the units that it has or had
 * @param people who had it, as far as it was handed over
 * @param names what they are called
 */
record HistoryReader(
        BookingTable.Row row, Map<UnitId, UnitLine> lines, Set<AccountId> people, Map<AccountId, String> names) {

    /** The event as people read it. */
    BookingChange read(BookingEventTable.Event event) {
        return new BookingChange(
                event.at(),
                BookingChange.Kind.of(event.kind()),
                Actor.of(event.actor(), row.account(), people),
                event.reason(),
                linesOf(event.units()),
                linesOf(event.unitsTo()),
                new Money(event.refund(), row.total().currency()),
                event.refund() > 0 && row.payment().isEmpty(),
                name(event, BookingEventTable.Handover::from),
                name(event, BookingEventTable.Handover::to),
                event.dates());
    }

    private List<UnitLine> linesOf(List<UnitId> units) {
        return units.stream()
                .filter(lines::containsKey)
                .map(lines::get)
                .sorted(Comparator.comparingInt(UnitLine::ordinal))
                .toList();
    }

    private String name(BookingEventTable.Event event, Function<BookingEventTable.Handover, AccountId> who) {
        return event.handover().map(who).map(names::get).orElse("");
    }
}

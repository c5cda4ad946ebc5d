package io.hanjul.booking;

import io.hanjul.ids.PlaceId;
import io.hanjul.payment.SettlementDays;
import io.hanjul.place.Place;
import io.hanjul.place.Places;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Has each day of each place settled once it is over in the place's zone. A node that was away opens what was missed,
 * the oldest day first and at most {@value #MOST_DAYS} a place; those before can still be asked for by hand.
 */
@Component
class OpenSettlements {

    static final int MOST_DAYS = 31;
    private static final int AT_ONCE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final SettlementDays days;
    private final Places places;
    private final Clock clock;

    OpenSettlements(SettlementDays days, Places places, Clock clock) {
        this.days = days;
        this.places = places;
        this.clock = clock;
    }

    /** Goes through all places that were ever paid. */
    @Scheduled(fixedDelay = 300_000, initialDelay = 20_000)
    void open() {
        List<SettlementDays.Payee> some;
        UUID after = FIRST;
        do {
            some = days.payees(after, AT_ONCE);
            some.forEach(this::open);
            after = some.isEmpty() ? after : some.getLast().id().value();
        } while (some.size() == AT_ONCE);
    }

    private void open(SettlementDays.Payee payee) {
        places.find(payee.id()).map(Place::zone).ifPresent(zone -> {
            LocalDate last = LocalDate.ofInstant(clock.instant().minus(days.after()), zone)
                    .minusDays(1);
            LocalDate earliest = last.minusDays(MOST_DAYS - 1L);
            LocalDate first = payee.last().map(day -> day.plusDays(1)).orElse(last);
            LocalDate from = first.isBefore(earliest) ? earliest : first;
            if (!from.isAfter(last)) {
                from.datesUntil(last.plusDays(1)).forEach(day -> open(payee.id(), zone, day));
            }
        });
    }

    private void open(PlaceId place, ZoneId zone, LocalDate day) {
        days.open(
                place,
                new SettlementDays.Span(
                        day,
                        day.atStartOfDay(zone).toInstant(),
                        day.plusDays(1).atStartOfDay(zone).toInstant()));
    }
}

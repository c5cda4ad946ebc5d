package io.hanjul.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The day that something counts for. It ends after midnight: a concert at 00:30 belongs to the evening before. */
final class BusinessDay {

    private BusinessDay() {}

    /**
     * The business day of an instant.
     *
     * @param zone where the place is
     * @param dayEnd local time of the next morning from which the next day counts
     */
    static LocalDate of(Instant instant, ZoneId zone, LocalTime dayEnd) {
        ZonedDateTime local = instant.atZone(zone);
        LocalDate date = local.toLocalDate();
        return local.toLocalTime().isBefore(dayEnd) ? date.minusDays(1) : date;
    }
}

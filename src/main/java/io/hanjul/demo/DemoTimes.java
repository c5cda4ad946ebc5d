package io.hanjul.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * When things happen in the demo, reckoned from the first start, so that there is always something on sale and
 * something to count down to.
 *
 * @param start the first start
 * @param zone where the places are
 */
record DemoTimes(Instant start, ZoneId zone) {

    private static final LocalTime DOORS = LocalTime.of(19, 30);
    private static final LocalTime DINNER = LocalTime.of(18, 0);
    private static final LocalTime LAST_SEATING = LocalTime.of(20, 0);
    private static final Duration LEAST_COUNTDOWN = Duration.ofMinutes(30);

    /** Since when the sales that are on have been open. */
    Instant opened() {
        return start.truncatedTo(ChronoUnit.MINUTES);
    }

    /** When the coming sale opens: on the hour, 30 to 90 minutes from the first start. */
    Instant opensSoon() {
        return start.plus(LEAST_COUNTDOWN).truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
    }

    /** The start of a performance on that many days from the first start. */
    Instant evening(int days) {
        return today().plusDays(days).atTime(DOORS).atZone(zone).toInstant();
    }

    /** The start of tonight's dinner; tomorrow's when it is too late for tonight. */
    Instant dinner() {
        LocalDate day = now().toLocalTime().isBefore(LAST_SEATING) ? today() : today().plusDays(1);
        return day.atTime(DINNER).atZone(zone).toInstant();
    }

    private LocalDate today() {
        return now().toLocalDate();
    }

    private ZonedDateTime now() {
        return start.atZone(zone);
    }
}

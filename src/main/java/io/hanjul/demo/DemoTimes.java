package io.hanjul.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
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
    private static final LocalTime LATEST_FOR_TONIGHT = LocalTime.of(17, 0);
    private static final Duration BEFORE_THE_SHOW = Duration.ofHours(1);
    private static final int DAYS_TO_SELL = 7;
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

    /** The start of the last evening of a year: of this year as long as there are some days to sell it in. */
    Instant newYearsEve() {
        LocalDate eve = today().with(MonthDay.of(Month.DECEMBER, 31));
        LocalDate day = eve.isBefore(today().plusDays(DAYS_TO_SELL)) ? eve.plusYears(1) : eve;
        return day.atTime(DOORS).atZone(zone).toInstant();
    }

    /** The end of a sale whose first session starts then: nothing is sold of what has begun. */
    static Instant endOfSale(Instant firstStart) {
        return firstStart.minus(BEFORE_THE_SHOW);
    }

    /** The start of the next dinner: tonight's while there is an hour or more to book it, else tomorrow's. */
    Instant dinner() {
        LocalDate day =
                now().toLocalTime().isBefore(LATEST_FOR_TONIGHT.minus(BEFORE_THE_SHOW)) ? today() : today().plusDays(1);
        return day.atTime(DINNER).atZone(zone).toInstant();
    }

    private LocalDate today() {
        return now().toLocalDate();
    }

    private ZonedDateTime now() {
        return start.atZone(zone);
    }
}

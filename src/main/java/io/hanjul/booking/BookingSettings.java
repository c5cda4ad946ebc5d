package io.hanjul.booking;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Times of bookings.
 *
 * @param transferLinkFor how long a link holds by which a booking is handed over, unless what was booked starts before
 *     (10 min – 60 d)
 */
@Validated
@ConfigurationProperties("hanjul.booking")
record BookingSettings(
        @DefaultValue("7d") @DurationMin(minutes = 10) @DurationMax(days = 60)
        Duration transferLinkFor) {}

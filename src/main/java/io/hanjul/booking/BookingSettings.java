package io.hanjul.booking;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
 * @param returnOfferFor how long something that came back is held for who asked for it, while there is much time; at
 *     most a quarter of what is left until the session starts or its sale ends (1 min – 24 h)
 * @param returnOfferLeast how long it is held at least, unless it starts or ends before (1 min – 1 h)
 * @param returnsMax most people on the list of one session (1 – 10,000)
 */
@Validated
@ConfigurationProperties("hanjul.booking")
record BookingSettings(
        @DefaultValue("7d") @DurationMin(minutes = 10) @DurationMax(days = 60)
        Duration transferLinkFor,

        @DefaultValue("30m") @DurationMin(minutes = 1) @DurationMax(hours = 24)
        Duration returnOfferFor,

        @DefaultValue("5m") @DurationMin(minutes = 1) @DurationMax(hours = 1)
        Duration returnOfferLeast,

        @DefaultValue("1000") @Min(1) @Max(10_000) int returnsMax) {}

package io.hanjul.door;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Times of the door.
 *
 * @param marksNoShows whether the clock marks bookings for which nobody came; otherwise only staff do
 * @param noShowAfter how long after the start it does so (1 min – 24 h)
 * @param undoWithin how long a check-in or a no-show can be taken back (1 min – 24 h)
 * @param opensBefore how long before its start a session lets people in whose date was changed: nobody comes in on the
 *     old evening (1 h – 48 h)
 * @param sweepMax most no-shows marked in one transaction (1 – 10,000)
 */
@Validated
@ConfigurationProperties("hanjul.door")
record DoorSettings(
        @DefaultValue("true") boolean marksNoShows,

        @DefaultValue("15m") @DurationMin(minutes = 1) @DurationMax(hours = 24)
        Duration noShowAfter,

        @DefaultValue("15m") @DurationMin(minutes = 1) @DurationMax(hours = 24)
        Duration undoWithin,

        @DefaultValue("12h") @DurationMin(hours = 1) @DurationMax(hours = 48)
        Duration opensBefore,

        @DefaultValue("500") @Min(1) @Max(10_000) int sweepMax) {}

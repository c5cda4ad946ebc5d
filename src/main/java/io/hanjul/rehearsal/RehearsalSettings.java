package io.hanjul.rehearsal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of rehearsals.
 *
 * @param owners whether owners may rehearse sales of their own, or operators only; on by itself with the embedded
 *     database only
 * @param length how long a rehearsal can be used that is set up from another sale (10 min – 24 h)
 * @param guestLifetime how long a simulated guest's session is good; it cannot be renewed (5 min – 6 h)
 * @param guestsMost most simulated guests of one request (1 – 200,000)
 */
@Validated
@ConfigurationProperties("hanjul.rehearsal")
record RehearsalSettings(
        @DefaultValue("false") boolean owners,

        @DefaultValue("3h") @DurationMin(minutes = 10) @DurationMax(hours = 24)
        Duration length,

        @DefaultValue("1h") @DurationMin(minutes = 5) @DurationMax(hours = 6)
        Duration guestLifetime,

        @DefaultValue("50000") @Min(1) @Max(200_000) int guestsMost) {}

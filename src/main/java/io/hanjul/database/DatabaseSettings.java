package io.hanjul.database;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How soon an outage of the database is noticed. Both together, and the time of an answer, make up the 250 ms within
 * which an endpoint that needs it says no.
 *
 * @param pulse pause between two questions whether the database is there (10 ms to 1 s)
 * @param silence after how long without an answer it counts as away (50 ms to 10 s)
 */
@Validated
@ConfigurationProperties("hanjul.database")
record DatabaseSettings(
        @DefaultValue("25ms") @DurationMin(millis = 10) @DurationMax(seconds = 1)
        Duration pulse,

        @DefaultValue("150ms") @DurationMin(millis = 50) @DurationMax(seconds = 10)
        Duration silence) {}

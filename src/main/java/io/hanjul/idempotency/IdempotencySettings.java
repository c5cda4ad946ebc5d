package io.hanjul.idempotency;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How answers are remembered.
 *
 * @param keep how long an answer is repeated, from the first use of its key (1 minute to 30 days)
 * @param lease how long a request may run before another with its key may take over, because the first is believed
 * dead;
 *     longer than any request takes (1 second to 10 minutes)
 */
@Validated
@ConfigurationProperties("hanjul.idempotency")
record IdempotencySettings(
        @DefaultValue("24h") @DurationMin(minutes = 1) @DurationMax(days = 30)
        Duration keep,

        @DefaultValue("60s") @DurationMin(seconds = 1) @DurationMax(minutes = 10)
        Duration lease) {}

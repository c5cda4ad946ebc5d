package io.hanjul.payment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How days are settled by themselves.
 *
 * @param after how long after the last midnight of a day (1 minute – 12 hours)
 * @param giveUp how long the gateway is asked again where it has not told everything; then the day is compared as far
 *     as it was heard, and says so (1 minute – 2 days)
 * @param piece how many payments are asked about or compared at once (1 – 5,000)
 * @param kept how long days that were settled, and what the gateway told for them, are kept (31 days – 10 years)
 */
@Validated
@ConfigurationProperties("hanjul.payment.settlements")
public record SettlementSettings(
        @DefaultValue("1h") @DurationMin(minutes = 1) @DurationMax(hours = 12)
        Duration after,

        @DefaultValue("8h") @DurationMin(minutes = 1) @DurationMax(days = 2)
        Duration giveUp,

        @DefaultValue("1000") @Min(1) @Max(5_000) int piece,

        @DefaultValue("400d") @DurationMin(days = 31) @DurationMax(days = 3650)
        Duration kept) {}

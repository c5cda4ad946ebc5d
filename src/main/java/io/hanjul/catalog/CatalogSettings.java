package io.hanjul.catalog;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of the catalogue.
 *
 * @param offeringsPerPlace most offerings of one place
 * @param sessionsPerOffering most sessions of one offering
 * @param sessionsPerSale most sessions of one sale
 * @param cellsPerSale most cells of one sale: units of all its sessions, written in one transaction
 * @param codesPerSale most access codes of one sale
 * @param codeAttempts how many wrong access codes an account may try in a sale within 15 minutes
 * @param yearsAhead how far ahead a session may be, in years
 * @param datesPerSession how often the date of one session can be changed once guests know of it
 * @param answerBefore how long before the new start guests may give back in full what takes place at another time,
 *     where who changes it names no time (0 s to 30 days)
 * @param answerAtLeast how long they have for it at least, unless it starts before (1 min to 30 days)
 * @param refundSteps what guests get back who cancel, where an offering has no terms of its own: shares of the price in
 *     percent, each until so long before the start ({@code m}, {@code h} or {@code d}), the highest first; empty for
 *     nothing
 * @param refundGrace how long after booking they get all of it back, when they booked on the day itself (0 s to 1 day)
 */
@Validated
@ConfigurationProperties("hanjul.catalog")
record CatalogSettings(
        @DefaultValue("1000") @Min(1) @Max(100_000) int offeringsPerPlace,
        @DefaultValue("400") @Min(1) @Max(10_000) int sessionsPerOffering,
        @DefaultValue("100") @Min(1) @Max(1_000) int sessionsPerSale,
        @DefaultValue("100000") @Min(1) @Max(1_000_000) int cellsPerSale,
        @DefaultValue("20000") @Min(1) @Max(1_000_000) int codesPerSale,
        @DefaultValue("10") @Min(1) @Max(1_000) int codeAttempts,
        @DefaultValue("5") @Min(1) @Max(50) int yearsAhead,

        @DefaultValue("10") @Min(1) @Max(100) int datesPerSession,

        @DefaultValue("24h") @DurationMin @DurationMax(days = 30)
        Duration answerBefore,

        @DefaultValue("24h") @DurationMin(minutes = 1) @DurationMax(days = 30)
        Duration answerAtLeast,

        @DefaultValue("24h=100, 3h=50") @Pattern(regexp = RefundPreset.FORM) String refundSteps,

        @DefaultValue("10m") @DurationMin @DurationMax(days = 1)
        Duration refundGrace) {

    /** Refuses shares that do not fall with {@link IllegalArgumentException}. */
    CatalogSettings {
        RefundPreset.stepsOf(refundSteps);
    }

    /** The terms of offerings that have none of their own. */
    RefundTerms refundTerms() {
        return new RefundTerms(RefundPreset.stepsOf(refundSteps), refundGrace);
    }
}

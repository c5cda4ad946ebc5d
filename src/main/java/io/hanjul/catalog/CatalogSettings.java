package io.hanjul.catalog;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
        @DefaultValue("5") @Min(1) @Max(50) int yearsAhead) {}

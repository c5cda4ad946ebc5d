package io.hanjul.place;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of places and layouts.
 *
 * @param placesPerOwner most places of one owner
 * @param layoutsPerPlace most layouts of one place; they are kept for ever, because sessions refer to them
 * @param seatsPerLayout most seats and areas of one plan; for many more the limit of its bytes must be raised, too (1 –
 *     200,000)
 * @param layoutsCached layouts that a node keeps in memory; one of 2,000 units takes about 2 MB with its documents
 */
@Validated
@ConfigurationProperties("hanjul.place")
record PlaceSettings(
        @DefaultValue("200") @Min(1) @Max(100_000) int placesPerOwner,
        @DefaultValue("100") @Min(1) @Max(10_000) int layoutsPerPlace,

        @DefaultValue("20000") @Min(1) @Max(SeatingPlan.CEILING) int seatsPerLayout,

        @DefaultValue("64") @Min(1) @Max(10_000) int layoutsCached) {}

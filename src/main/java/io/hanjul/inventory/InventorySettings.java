package io.hanjul.inventory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of the stock.
 *
 * @param holdShown how long a hold lasts as shown to the guest
 * @param holdGrace how much longer the server keeps it, for slow networks
 * @param holdExtension by how much a hold is extended, once, while its payment is being confirmed
 * @param lanes lanes of the claim desk; a session always uses the same lane of a node; 0: one for every two processors,
 *     at least 1 and at most 4, since lanes share what one would gather into a batch
 * @param laneCapacity claims that may wait in one lane before further ones are refused with 503
 * @param batchMax most claims that are decided in one transaction
 * @param sweepMax most run-out holds that one sweep turns to EXPIRED
 * @param streamsMax most open availability streams of this node
 * @param streamsPerAddress most open availability streams from one address (IPv6: from one /64 block); many people can
 *     share an address, and whoever is refused asks for the seats every few seconds instead
 * @param changesKept how long the deltas of a session are kept for readers that come back
 */
@Validated
@ConfigurationProperties("hanjul.inventory")
record InventorySettings(
        @DefaultValue("5m") @DurationMin(seconds = 1) @DurationMax(hours = 1)
        Duration holdShown,

        @DefaultValue("10s") @DurationMin(seconds = 0) @DurationMax(minutes = 1)
        Duration holdGrace,

        @DefaultValue("2m") @DurationMin(seconds = 0) @DurationMax(minutes = 10)
        Duration holdExtension,

        @DefaultValue("0") @Min(0) @Max(16) int lanes,
        @DefaultValue("4096") @Min(1) @Max(100_000) int laneCapacity,
        @DefaultValue("512") @Min(1) @Max(4096) int batchMax,
        @DefaultValue("500") @Min(1) @Max(5000) int sweepMax,
        @DefaultValue("10000") @Min(1) @Max(100_000) int streamsMax,
        @DefaultValue("500") @Min(1) @Max(100_000) int streamsPerAddress,

        @DefaultValue("5m") @DurationMin(seconds = 10) @DurationMax(hours = 1)
        Duration changesKept) {

    private static final int MOST_LANES_UNASKED = 4;

    /** How many lanes a node of that many processors has. */
    int lanesOn(int processors) {
        return lanes > 0 ? lanes : Math.clamp(processors / 2, 1, MOST_LANES_UNASKED);
    }
}

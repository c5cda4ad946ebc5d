package io.hanjul.waitingroom;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many streams there may be of people who are called next. Who finds no room asks each second instead.
 *
 * @param most on one node (0 to 100,000)
 * @param perAddress from one address (IPv6: from one /64 block) on one node; many people share an address (1 to
 *     100,000)
 */
@Validated
@ConfigurationProperties("hanjul.waitingroom.streams")
record LineStreamSettings(
        @DefaultValue("5000") @Min(0) @Max(100_000) int most,
        @DefaultValue("500") @Min(1) @Max(100_000) int perAddress) {}

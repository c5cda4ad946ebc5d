package io.hanjul.edge;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of what is let in.
 *
 * @param publicOrigin the origin that browsers see, e.g. {@code https://tickets.example}, when it differs from the one
 *     the server sees itself; empty to go by the request
 * @param trustedProxies addresses or CIDR blocks of proxies whose {@code X-Forwarded-*} headers are believed; none by
 *     default
 * @param bodyLimit most bytes of a request body, in bytes (1 KiB – 1 MiB)
 * @param layoutBodyLimit most bytes of an imported layout, in bytes (64 KiB – 16 MiB)
 * @param headTime how long the head of a request may take, from its first byte on (1 s – 1 min)
 * @param bodyTime how long a body may take; a large one longer, as long as it comes at 8 KiB a second (1 s – 5 min)
 * @param connectionsPerAddress most connections from one address (IPv6: from one /64 block); trusted proxies and this
 *     machine itself may have any number; many people can share an address (10 – 1,000,000)
 * @param tokenCacheSize how many verified tokens are remembered (0 – 1,000,000); about 1 KiB each
 * @param rateLimitCacheSize how many counters each node keeps while Redis is away (100 – 1,000,000)
 */
@Validated
@ConfigurationProperties("hanjul.edge")
public record EdgeSettings(
        @DefaultValue("") @Pattern(regexp = "|https?://[^/\\s]+") String publicOrigin,

        @DefaultValue List<String> trustedProxies,
        @DefaultValue("65536") @Min(1_024) @Max(1_048_576) int bodyLimit,

        @DefaultValue("4194304") @Min(65_536) @Max(16_777_216) int layoutBodyLimit,

        @DefaultValue("10s") @DurationMin(seconds = 1) @DurationMax(minutes = 1)
        Duration headTime,

        @DefaultValue("20s") @DurationMin(seconds = 1) @DurationMax(minutes = 5)
        Duration bodyTime,

        @DefaultValue("4000") @Min(10) @Max(1_000_000) int connectionsPerAddress,
        @DefaultValue("20000") @Min(0) @Max(1_000_000) int tokenCacheSize,
        @DefaultValue("20000") @Min(100) @Max(1_000_000) int rateLimitCacheSize) {

    /** Whether a proxy with that address, a literal one, is believed. */
    public boolean trusts(String address) {
        return trustedProxies.stream().map(IpAddressMatcher::new).anyMatch(block -> block.matches(address));
    }
}

package io.hanjul.rehearsal;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
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
 * Limits of rehearsals.
 *
 * @param owners whether owners may rehearse sales of their own, or operators only; on by itself with the embedded
 *     database only
 * @param length how long a rehearsal can be used that is set up from another sale (10 min – 24 h)
 * @param guestLifetime how long a simulated guest's session is good; it cannot be renewed (5 min – 6 h)
 * @param guestsMost most simulated guests of one request (1 – 200,000)
 * @param crowdMost most simulated guests of a crowd that the server itself sends (1 – 100,000)
 * @param crowdsAtOnce most crowds that one node sends at once; each is a process of its own (1 – 16)
 * @param crowdMemoryMib most memory of such a process, in MiB (64 – 4,096)
 * @param crowdPace how long the guests of such a crowd take for what they do, in shares of what people take; less makes
 *     a short and hard rehearsal (0.05 – 1)
 * @param crowdAddress address of this machine from which such a crowd comes, one of {@code
 *     hanjul.edge.trusted-proxies}; empty for 127.0.0.1
 */
@Validated
@ConfigurationProperties("hanjul.rehearsal")
record RehearsalSettings(
        @DefaultValue("false") boolean owners,

        @DefaultValue("3h") @DurationMin(minutes = 10) @DurationMax(hours = 24)
        Duration length,

        @DefaultValue("1h") @DurationMin(minutes = 5) @DurationMax(hours = 6)
        Duration guestLifetime,

        @DefaultValue("50000") @Min(1) @Max(200_000) int guestsMost,
        @DefaultValue("20000") @Min(1) @Max(100_000) int crowdMost,
        @DefaultValue("1") @Min(1) @Max(16) int crowdsAtOnce,
        @DefaultValue("384") @Min(64) @Max(4_096) int crowdMemoryMib,

        @DefaultValue("1") @DecimalMin("0.05") @DecimalMax("1") double crowdPace,

        @DefaultValue("") @Pattern(regexp = "|[0-9a-fA-F:.]{3,45}") String crowdAddress) {}

package io.hanjul.waitingroom;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How a line is put together again after its database came back from a backup.
 *
 * @param length how long guests and nodes have to show what they know before the line goes on (1 s to 10 minutes)
 * @param look how long a node waits for guests who know more before it seals and calls, in a room that it has not known
 *     before and that stood still for longer than 30 s (0 to 5 minutes)
 * @param reserve how many places are kept for turns of which nobody has shown anything (1,000 to 1,000,000)
 * @param waiting how much of what guests show of a room waits on a node until it is written: so many proofs, turns, and
 *     wishes for a place; whoever does not fit shows it again when they ask again (1,000 to 1,000,000)
 * @param remembered how long a node remembers a room of a sale that goes on, while the database does not have it, as it
 *     does not while a backup is being restored (0 to 1 h)
 */
@Validated
@ConfigurationProperties("hanjul.waitingroom.recovery")
record RecoverySettings(
        @DefaultValue("40s") @DurationMin(seconds = 1) @DurationMax(minutes = 10)
        Duration length,

        @DefaultValue("10s") @DurationMin(seconds = 0) @DurationMax(minutes = 5)
        Duration look,

        @DefaultValue("32768") @Min(1_000) @Max(1_000_000) int reserve,
        @DefaultValue("20000") @Min(1_000) @Max(1_000_000) int waiting,

        @DefaultValue("15m") @DurationMin(seconds = 0) @DurationMax(hours = 1)
        Duration remembered) {}

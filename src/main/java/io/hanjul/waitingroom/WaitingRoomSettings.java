package io.hanjul.waitingroom;

import io.hanjul.waitingroom.line.Rhythm;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of the line.
 *
 * @param ceiling most joins of one room in one tick on one node before the limit is raised durably; a power of two,
 *     so that a token can name it (16 to 16,384)
 * @param patience how long a node that fell silent is waited for before its ceiling is taken (500 ms to 1 minute)
 * @param callWindow how long a called guest is expected; who comes later meets the same gate (10 s to 15 minutes)
 * @param pass how long an entry pass is shown to last (1 minute to 2 hours)
 * @param passGrace how much longer it is accepted (0 to 1 minute)
 * @param turnKept how long a browser keeps its turn (1 hour to 30 days)
 * @param retryAtTheDoor when to try again after the room was full (1 s to 1 minute)
 * @param joinsPerAddress most joins from one address (IPv6: from one /64 block) in a minute on one node, all of which
 *     may come at once; many people share an address (1 to 1,000,000)
 * @param doors in how many lanes a node's gates decide who comes in and who goes; each takes a database connection
 *     (1 to 64)
 * @param entriesAtOnce most knocks at one door that are decided in one transaction, and most who leave by it (1 to
 *     1,024)
 * @param pollsPerSecond how many times a second all who wait in one line may ask how it stands, all together; the more
 *     there are, the less often each is told to ask (1 to 100,000)
 * @param boardsPerSecond the same for the board, which is the same for all: many more where a cache stands in front (1
 *     to 10,000,000)
 * @param beat how often somebody near the front says that they are there; who is not heard for three times as long is
 *     passed over until they are (1 s to 5 minutes)
 * @param beatsPerSecond how many who wait further back in one line may say so in a second, all together; the more
 *     there are, the less often each is told to (1 to 100,000)
 * @param returnTime how long somebody who missed a call is called once more, from when they are heard again (1 minute
 *     to 2 hours)
 * @param auditPagesPerAddress most pages of chains that are read from one address (IPv6: from one /64 block) in a
 *     minute on one node, all of which may be read at once (1 to 1,000,000)
 */
@Validated
@ConfigurationProperties("hanjul.waitingroom")
record WaitingRoomSettings(
        @DefaultValue("4096") @Min(16) @Max(16_384) int ceiling,

        @DefaultValue("1500ms") @DurationMin(millis = 500) @DurationMax(minutes = 1)
        Duration patience,

        @DefaultValue("2m") @DurationMin(seconds = 10) @DurationMax(minutes = 15)
        Duration callWindow,

        @DefaultValue("10m") @DurationMin(minutes = 1) @DurationMax(hours = 2)
        Duration pass,

        @DefaultValue("10s") @DurationMin(seconds = 0) @DurationMax(minutes = 1)
        Duration passGrace,

        @DefaultValue("2d") @DurationMin(hours = 1) @DurationMax(days = 30)
        Duration turnKept,

        @DefaultValue("1s") @DurationMin(seconds = 1) @DurationMax(minutes = 1)
        Duration retryAtTheDoor,

        @DefaultValue("3000") @Min(1) @Max(1_000_000) int joinsPerAddress,
        @DefaultValue("4") @Min(1) @Max(64) int doors,
        @DefaultValue("256") @Min(1) @Max(1_024) int entriesAtOnce,
        @DefaultValue("300") @Min(1) @Max(100_000) int pollsPerSecond,
        @DefaultValue("1000") @Min(1) @Max(10_000_000) int boardsPerSecond,

        @DefaultValue("30s") @DurationMin(seconds = 1) @DurationMax(minutes = 5)
        Duration beat,

        @DefaultValue("1000") @Min(1) @Max(100_000) int beatsPerSecond,

        @DefaultValue("15m") @DurationMin(minutes = 1) @DurationMax(hours = 2)
        Duration returnTime,

        @DefaultValue("1200") @Min(1) @Max(1_000_000) int auditPagesPerAddress) {

    /** How often people say that they are there in a line in which so many wait. */
    Rhythm rhythm(long waiting) {
        return Rhythm.of(beat, waiting, beatsPerSecond);
    }

    /** How long each of so many who wait has to let the others ask. */
    Duration leastPause(long waiting) {
        return Duration.ofSeconds(Math.ceilDiv(waiting, pollsPerSecond));
    }

    /** The same for those behind the line; they ask at least four times in the time that a call lasts. */
    Duration pauseBehind(long waiting) {
        Duration longest = callWindow.dividedBy(4);
        Duration pause = leastPause(waiting);
        return pause.compareTo(longest) < 0 ? pause : longest;
    }

    /** How long each who looks at the board has to let others look. */
    Duration boardPause(long waiting) {
        return Duration.ofSeconds(Math.max(1, Math.ceilDiv(waiting, boardsPerSecond)));
    }

    /** How long somebody near the front counts as there once they were heard. */
    Duration heardFor() {
        return beat.multipliedBy(Rhythm.INTERVALS);
    }

    /** Until when everybody in such a line counts as there, when nobody knows who was heard. */
    int everybodyUntil(Instant now, long waiting) {
        return Rhythm.moment(now.plus(rhythm(waiting).grace(leastPause(waiting))));
    }

    /** How long a place is kept for a pass: as long as it is accepted. */
    Duration passKept() {
        return pass.plus(passGrace);
    }
}

package io.hanjul.catalog;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Duration;
import java.time.Instant;

/**
 * When a session was to take place before its date was changed.
 *
 * @param number which change of the session it was, from 1
 * @param startsAt its start before
 * @param endsAt its end before
 * @param reason why it was changed, in the words of who did it
 * @param changedAt when it was changed
 * @param freeUntil until when who had booked before may give it back in full; not after the new start
 */
public record EarlierDate(
        @JsonIgnore int number, Instant startsAt, Instant endsAt, String reason, Instant changedAt, Instant freeUntil) {

    /** Nodes remember a session for a second, and pages show what they have read. */
    private static final Duration STILL_SHOWN = Duration.ofSeconds(5);

    /** Whether who chose something of the session at that moment may have been shown this date. */
    public boolean mayHaveBeenShown(Instant chosenAt) {
        return chosenAt.isBefore(changedAt.plus(STILL_SHOWN));
    }
}

package io.hanjul.waitingroom;

import io.hanjul.ids.AdmissionId;
import java.time.Duration;
import java.time.Instant;

/** What may come of knocking at the door when one's turn has come. */
public sealed interface EntryOutcome {

    /**
     * Inside.
     *
     * @param admission the same one whenever the same turn is shown
     * @param pass text of the entry pass
     * @param passExpiresAt until when it is shown to last; it is accepted a few seconds longer
     * @param passKept how long the pass is accepted from now on
     */
    record Entered(AdmissionId admission, String pass, Instant passExpiresAt, Duration passKept)
            implements EntryOutcome {}

    /**
     * The room is full at this moment, or the rate is used up; the turn is kept.
     *
     * @param retryAfter when to knock again
     */
    record AtTheDoor(Duration retryAfter) implements EntryOutcome {}
}

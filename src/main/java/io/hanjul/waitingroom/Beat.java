package io.hanjul.waitingroom;

import io.hanjul.waitingroom.line.Rhythm;
import io.hanjul.waitingroom.line.Wait;
import java.time.Duration;
import java.time.Instant;

/**
 * What hearing somebody is good for.
 *
 * @param interval in which time they should be heard again
 * @param until until when they count as there, as {@link Rhythm#moment}
 */
record Beat(Duration interval, int until) {

    /** The beat of somebody who is heard at that moment and stands at that ordinal. */
    static Beat of(KnownRoom room, long ordinal, WaitingRoomSettings settings, Instant now) {
        long waiting = room.waiting();
        Rhythm rhythm = settings.rhythm(waiting);
        boolean waits = ordinal >= room.row().calledUpTo();
        Wait wait = waits ? room.waitOf(room.peopleAhead(ordinal), now) : Wait.NONE;
        Duration interval = rhythm.interval(wait);
        return new Beat(interval, rhythm.until(now, interval, wait.pollAfter(settings.leastPause(waiting))));
    }
}

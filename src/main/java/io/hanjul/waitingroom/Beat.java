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
 * @param pollAfter how long to wait at most before asking how it stands: less than was told last when the line has
 *     become faster since
 */
record Beat(Duration interval, int until, Duration pollAfter) {

    /** The beat of somebody whose place is not drawn yet, and who counts as there anyway. */
    static Beat unplaced(Duration interval) {
        return new Beat(interval, 0, interval);
    }

    /** The beat of somebody who is heard at that moment and stands at that ordinal. */
    static Beat of(KnownRoom room, long ordinal, WaitingRoomSettings settings, Instant now) {
        long waiting = room.waiting();
        Rhythm rhythm = settings.rhythm(waiting);
        boolean waits = ordinal >= room.row().calledUpTo();
        Wait wait = waits ? room.waitOf(room.peopleAhead(ordinal), now) : Wait.NONE;
        Duration interval = rhythm.interval(wait);
        Duration pollAfter = wait.pollAfter(settings.leastPause(waiting));
        return new Beat(interval, rhythm.until(now, interval, pollAfter), pollAfter);
    }
}

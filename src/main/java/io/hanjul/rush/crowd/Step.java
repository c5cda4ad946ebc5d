package io.hanjul.rush.crowd;

import java.time.Duration;

/**
 * What somebody does next.
 *
 * @param guest the guest, with what it asks next
 * @param after how long it takes its time before
 * @param over whether it asks nothing any more
 */
public record Step(Guest guest, Duration after, boolean over) {

    /** Asks that next, after a while. */
    static Step ask(Guest guest, Call next, Duration after) {
        return new Step(guest.asks(next), after, false);
    }

    /** Asks the same again, as the same attempt. */
    static Step again(Guest guest, Duration after) {
        return new Step(guest, after, false);
    }

    /** Is done. */
    static Step end(Guest guest, Ending ending, String code) {
        return new Step(guest.ends(ending, code), Duration.ZERO, true);
    }

    /** Goes, and gives the place inside back. */
    static Step go(Guest guest, Ending ending, String code) {
        return ask(guest.ends(ending, code), Call.EXIT, Duration.ZERO);
    }
}

package io.hanjul.waitingroom;

import java.time.Instant;

/** What became of somebody who wants to register for a lottery. */
sealed interface Registration {

    /**
     * Has a ticket.
     *
     * @param ticket its number, from 0 on
     * @param at when it was given first
     * @param fresh whether it was given, or taken up again, just now
     */
    record In(int ticket, Instant at, boolean fresh) implements Registration {}

    /** Comes after the opening, or when nobody joins any more: no ticket is given. */
    record Over() implements Registration {}

    /** There are as many tickets as there can be. */
    record Full() implements Registration {}
}

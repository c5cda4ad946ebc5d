package io.hanjul.waitingroom;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.AdmissionId;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.AdmissionTable.TurnOf;

/**
 * Somebody whose turn was called knocks at the door.
 *
 * @param turn the turn
 * @param ordinal where it stands in the line
 * @param admission id that the admission of this turn has
 * @param account who knocks
 */
record Knock(TurnOf turn, long ordinal, AdmissionId admission, AccountId account) {

    /** What the gate decided. */
    sealed interface Answer {

        /** Inside, now or before. */
        record In(AdmissionRow admission) implements Answer {}

        /** The room is full at this moment, or the rate is used up. */
        record Door() implements Answer {}

        /** Never, and why. */
        record No(Refusal why) implements Answer {}
    }
}

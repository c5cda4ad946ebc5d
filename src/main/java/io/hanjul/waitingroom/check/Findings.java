package io.hanjul.waitingroom.check;

import java.time.Instant;
import java.util.Optional;

/**
 * What was found in a line of which nothing is wrong.
 *
 * @param entries entries of the chain
 * @param ticks ticks in which somebody joined
 * @param given places that were given
 * @param called how many of them were called when the line came to them
 * @param left how many were passed over because their owners had left
 * @param silent how many were passed over because their owners were not heard
 * @param uncounted how many were passed over because a node fell silent that may have given them
 * @param lost how many were passed over because nobody knows whether they were called before data was lost
 * @param holes how often data was lost and the line put together again
 * @param overdue how many who were passed over were called later
 * @param late how many who missed their call were called once more
 * @param waiting places that were not called yet
 * @param orders how often somebody ordered something by hand
 * @param head head of the chain
 * @param ended whether the room has ended and its seeds were told
 */
public record Findings(
        long entries,
        long ticks,
        long given,
        long called,
        long left,
        long silent,
        long uncounted,
        long lost,
        int holes,
        long overdue,
        long late,
        long waiting,
        long orders,
        String head,
        boolean ended) {

    /**
     * Where one turn stands.
     *
     * @param place its place, from 0 on; empty while it is not drawn
     * @param fate what became of it
     * @param at when that was; empty while it waits
     */
    public record Standing(Optional<Long> place, Fate fate, Optional<Instant> at) {

        static final Standing UNKNOWN = new Standing(Optional.empty(), Fate.NOT_IN_LINE, Optional.empty());

        Standing now(Fate became, Instant moment) {
            return new Standing(place, became, Optional.of(moment));
        }
    }

    /** What became of a turn. */
    public enum Fate {
        /** No tick of the line has it. */
        NOT_IN_LINE,
        /** Its place is drawn, and not called yet. */
        WAITING,
        /** It was called. */
        CALLED,
        /** It was passed over, and called once its owner was heard. */
        OVERDUE,
        /** It was called once more, since its owner had not come in time. */
        LATE,
        /** It was passed over because its owner had left. */
        LEFT,
        /** It was passed over because its owner was not heard, and was not called since. */
        SILENT,
        /** Data was lost, and nobody knows whether it had been called before. */
        LOST,
        /** It was passed over because nobody knew whether anybody had it: its node fell silent. */
        UNCOUNTED
    }
}

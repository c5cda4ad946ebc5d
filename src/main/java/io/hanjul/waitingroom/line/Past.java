package io.hanjul.waitingroom.line;

import java.time.Duration;
import java.util.Optional;

/**
 * A place that the line has moved past, and whose owner is not inside.
 *
 * @param passedOver whether that was without calling, because its owner was silent
 * @param sinceMove time since the line moved past it
 * @param back what came of it since its owner was heard again; empty when nothing is written
 */
public record Past(boolean passedOver, Duration sinceMove, Optional<Back> back) {

    /** Where those stand who are called once more, or at the door. */
    public enum Lane {
        /** Was passed over while silent, and goes first. */
        OVERDUE,
        /** Was called and did not come in time; goes a few at a time, once. */
        LATE,
        /** Was called, came in time and met a full room. */
        DOOR
    }

    /**
     * What is written of somebody behind the line.
     *
     * @param lane where
     * @param since how long
     * @param sinceCall time since the second call; empty before it
     * @param atDoor whether its owner came in time and met a full room, and so stays called
     */
    public record Back(Lane lane, Duration since, Optional<Duration> sinceCall, boolean atDoor) {}

    /** What somebody is who stands behind the line. */
    public enum State {
        /** May go in. */
        CALLED,
        /** Is called before all others. */
        OVERDUE,
        /** Is called between the others. */
        LATE,
        /** Has missed the second call too, or did not get it in time. */
        OVER
    }

    /**
     * The verdict.
     *
     * @param state what its owner is
     * @param isNew whether that has to be written
     * @param left of the time to come in; empty without an end
     */
    public record Verdict(State state, boolean isNew, Optional<Duration> left) {

        /** May go in, without an end. */
        public static final Verdict CALLED = of(State.CALLED, false);

        private static Verdict of(State state, boolean isNew) {
            return new Verdict(state, isNew, Optional.empty());
        }
    }

    /**
     * How it stands.
     *
     * @param window how long somebody who is called may come in
     * @param lane how long somebody is called a second time
     */
    public Verdict verdict(Duration window, Duration lane) {
        if (back.isEmpty()) {
            return passedOver
                    ? Verdict.of(State.OVERDUE, true)
                    : calledOr(Verdict.of(State.LATE, true), sinceMove, window);
        }
        Back known = back.get();
        if (known.atDoor()) {
            return Verdict.CALLED;
        }
        boolean late = known.lane() == Lane.LATE;
        if (known.sinceCall().isPresent()) {
            Verdict otherwise = late ? Verdict.of(State.OVER, false) : Verdict.of(State.LATE, true);
            return calledOr(otherwise, known.sinceCall().get(), window);
        }
        if (!late) {
            return Verdict.of(State.OVERDUE, false);
        }
        return Verdict.of(known.since().compareTo(lane) < 0 ? State.LATE : State.OVER, false);
    }

    private static Verdict calledOr(Verdict otherwise, Duration since, Duration window) {
        Duration left = window.minus(since);
        return left.isPositive() ? new Verdict(State.CALLED, false, Optional.of(left)) : otherwise;
    }
}

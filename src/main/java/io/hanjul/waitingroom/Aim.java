package io.hanjul.waitingroom;

import io.hanjul.waitingroom.line.Bearable;
import io.hanjul.waitingroom.line.ShowRate;
import java.time.Duration;
import java.time.Instant;

/**
 * What a room's calls go by beside its terms.
 *
 * @param show which share of those called turns up
 * @param shownAt since when
 * @param left what its sale has left, as the leader has told
 * @param leftAt since when
 * @param bearable how many people inside booking can bear
 * @param bearableAt since when
 * @param heldBy what held the last step back the most
 */
record Aim(
        ShowRate show,
        Instant shownAt,
        MyTurn.Left left,
        Instant leftAt,
        Bearable bearable,
        Instant bearableAt,
        RoomsLive.HeldBy heldBy) {

    private static final Instant EVER = Instant.EPOCH;

    /** Of a room that has called nobody. */
    static final Aim FIRST =
            new Aim(ShowRate.ALL, EVER, MyTurn.Left.UNKNOWN, EVER, Bearable.ALL, EVER, RoomsLive.HeldBy.RATE);

    /** Nodes count what is left one after the other; something that comes back is told once all have. */
    private static final Duration COUNTED = Duration.ofSeconds(2);

    /** Whether somebody who is called would find nothing. */
    boolean isNothingLeft() {
        return isNothing(left);
    }

    /** Whether that is to be told now: that nothing is left at once, anything else once all nodes know; or never. */
    boolean isToBeTold(MyTurn.Left now, Instant at) {
        boolean isSame = now == left || (!isNothing(now) && !isNothingLeft());
        if (isSame || now == MyTurn.Left.UNKNOWN) {
            return false;
        }
        return isOver(COUNTED, leftAt, at) || (isNothing(now) && !isNothingLeft());
    }

    /** Whether another share may be told now. */
    boolean isShareDue(Instant at) {
        return isOver(ShowRate.PAUSE, shownAt, at);
    }

    /** Whether another number of people whom booking bears may be told now. */
    boolean isBearableDue(Instant at) {
        return isOver(Bearable.PAUSE, bearableAt, at);
    }

    /** Also when the clock was put back meanwhile. */
    private static boolean isOver(Duration pause, Instant since, Instant at) {
        return Duration.between(since, at).abs().compareTo(pause) >= 0;
    }

    /** The same with another share. */
    Aim showing(ShowRate share, Instant at) {
        return new Aim(share, at, left, leftAt, bearable, bearableAt, heldBy);
    }

    /** The same with something else left. */
    Aim leaving(MyTurn.Left now, Instant at) {
        return new Aim(show, shownAt, now, at, bearable, bearableAt, heldBy);
    }

    /** The same with other people whom booking bears. */
    Aim bearing(Bearable people, Instant at) {
        return new Aim(show, shownAt, left, leftAt, people, at, heldBy);
    }

    /** The same, held back by that. */
    Aim heldBy(RoomsLive.HeldBy by) {
        return new Aim(show, shownAt, left, leftAt, bearable, bearableAt, by);
    }

    private static boolean isNothing(MyTurn.Left left) {
        return left == MyTurn.Left.NONE_FREE || left == MyTurn.Left.SOLD_OUT;
    }
}

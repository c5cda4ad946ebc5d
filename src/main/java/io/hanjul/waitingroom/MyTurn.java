package io.hanjul.waitingroom;

import io.hanjul.waitingroom.line.Wait;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * How it stands with one turn.
 *
 * @param room what the room does at the moment; while it is paused nobody is called, and the range is what is left
 *     once it goes on
 * @param state what its owner can do
 * @param ahead people who wait in front; 0 unless it waits
 * @param range how long to wait
 * @param pollAfter when to ask again
 * @param callWindowEnds until when its owner is expected; empty unless it was called lately
 * @param left what is left to wait for
 * @param beatAfter in which time its owner has to be heard again, by asking or by a beat; zero when that is not so
 * @param place the ordinal at which it stands, of which boards speak; -1 unless it waits
 */
public record MyTurn(
        RoomState room,
        State state,
        long ahead,
        Wait range,
        Duration pollAfter,
        Optional<Instant> callWindowEnds,
        Left left,
        Duration beatAfter,
        long place) {

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final long NO_PLACE = -1;

    /** States in which nobody has to be heard. */
    private static final Set<State> UNHEARD = Set.of(State.REGISTERED, State.INSIDE, State.ENDED);

    /** States of a turn. */
    public enum State {
        /** Has a ticket of a lottery; the place is drawn when the sale opens. */
        REGISTERED,
        /** The place is being drawn; it is known in a second. */
        COUNTING,
        /** Not called yet. */
        WAITING,
        /** May enter. */
        CALLED,
        /** Was away when the place came up, is back, and is called before all others. */
        PASSED_OVER,
        /** Was called and did not come in time; is called once more, between the others. */
        MISSED,
        /** Has entered and still has the place. */
        INSIDE,
        /** Has left, the time inside is over, or the room was closed before it came in. */
        ENDED
    }

    /** What the sale behind a line has left. */
    public enum Left {
        /** Nobody has counted yet. */
        UNKNOWN,
        /** Some are free. */
        SOME,
        /** None is free, but some are not paid for: nobody is called until one of them comes back. */
        NONE_FREE,
        /** All are sold: nobody is called until somebody returns something. */
        SOLD_OUT
    }

    /** A turn whose place is being drawn. */
    static MyTurn counting(Duration pollAfter) {
        Duration pause = pollAfter.plusMillis(500).truncatedTo(ChronoUnit.SECONDS);
        return of(State.COUNTING, Optional.empty()).expecting(Wait.NONE, pause);
    }

    /** A ticket whose place is drawn after so long, which is not positive once the sale has opened. */
    static MyTurn registered(Duration untilDraw, Duration pollAfter) {
        Wait wait = untilDraw.isPositive() ? Wait.NONE.after(untilDraw) : Wait.NONE;
        return of(State.REGISTERED, Optional.empty()).expecting(wait, pollAfter);
    }

    /** A turn that has to wait at that ordinal, and asks no sooner than so. */
    static MyTurn waiting(long place, long ahead, Wait wait, Duration least) {
        Duration poll = wait.pollAfter(least);
        return new MyTurn(
                RoomState.OPEN, State.WAITING, ahead, wait, poll, Optional.empty(), Left.UNKNOWN, Duration.ZERO, place);
    }

    /** Whether nobody is called before something comes back. */
    public boolean isNothingLeft() {
        return left == Left.NONE_FREE || left == Left.SOLD_OUT;
    }

    /** The same, asking no sooner than so. */
    MyTurn askingAfter(Duration least) {
        Duration pause = pollAfter.compareTo(least) > 0 ? pollAfter : least;
        return expecting(range, pause);
    }

    /** The same, told when to be heard again. */
    MyTurn heardAgainIn(Duration after) {
        Duration beat = UNHEARD.contains(state) ? Duration.ZERO : after;
        return new MyTurn(room, state, ahead, range, pollAfter, callWindowEnds, left, beat, place);
    }

    /** The same in that room as it is then; a closed one ends all turns but of those who are in. */
    MyTurn in(KnownRoom standsIn, Instant moment) {
        RoomState now = standsIn.stateAt(moment);
        boolean over = now == RoomState.CLOSED && state != State.INSIDE && state != State.ENDED;
        MyTurn then = over ? of(State.ENDED, Optional.empty()) : this;
        return then.seenIn(now, standsIn.stock().left());
    }

    /** A turn with nobody ahead. */
    static MyTurn of(State state, Optional<Instant> callWindowEnds) {
        return new MyTurn(
                RoomState.OPEN, state, 0, Wait.NONE, SOON, callWindowEnds, Left.UNKNOWN, Duration.ZERO, NO_PLACE);
    }

    private MyTurn seenIn(RoomState now, Left still) {
        return new MyTurn(now, state, ahead, range, pollAfter, callWindowEnds, still, beatAfter, place);
    }

    private MyTurn expecting(Wait wait, Duration pollIn) {
        return new MyTurn(room, state, ahead, wait, pollIn, callWindowEnds, left, beatAfter, place);
    }
}

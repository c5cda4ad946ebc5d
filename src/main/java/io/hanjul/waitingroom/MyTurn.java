package io.hanjul.waitingroom;

import io.hanjul.waitingroom.line.Wait;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How it stands with one turn.
 *
 * @param state what its owner can do
 * @param ahead people who wait in front; 0 unless it waits
 * @param range how long to wait
 * @param pollAfter when to ask again
 * @param callWindowEnds until when its owner is expected; empty unless it was called lately
 */
public record MyTurn(State state, long ahead, Wait range, Duration pollAfter, Optional<Instant> callWindowEnds) {

    private static final Duration SOON = Duration.ofSeconds(1);

    /** States of a turn. */
    public enum State {
        /** The place is being drawn; it is known in a second. */
        COUNTING,
        /** Not called yet. */
        WAITING,
        /** May enter. */
        CALLED,
        /** Has entered and still has the place. */
        INSIDE,
        /** Has left, or the time inside is over. */
        ENDED
    }

    /** A turn that has to wait. */
    static MyTurn waiting(long ahead, Wait wait) {
        return new MyTurn(State.WAITING, ahead, wait, wait.pollAfter(), Optional.empty());
    }

    /** A turn with nobody ahead. */
    static MyTurn of(State state, Optional<Instant> callWindowEnds) {
        return new MyTurn(state, 0, Wait.NONE, SOON, callWindowEnds);
    }
}

package io.hanjul.waitingroom;

import io.hanjul.waitingroom.line.Turn;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What became of those of a room who were called, as far as this node has seen. */
final class SeenStates {

    private final Map<Turn, MyTurn.State> states = new ConcurrentHashMap<>();

    /** Keeps in mind what became of a turn that was called; that it was called is known without. */
    void saw(Turn turn, MyTurn.State state) {
        if (state == MyTurn.State.INSIDE || state == MyTurn.State.ENDED) {
            states.put(turn, state);
        }
    }

    /** What became of a turn that was called: called, to begin with. */
    MyTurn.State last(Turn turn) {
        return states.getOrDefault(turn, MyTurn.State.CALLED);
    }
}

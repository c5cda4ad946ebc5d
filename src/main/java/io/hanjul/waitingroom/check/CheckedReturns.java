package io.hanjul.waitingroom.check;

import io.hanjul.waitingroom.line.MoveEntry;
import io.hanjul.waitingroom.line.ReturnLane;
import java.util.BitSet;
import java.util.Collection;

/**
 * Those behind the line who are called again: who was passed over and not called since, once; who was called, once
 * more, and while others wait at most one of those for twenty others. Whether they had been silent, and were heard
 * again, nobody can see from outside.
 *
 * <p>The share is held against what the leader can have saved up at most.
 */
final class CheckedReturns {

    private final BitSet left = new BitSet();
    private final BitSet unheard = new BitSet();
    private final BitSet uncounted = new BitSet();
    private final BitSet calledLate = new BitSet();

    private ReturnLane share = ReturnLane.FULL;
    private long lineInMind;
    private long overdue;

    /** Calls those that a move names, out of those whom earlier moves passed over or called. */
    void call(MoveEntry move) {
        MoveEntry.Back back = move.back();
        back.late().each().mapToInt(Math::toIntExact).forEach(place -> callLate(place, move.from()));
        back.overdue().each().mapToInt(Math::toIntExact).forEach(this::callOverdue);
        overdue += back.overdue().count();
        int late = Math.toIntExact(back.late().count());
        ReturnLane more = share.plus(Math.toIntExact(move.called() + back.late().count()));
        boolean othersWait = move.to() < lineInMind;
        require(
                !othersWait || late <= more.allows(),
                "it calls " + late + " who missed their call, more than one for twenty others, while others wait");
        share = othersWait ? more.minus(late) : ReturnLane.FULL;
    }

    private void callOverdue(int place) {
        require(unheard.get(place), "it calls place " + place + " again, which nobody had passed over");
        unheard.clear(place);
    }

    /** An earlier version took uncounted places for called ones; a room that it opened may go on with another. */
    private void callLate(int place, long from) {
        boolean called = place < from && wasCalled(place);
        require(called, "it calls place " + place + " once more, which was not called before");
        require(!calledLate.get(place), "it calls place " + place + " once more for the second time");
        calledLate.set(place);
        unheard.clear(place);
    }

    /** Whether a place that the line has moved past was called. */
    boolean wasCalled(int place) {
        return !left.get(place) && (!unheard.get(place) || uncounted.get(place));
    }

    /** Passes over those whom a move names; whoever leads after it has the whole line up to that end in mind. */
    void pass(MoveEntry.Passed passed, Collection<Long> ofSilentNodes, long end) {
        passed.left().each().mapToInt(Math::toIntExact).forEach(left::set);
        passed.silent().each().mapToInt(Math::toIntExact).forEach(unheard::set);
        ofSilentNodes.stream().mapToInt(Math::toIntExact).forEach(place -> {
            unheard.set(place);
            uncounted.set(place);
        });
        lineInMind = end;
    }

    /** How many who were passed over were called later. */
    long overdue() {
        return overdue;
    }

    /** How many were called once more. */
    long late() {
        return calledLate.cardinality();
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}

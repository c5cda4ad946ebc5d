package io.hanjul.waitingroom;

import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.line.Past.State;
import io.hanjul.waitingroom.line.Past.Verdict;
import io.hanjul.waitingroom.line.Turn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the gate knows of those who knock and have no place inside.
 *
 * @param left whose turns were left
 * @param verdicts how it stands with the places that the line has moved past
 * @param closed whether nobody is let in any more
 */
record Doorway(Set<Turn> left, Map<Long, Verdict> verdicts, boolean closed) {

    /** Those who may have a place; of one turn and of one account only the first. */
    List<Knock> wishing(List<Knock> knocks, GateTable.Known known) {
        var seen = new HashSet<>();
        var wishing = new ArrayList<Knock>();
        for (Knock knock : knocks) {
            boolean may = known.of(knock).isEmpty() && isCalled(knock);
            if (may && !seen.contains(knock.turn()) && seen.add(knock.account())) {
                seen.add(knock.turn());
                wishing.add(knock);
            }
        }
        return wishing;
    }

    /**
     * The places of those who came in time, meet a full room and are not on record for that yet: their call stands.
     */
    List<Long> putOff(List<Knock> knocks, GateTable.Known known) {
        return knocks.stream()
                .filter(knock -> known.of(knock).isEmpty() && isCalled(knock))
                .filter(knock -> verdict(knock).left().isPresent())
                .map(Knock::ordinal)
                .distinct()
                .toList();
    }

    /** What somebody is told who stays outside. */
    Knock.Answer outside(Knock knock) {
        State state = verdict(knock).state();
        if (left.contains(knock.turn().turn()) || (state == State.OVER && !closed)) {
            return new Knock.Answer.No(Refusal.of(WaitingRoomProblem.TURN_ENDED));
        }
        if (closed) {
            return new Knock.Answer.No(Refusal.of(WaitingRoomProblem.ROOM_CLOSED));
        }
        return state == State.CALLED
                ? new Knock.Answer.Door()
                : new Knock.Answer.No(Refusal.of(WaitingRoomProblem.NOT_CALLED_YET));
    }

    private boolean isCalled(Knock knock) {
        return !closed && !left.contains(knock.turn().turn()) && verdict(knock).state() == State.CALLED;
    }

    private Verdict verdict(Knock knock) {
        return verdicts.getOrDefault(knock.ordinal(), Verdict.CALLED);
    }
}

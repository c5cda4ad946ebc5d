package io.hanjul.waitingroom;

import io.hanjul.problem.StoreAway;
import io.hanjul.waitingroom.AdmissionTable.TurnOf;
import io.hanjul.waitingroom.line.Past;
import io.hanjul.waitingroom.line.Turn;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** How it stands with those whom the line has moved past: inside, called, to be called once more, or over. */
@Component
class BehindLine {

    private final AdmissionTable admissions;
    private final ReturnCalls returns;
    private final WaitingRoomSettings settings;
    private final Clock clock;

    BehindLine(AdmissionTable admissions, ReturnCalls returns, WaitingRoomSettings settings, Clock clock) {
        this.admissions = admissions;
        this.returns = returns;
        this.settings = settings;
        this.clock = clock;
    }

    /** Nobody comes in while the store is away, so this node can say what it saw last: called, to begin with. */
    MyTurn standing(KnownRoom room, Turn turn, long ordinal) {
        try {
            MyTurn mine = admissions
                    .byTurn(new TurnOf(room.id(), turn))
                    .map(admission -> admission.inForce() ? MyTurn.State.INSIDE : MyTurn.State.ENDED)
                    .map(state -> MyTurn.of(state, Optional.empty()))
                    .orElseGet(() -> outside(room, ordinal));
            room.seen().saw(turn, mine.state());
            return mine;
        } catch (DataAccessException | TransactionException e) {
            if (StoreAway.causes(e)) {
                Optional<Instant> called = room.calls().at(ordinal);
                return MyTurn.of(room.seen().last(turn), called.map(at -> at.plus(settings.callWindow())));
            }
            throw e;
        }
    }

    /** Nobody was let in: who is there is called, or will be once more. */
    private MyTurn outside(KnownRoom room, long ordinal) {
        Instant now = clock.instant();
        Past.Verdict verdict = returns.of(room.id(), ordinal, room.stateAt(now));
        Optional<Instant> ends = verdict.left().map(now::plus);
        return switch (verdict.state()) {
            case CALLED -> MyTurn.of(MyTurn.State.CALLED, ends);
            case OVERDUE ->
                MyTurn.of(MyTurn.State.PASSED_OVER, Optional.empty())
                        .askingAfter(settings.pauseBehind(room.returning().overdue()));
            case LATE ->
                MyTurn.of(MyTurn.State.MISSED, Optional.empty())
                        .askingAfter(settings.pauseBehind(room.returning().late()));
            case OVER -> MyTurn.of(MyTurn.State.ENDED, Optional.empty());
        };
    }
}

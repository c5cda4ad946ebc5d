package io.hanjul.waitingroom;

import io.hanjul.edge.Caller;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.AdmissionTable.TurnOf;
import io.hanjul.waitingroom.line.RoomKeys;
import io.hanjul.waitingroom.line.Turn;
import io.hanjul.waitingroom.line.TurnToken;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a turn is good, whose it is, and whether it has ended. */
@Component
class TurnCheck {

    private final AdmissionTable admissions;
    private final LeftTurnTable leftTurns;
    private final Verdicts verdicts;

    TurnCheck(AdmissionTable admissions, LeftTurnTable leftTurns, Verdicts verdicts) {
        this.admissions = admissions;
        this.leftTurns = leftTurns;
        this.verdicts = verdicts;
    }

    /**
     * The turn that the bearer presents and owns.
     *
     * @throws Refusal TURN_INVALID, TURN_NOT_YOURS
     */
    TurnToken require(KnownRoom room, Bearer bearer) {
        TurnToken token = require(room, bearer.turn());
        if (!isOwner(room, bearer, token)) {
            throw Refusal.of(WaitingRoomProblem.TURN_NOT_YOURS);
        }
        return token;
    }

    /**
     * The turn of an authentic token, whoever presents it.
     *
     * @throws Refusal TURN_INVALID
     */
    TurnToken require(KnownRoom room, String token) {
        return room.verify(token).orElseThrow(() -> Refusal.of(WaitingRoomProblem.TURN_INVALID));
    }

    /** Whether the turn is the bearer's: of the same account, of the same browser, or of whoever holds it. */
    boolean isOwner(KnownRoom room, Bearer bearer, TurnToken token) {
        TurnToken.Owner owner = token.owner();
        if (owner.ofAccount()) {
            return bearer.caller()
                    .map(caller -> room.keys().ownerFor(caller.account().value()))
                    .filter(owner::equals)
                    .isPresent();
        }
        return !owner.ofBrowser() || RoomKeys.ownerOf(bearer.browserSecret()).equals(owner);
    }

    /** Whose a new turn of the bearer is. */
    TurnToken.Owner ownerOf(KnownRoom room, Bearer bearer) {
        Optional<Caller> caller = bearer.caller();
        if (caller.isPresent()) {
            return room.keys().ownerFor(caller.get().account().value());
        }
        return bearer.browserSecret().isEmpty() ? TurnToken.Owner.BEARER : RoomKeys.ownerOf(bearer.browserSecret());
    }

    /** Whether the turn was left, what was got for it is over, or its calls were missed. */
    boolean hasEnded(KnownRoom room, Turn turn) {
        var of = new TurnOf(room.id(), turn);
        if (leftTurns.contains(of)) {
            return true;
        }
        long ordinal = room.ordinal(turn).orElse(Long.MAX_VALUE);
        return admissions
                .byTurn(of)
                .map(admission -> !admission.inForce())
                .orElseGet(() -> ordinal < room.row().calledUpTo()
                        && verdicts.isOver(
                                room.id(), ordinal, room.row().orders().mode()));
    }
}

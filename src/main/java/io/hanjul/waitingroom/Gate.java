package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Decides in one transaction who leaves a room and who comes in: the room's row is locked once, those who leave free
 * their places, one conditional update takes as many places as there are, and the first who knocked get them. For
 * each of them place, admission and arrival are committed together or not at all.
 */
@Component
class Gate {

    private final RoomTable rooms;
    private final Exits exits;
    private final GateTable gate;
    private final ReturnCalls returns;
    private final Arrivals arrivals;
    private final TransactionTemplate transactions;
    private final WaitingRoomSettings settings;
    private final Clock clock;

    Gate(
            RoomTable rooms,
            Exits exits,
            GateTable gate,
            ReturnCalls returns,
            Arrivals arrivals,
            TransactionTemplate transactions,
            WaitingRoomSettings settings,
            Clock clock) {
        this.rooms = rooms;
        this.exits = exits;
        this.gate = gate;
        this.returns = returns;
        this.arrivals = arrivals;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    /** Who passes a door at once, each way. */
    record Passers(List<Leaver> leavers, List<Knock> knocks) {}

    /** An answer for each, in the same order. */
    record Answers(List<Leaver.Answer> leavers, List<Knock.Answer> knocks) {}

    /** Decides about all who leave this room or knock at its door. Locks: room, then admission. */
    Answers decide(RoomId id, Passers passers) {
        return transactions.execute(open -> {
            rooms.lock(List.of(id));
            RoomRow room = rooms.find(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
            List<Leaver.Answer> out = exits.letOut(room, passers.leavers());
            return new Answers(out, passers.knocks().isEmpty() ? List.of() : letIn(room, passers.knocks()));
        });
    }

    private List<Knock.Answer> letIn(RoomRow row, List<Knock> knocks) {
        RoomId room = row.id();
        GateTable.Known known = gate.known(room, knocks);
        RoomState state = row.stateAt(clock.instant());
        List<Long> ordinals = knocks.stream()
                .filter(knock -> known.of(knock).isEmpty())
                .map(Knock::ordinal)
                .distinct()
                .toList();
        var door =
                new Doorway(gate.left(room, knocks), returns.atGate(room, ordinals, state), state == RoomState.CLOSED);
        Set<Knock> admitted = admit(room, door.wishing(knocks, known));
        GateTable.Known after = admitted.isEmpty() ? known : gate.known(room, knocks);
        Instant now = clock.instant();
        arrivals.note(room, admitted.stream().map(Knock::ordinal).toList(), door.putOff(knocks, after));
        return knocks.stream()
                .map(knock -> after.of(knock)
                        .map(admission -> answer(knock, admission, now))
                        .orElseGet(() -> door.outside(knock)))
                .toList();
    }

    /** Lets in as many as there are places for; says whom. */
    private Set<Knock> admit(RoomId room, List<Knock> wishing) {
        if (wishing.isEmpty()) {
            return Set.of();
        }
        giveBack(room, gate.endRunOut(room, wishing));
        int granted = gate.takePlaces(room, wishing.size());
        if (granted == 0) {
            return Set.of();
        }
        List<Knock> lucky = wishing.subList(0, granted);
        Set<Knock> admitted = gate.insert(room, lucky, settings.passKept());
        giveBack(room, granted - admitted.size());
        return admitted;
    }

    private void giveBack(RoomId room, int places) {
        if (places > 0) {
            rooms.giveBack(room, places);
        }
    }

    private static Knock.Answer answer(Knock knock, AdmissionRow admission, Instant now) {
        if (!admission.account().equals(knock.account())) {
            return new Knock.Answer.No(Refusal.of(WaitingRoomProblem.TURN_NOT_YOURS));
        }
        boolean over = !admission.inForce() || !admission.passExpiresAt().isAfter(now);
        return over ? new Knock.Answer.No(Refusal.of(WaitingRoomProblem.TURN_ENDED)) : new Knock.Answer.In(admission);
    }
}

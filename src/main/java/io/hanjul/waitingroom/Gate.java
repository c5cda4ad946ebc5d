package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.line.Turn;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
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
    private final TransactionTemplate transactions;
    private final WaitingRoomSettings settings;
    private final Clock clock;

    Gate(
            RoomTable rooms,
            Exits exits,
            GateTable gate,
            TransactionTemplate transactions,
            WaitingRoomSettings settings,
            Clock clock) {
        this.rooms = rooms;
        this.exits = exits;
        this.gate = gate;
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
        Set<Turn> left = gate.left(room, knocks);
        boolean closed = row.stateAt(clock.instant()) == RoomState.CLOSED;
        List<Knock> wishing = closed ? List.of() : wishing(knocks, known, left);
        GateTable.Known after = admit(room, wishing) > 0 ? gate.known(room, knocks) : known;
        Instant now = clock.instant();
        return knocks.stream()
                .map(knock -> after.of(knock)
                        .map(admission -> answer(knock, admission, now))
                        .orElseGet(() -> outside(left.contains(knock.turn().turn()), closed)))
                .toList();
    }

    /** Those who may have a place; of one turn and of one account only the first. */
    private static List<Knock> wishing(List<Knock> knocks, GateTable.Known known, Set<Turn> left) {
        var seen = new HashSet<>();
        var wishing = new ArrayList<Knock>();
        for (Knock knock : knocks) {
            boolean stranger =
                    known.of(knock).isEmpty() && !left.contains(knock.turn().turn());
            if (stranger && !seen.contains(knock.turn()) && seen.add(knock.account())) {
                seen.add(knock.turn());
                wishing.add(knock);
            }
        }
        return wishing;
    }

    /** Lets in as many as there are places for; says how many. */
    private int admit(RoomId room, List<Knock> wishing) {
        if (wishing.isEmpty()) {
            return 0;
        }
        giveBack(room, gate.endRunOut(room, wishing));
        int granted = gate.takePlaces(room, wishing.size());
        if (granted == 0) {
            return 0;
        }
        List<Knock> lucky = wishing.subList(0, granted);
        Set<Knock> admitted = gate.insert(room, lucky, settings.passKept());
        giveBack(room, granted - admitted.size());
        gate.arrived(room, admitted);
        return admitted.size();
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

    private static Knock.Answer outside(boolean hasLeft, boolean closed) {
        if (hasLeft) {
            return new Knock.Answer.No(Refusal.of(WaitingRoomProblem.TURN_ENDED));
        }
        return closed ? new Knock.Answer.No(Refusal.of(WaitingRoomProblem.ROOM_CLOSED)) : new Knock.Answer.Door();
    }
}

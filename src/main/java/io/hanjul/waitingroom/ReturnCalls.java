package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.Past;
import io.hanjul.waitingroom.line.Past.Lane;
import io.hanjul.waitingroom.line.Past.Verdict;
import io.hanjul.waitingroom.line.ReturnLane;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Those whom the line has moved past and who are not inside: whoever was silent then and is heard again is called
 * before all others; whoever was called and did not come in time is called once more, between the others. Hearing
 * them writes nothing; what was heard is written five times a second, for all of a room at once.
 */
@Component
class ReturnCalls {

    private final ReturnTable returns;
    private final Verdicts verdicts;
    private final RoomTable rooms;
    private final TransactionTemplate transactions;
    private final WaitingRoomSettings settings;
    private final Queue<Came> came = new ConcurrentLinkedQueue<>();

    ReturnCalls(
            ReturnTable returns,
            Verdicts verdicts,
            RoomTable rooms,
            TransactionTemplate transactions,
            WaitingRoomSettings settings) {
        this.returns = returns;
        this.verdicts = verdicts;
        this.rooms = rooms;
        this.transactions = transactions;
        this.settings = settings;
    }

    /** Somebody behind the line who is there. */
    private record Came(RoomId room, Lane lane, long ordinal) {}

    /** Takes down that somebody is there who was passed over, or missed a call. */
    void came(RoomId room, Lane lane, long ordinal) {
        came.add(new Came(room, lane, ordinal));
    }

    /** How it stands with somebody who is there; what is new is taken down, unless the room is closed. */
    Verdict of(RoomId room, long ordinal, RoomState state) {
        Verdict verdict = verdicts.of(room, ordinal, state);
        if (verdict.isNew() && state != RoomState.CLOSED) {
            came(room, laneOf(verdict), ordinal);
        }
        return verdict;
    }

    /** How it stands with those who knock. Needs the room's lock, and writes what is new, unless it is closed. */
    Map<Long, Verdict> atGate(RoomId room, Collection<Long> ordinals, RoomState state) {
        Map<Long, Verdict> standing = verdicts.of(room, ordinals, state);
        write(
                room,
                standing.entrySet().stream()
                        .filter(entry -> entry.getValue().isNew() && state != RoomState.CLOSED)
                        .map(entry -> new Came(room, laneOf(entry.getValue()), entry.getKey()))
                        .toList());
        return standing;
    }

    /** Calls them. Needs the room's lock. */
    void call(RoomId room, ReturnLane.Served served) {
        var all = new ArrayList<>(served.overdue());
        all.addAll(served.late());
        if (!all.isEmpty()) {
            returns.call(room, all);
        }
    }

    /** Writes who came back since the last time. */
    @Scheduled(fixedDelay = 200)
    void write() {
        var now = new ArrayList<Came>();
        for (Came next = came.poll(); next != null; next = came.poll()) {
            now.add(next);
        }
        now.stream()
                .collect(Collectors.groupingBy(Came::room))
                .forEach((room, back) -> transactions.executeWithoutResult(open -> {
                    rooms.lock(List.of(room));
                    write(room, back);
                }));
    }

    private void write(RoomId room, List<Came> back) {
        back.stream()
                .collect(Collectors.groupingBy(Came::lane, Collectors.mapping(Came::ordinal, Collectors.toSet())))
                .forEach((lane, ordinals) -> returns.comeBack(room, lane, ordinals, settings.callWindow()));
    }

    private static Lane laneOf(Verdict verdict) {
        return verdict.state() == Past.State.OVERDUE ? Lane.OVERDUE : Lane.LATE;
    }
}

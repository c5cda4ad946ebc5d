package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what has happened in rooms: three statements, however many rooms there are. */
@Component
class RoomNewsReader {

    private final RoomTakenTable taken;
    private final CallTable calls;
    private final LeftTurnTable leftTurns;
    private final WaitingRoomSettings settings;
    private final Clock clock;

    RoomNewsReader(
            RoomTakenTable taken, CallTable calls, LeftTurnTable leftTurns, WaitingRoomSettings settings, Clock clock) {
        this.taken = taken;
        this.calls = calls;
        this.leftTurns = leftTurns;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What has happened in these rooms.
     *
     * @param known what this node remembers of rooms; of those that it does not, everything is news
     */
    RoomNews of(List<RoomRow> rows, Map<RoomId, KnownRoom> known) {
        Instant now = clock.instant();
        var lastRead = new HashMap<RoomId, Instant>();
        var calledThrough = new HashMap<RoomId, Long>();
        rows.forEach(row -> {
            // What is remembered of a line that was put together again since is forgotten when this is taken.
            Optional<KnownRoom> room = Optional.ofNullable(known.get(row.id()))
                    .filter(one -> one.row().recovery().era() >= row.recovery().era());
            lastRead.put(
                    row.id(), room.map(it -> it.readAt().minus(RoomWatch.SKEW)).orElse(Instant.EPOCH));
            if (row.calledUpTo() > 0) {
                calledThrough.put(row.id(), room.map(it -> it.calls().through()).orElse(0L));
            }
        });
        return new RoomNews(
                now,
                leftTurns.since(lastRead),
                calls.since(calledThrough, settings.callWindow()),
                taken.of(lastRead.keySet(), settings.callWindow(), settings.returnTime()));
    }
}

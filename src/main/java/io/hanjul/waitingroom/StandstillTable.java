package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a standstill has done to rooms, and is undone. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class StandstillTable {

    /**
     * Rooms in which somebody may have been called and could not come in. In one that is closed the order that opens it
     * again gives back the time. Locks: room, ascending by id.
     */
    private static final String LOCK_CONCERNED = """
            SELECT id, mode
            FROM room
            WHERE ended_at IS NULL AND mode <> 'CLOSED' AND opens_at <= clock_timestamp()
              AND closes_at > CAST(:since AS timestamptz)
            ORDER BY id FOR UPDATE
            """;

    /** Whoever was heard between the end of the standstill and now, and taken for late. */
    private static final String TAKEN_FOR_LATE = """
            DELETE FROM turn_return
            WHERE room_id = :room AND lane = 'LATE' AND called_at IS NULL AND NOT at_door AND NOT arrived
              AND since > CAST(:since AS timestamptz)
              AND EXISTS (SELECT 1 FROM room_call
                          WHERE room_call.room_id = turn_return.room_id
                            AND turn_return.ordinal >= from_ordinal AND turn_return.ordinal < to_ordinal
                            AND room_call.called_at > CAST(:since AS timestamptz) - CAST(:window AS interval))
            """;

    private final JdbcClient jdbc;

    StandstillTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A room, and what it does. */
    record Concerned(RoomId id, RoomState mode) {}

    List<Concerned> lockConcerned(OffsetDateTime since) {
        return jdbc.sql(LOCK_CONCERNED)
                .param("since", since)
                .query((row, number) -> new Concerned(
                        new RoomId(row.getObject("id", UUID.class)), RoomState.valueOf(row.getString("mode"))))
                .list();
    }

    /** Nobody is late because of it. Needs the room's lock. Locks: turn_return. */
    void nobodyIsLate(RoomId room, OffsetDateTime since, Duration window) {
        jdbc.sql(TAKEN_FOR_LATE)
                .param("room", room.value())
                .param("since", since)
                .param("window", window.toString())
                .update();
    }
}

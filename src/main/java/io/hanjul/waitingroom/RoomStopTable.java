package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The SQL of times that stood still while a room did. All of it needs the room's lock. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RoomStopTable {

    /** The last order that changed the state; in entries of earlier versions the account came first. */
    private static final String SINCE = """
            SELECT at
            FROM room_log
            WHERE room_id = :room AND kind = 'MODE' AND body ~ '^(by=[^ ]+ )?at=[^ ]+ state='
            ORDER BY seq DESC
            LIMIT 1
            """;

    /** Who was called and had time left has as much left again. */
    private static final String CALLS = """
            UPDATE room_call
            SET called_at = called_at + (clock_timestamp() - CAST(:since AS timestamptz))
            WHERE room_id = :room AND called_at > CAST(:since AS timestamptz) - CAST(:window AS interval)
            """;

    private static final String SECOND_CALLS = """
            UPDATE turn_return
            SET called_at = called_at + (clock_timestamp() - CAST(:since AS timestamptz))
            WHERE room_id = :room AND called_at > CAST(:since AS timestamptz) - CAST(:window AS interval)
            """;

    /** Who waited to be called once more, also since then. */
    private static final String LATE = """
            UPDATE turn_return
            SET since = clock_timestamp() - GREATEST(CAST(:since AS timestamptz) - since, CAST('0' AS interval))
            WHERE room_id = :room AND lane = 'LATE' AND called_at IS NULL AND NOT at_door
              AND since > CAST(:since AS timestamptz) - CAST(:lane AS interval)
            """;

    private final JdbcClient jdbc;

    RoomStopTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Since when the room does what somebody has ordered; empty when nobody has. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<OffsetDateTime> since(RoomId room) {
        return jdbc.sql(SINCE)
                .param("room", room.value())
                .query((row, number) -> row.getObject("at", OffsetDateTime.class))
                .optional();
    }

    /** Calls that had not run out at that moment go on where they stood. */
    void callsGoOn(RoomId room, OffsetDateTime since, Duration window) {
        about(jdbc.sql(CALLS), room, since).param("window", window.toString()).update();
        about(jdbc.sql(SECOND_CALLS), room, since)
                .param("window", window.toString())
                .update();
    }

    /** Those who waited at that moment to be called once more wait as long as they had still to wait. */
    void lateOnesGoOn(RoomId room, OffsetDateTime since, Duration lane) {
        about(jdbc.sql(LATE), room, since).param("lane", lane.toString()).update();
    }

    private static JdbcClient.StatementSpec about(
            JdbcClient.StatementSpec statement, RoomId room, OffsetDateTime since) {
        return statement.param("room", room.value()).param("since", since);
    }
}

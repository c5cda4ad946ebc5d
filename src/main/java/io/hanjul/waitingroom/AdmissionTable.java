package io.hanjul.waitingroom;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.AdmissionId;
import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.Turn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * All SQL of {@code admission} beside that of the gate and of the way out. What changes how many places are taken needs
 * the room's lock: room before admission.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AdmissionTable {

    private static final String BY_TURN = """
            SELECT id, room_id, account_id, pass_expires_at, expires_at,
                   ended_at IS NULL AND expires_at > clock_timestamp() AS in_force
            FROM admission
            WHERE room_id = :room AND epoch = :epoch AND tick = :tick AND boot = :boot AND turn_index = :index
            """;

    private static final String BY_ID = """
            SELECT id, room_id, account_id, pass_expires_at, expires_at,
                   ended_at IS NULL AND expires_at > clock_timestamp() AS in_force
            FROM admission
            WHERE id = :id
            """;

    /** Never shortens, and never brings back what has ended or run out. */
    private static final String EXTEND = """
            UPDATE admission
            SET expires_at = GREATEST(expires_at, :until)
            WHERE id = :id AND ended_at IS NULL AND expires_at > clock_timestamp()
            """;

    /** The place stays taken in the room's row, which is not locked here, until it is given back. Locks: admission. */
    private static final String BOOKED = """
            UPDATE admission
            SET ended_at = clock_timestamp(), end_reason = 'BOOKED', place_due = TRUE
            WHERE id = :id AND ended_at IS NULL
            RETURNING room_id
            """;

    private final JdbcClient jdbc;

    AdmissionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<AdmissionRow> byTurn(TurnOf turn) {
        return jdbc.sql(BY_TURN)
                .param("room", turn.room().value())
                .param("epoch", turn.turn().epoch())
                .param("tick", turn.turn().tick())
                .param("boot", turn.turn().boot())
                .param("index", turn.turn().index())
                .query(AdmissionTable::row)
                .optional();
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<AdmissionRow> find(AdmissionId id) {
        return jdbc.sql(BY_ID)
                .param("id", id.value())
                .query(AdmissionTable::row)
                .optional();
    }

    void extend(AdmissionId id, Instant until) {
        jdbc.sql(EXTEND)
                .param("id", id.value())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Ends one whose guest has booked; its place is due in that room. Empty when it had ended before. */
    Optional<RoomId> booked(AdmissionId id) {
        return jdbc.sql(BOOKED)
                .param("id", id.value())
                .query((row, number) -> new RoomId(row.getObject("room_id", UUID.class)))
                .optional();
    }

    /** A turn of a room. */
    record TurnOf(RoomId room, Turn turn) {}

    private static AdmissionRow row(ResultSet row, int number) throws SQLException {
        return new AdmissionRow(
                new AdmissionId(row.getObject("id", UUID.class)),
                new RoomId(row.getObject("room_id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getObject("pass_expires_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("in_force"));
    }
}

package io.hanjul.waitingroom;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.RoomId;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When a room is put together again, and when it goes on, in {@code room} and {@code recovery}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RecoveryTable {

    /** The condition is the verdict: only where the database knows less than what somebody has seen. Locks: room. */
    private static final String BEGIN = """
            UPDATE room
            SET recovering_until = clock_timestamp() + CAST(:length AS interval)
            WHERE id = :room AND recovering_until IS NULL AND ended_at IS NULL AND (era, chain_seq) < (:era, :seq)
            RETURNING era
            """;

    private static final String NOTE = """
            INSERT INTO recovery (room_id, era, began_at, reason, by_account)
            VALUES (:room, :era, clock_timestamp(), :reason, :by)
            ON CONFLICT (room_id, era) DO UPDATE
            SET began_at = EXCLUDED.began_at, reason = EXCLUDED.reason, by_account = EXCLUDED.by_account,
                ended_at = NULL
            """;

    private static final String DUE = """
            SELECT id FROM room WHERE recovering_until <= clock_timestamp() AND ended_at IS NULL ORDER BY id
            """;

    /** Needs the room's lock. */
    private static final String GO_ON = """
            UPDATE room
            SET era = :era, recovering_until = NULL, lost_through = :sealedThrough, lost_until = :until,
                sealed_through = :sealedThrough, end_ordinal = :end, called_up_to = :calledUpTo, carry = 0,
                tickets = :tickets, draw_head = CAST(:drawHead AS text), stepped_at = clock_timestamp(),
                inside = inside + :assumed, inside_bound = GREATEST(inside_bound, inside + :assumed),
                assumed_inside = assumed_inside + :assumed,
                assumed_until = CASE WHEN assumed_inside + :assumed = 0 THEN NULL
                                     ELSE CAST(:assumedUntil AS timestamptz) END,
                chain_seq = :chainSeq, chain_head = :chainHead
            WHERE id = :room AND recovering_until IS NOT NULL AND era < :era AND ended_at IS NULL
            """;

    private static final String ENDED = """
            UPDATE recovery SET ended_at = clock_timestamp() WHERE room_id = :room AND ended_at IS NULL
            """;

    /**
     * Those of whom the database knows nothing have had as long as anybody has inside. After a loss that is so in many
     * rooms at once. Locks: room, ascending by id.
     */
    private static final String ASSUMED_ARE_GONE = """
            UPDATE room
            SET inside = inside - assumed_inside, assumed_inside = 0, assumed_until = NULL
            WHERE id IN (SELECT id FROM room WHERE assumed_until <= clock_timestamp() ORDER BY id FOR UPDATE)
            """;

    private final JdbcClient jdbc;

    RecoveryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins where the database is behind that; says which era ends, empty when it is not behind or has begun. */
    Optional<Integer> begin(RoomId room, Recoveries.Seen seen, Duration length) {
        return jdbc.sql(BEGIN)
                .param("room", room.value())
                .param("era", seen.era())
                .param("seq", seen.seq())
                .param("length", length.toString())
                .query(Integer.class)
                .optional();
    }

    /** Writes down why, and by whose order if it was one. */
    void note(RoomId room, int era, String reason, Optional<AccountId> by) {
        jdbc.sql(NOTE)
                .param("room", room.value())
                .param("era", era)
                .param("reason", reason)
                .param("by", by.map(AccountId::value).orElse(null))
                .update();
    }

    /** Rooms whose guests have had their time. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<RoomId> due() {
        return jdbc.sql(DUE)
                .query((row, number) -> new RoomId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Lets a room go on. */
    void goOn(RoomId room, GoingOn after) {
        int changed = jdbc.sql(GO_ON)
                .param("room", room.value())
                .param("era", after.recovery().era())
                .param("until", after.recovery().until())
                .param("sealedThrough", after.state().sealedThrough())
                .param("end", after.state().end())
                .param("calledUpTo", after.calledUpTo())
                .param("tickets", after.registered().tickets())
                .param(
                        "drawHead",
                        after.registered().isDrawn() ? after.registered().drawHead() : null)
                .param("assumed", after.assumed())
                .param("assumedUntil", after.assumedUntil().atOffset(ZoneOffset.UTC))
                .param("chainSeq", after.state().chain().seq())
                .param("chainHead", after.state().chain().head())
                .update();
        if (changed != 1) {
            throw new IllegalStateException("room " + room + " is not being put together again");
        }
        jdbc.sql(ENDED).param("room", room.value()).update();
    }

    /** Frees places of people who cannot be inside any more. */
    void freeAssumed() {
        jdbc.sql(ASSUMED_ARE_GONE).update();
    }
}

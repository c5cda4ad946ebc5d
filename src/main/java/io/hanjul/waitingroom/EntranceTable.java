package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.Chain;
import io.hanjul.waitingroom.line.Turn;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the chains say of who came in: {@code room_entrance}, and those of whom they do not say it yet. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EntranceTable {

    /** Rooms in which somebody came in or left since that was told, unless it was told lately. */
    private static final String DUE = """
            SELECT id
            FROM room
            LEFT JOIN room_entrance ON room_id = id
            WHERE ended_at IS NULL
              AND coalesce(told_at, '-infinity') < clock_timestamp() - CAST(:pause AS interval)
              AND (room.inside <> coalesce(room_entrance.inside, 0)
                   OR EXISTS (SELECT 1 FROM admission
                              WHERE admission.room_id = room.id AND number > coalesce(told_through, 0)))
            ORDER BY id
            """;

    private static final String TOLD = """
            SELECT told_through, inside FROM room_entrance WHERE room_id = :room
            """;

    private static final String IN_AFTER = """
            SELECT number, epoch, tick, boot, turn_index
            FROM admission
            WHERE room_id = :room AND number > :after
            ORDER BY number
            LIMIT :most
            """;

    private static final String TELL = """
            INSERT INTO room_entrance (room_id, told_through, inside, told_at)
            VALUES (:room, :through, :inside, clock_timestamp())
            ON CONFLICT (room_id) DO UPDATE
            SET told_through = EXCLUDED.told_through, inside = EXCLUDED.inside, told_at = EXCLUDED.told_at
            """;

    /** Its row count is the verdict: nothing is told of a room that has ended. */
    private static final String LENGTHEN = """
            UPDATE room SET chain_seq = :chainSeq, chain_head = :chainHead
            WHERE id = :room AND chain_seq = :chainSeq - 1 AND ended_at IS NULL
            """;

    private final JdbcClient jdbc;

    EntranceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Up to whom a chain says who came in.
     *
     * @param through number of that admission
     * @param inside places taken then
     */
    record Told(long through, int inside) {

        private static final Told NOTHING = new Told(0, 0);
    }

    /** Somebody who came in. */
    record In(long number, Turn turn) {}

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<RoomId> due(Duration pause) {
        return jdbc.sql(DUE)
                .param("pause", pause.toString())
                .query((row, number) -> new RoomId(row.getObject("id", UUID.class)))
                .list();
    }

    Told told(RoomId room) {
        return jdbc.sql(TOLD)
                .param("room", room.value())
                .query((row, number) -> new Told(row.getLong("told_through"), row.getInt("inside")))
                .optional()
                .orElse(Told.NOTHING);
    }

    /** Those who came in after that one, at most so many, in their order. Needs the room's lock. */
    List<In> inAfter(RoomId room, long number, int most) {
        return jdbc.sql(IN_AFTER)
                .param("room", room.value())
                .param("after", number)
                .param("most", most)
                .query((row, index) -> new In(
                        row.getLong("number"),
                        new Turn(
                                row.getInt("epoch"),
                                row.getLong("tick"),
                                row.getInt("boot"),
                                row.getInt("turn_index"))))
                .list();
    }

    void tell(RoomId room, Told now) {
        jdbc.sql(TELL)
                .param("room", room.value())
                .param("through", now.through())
                .param("inside", now.inside())
                .update();
    }

    /** Makes the chain one entry longer; false when the room has ended. Needs the room's lock. */
    boolean lengthen(RoomId room, Chain after) {
        return jdbc.sql(LENGTHEN)
                        .param("room", room.value())
                        .param("chainSeq", after.seq())
                        .param("chainHead", after.head())
                        .update()
                == 1;
    }
}

package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.Turnout;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who is on the way in, and who has just come in. */
@Repository
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
class ComingTable {

    /** Who was called in the window, has not come and not left, by the part of the window in which they are. */
    private static final String PENDING = """
            SELECT LEAST(11, GREATEST(0, CAST(floor(12 * EXTRACT(EPOCH FROM clock_timestamp() - called_at)
                       / EXTRACT(EPOCH FROM CAST(:window AS interval))) AS integer))) AS part,
                   sum(GREATEST(called - came - gone, 0)) AS people
            FROM room_call
            WHERE room_id = :room AND called_at > clock_timestamp() - CAST(:window AS interval)
            GROUP BY part
            """;

    /** Called a second time in the window, and not come. */
    private static final String AGAIN = """
            SELECT count(*)
            FROM turn_return
            WHERE room_id = :room AND NOT arrived AND NOT at_door
              AND called_at > clock_timestamp() - CAST(:window AS interval)
            """;

    private static final String AT_DOOR = """
            SELECT ordinal
            FROM turn_return
            WHERE room_id = :room AND at_door AND NOT arrived
            ORDER BY ordinal
            LIMIT 20000
            """;

    private static final String CHOOSING = """
            SELECT count(*)
            FROM admission
            WHERE room_id = :room AND ended_at IS NULL
              AND admitted_at > clock_timestamp() - CAST(:lately AS interval)
            """;

    private final JdbcClient jdbc;

    ComingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many are pending in each of the {@link Turnout#PARTS} parts of the window. */
    List<Long> pending(RoomId room, Duration window) {
        var byPart = new ArrayList<>(Collections.nCopies(Turnout.PARTS, 0L));
        jdbc.sql(PENDING)
                .param("room", room.value())
                .param("window", window.toString())
                .query(row -> {
                    byPart.set(row.getInt("part"), row.getLong("people"));
                });
        return byPart;
    }

    /** How many were called a second time in that window and have not come. */
    int again(RoomId room, Duration window) {
        return jdbc.sql(AGAIN)
                .param("room", room.value())
                .param("window", window.toString())
                .query(Integer.class)
                .single();
    }

    /** The places of those who came in time and met a full room, whether they still wait or not; a bounded number. */
    List<Long> atDoor(RoomId room) {
        return jdbc.sql(AT_DOOR)
                .param("room", room.value())
                .query((row, number) -> row.getLong("ordinal"))
                .list();
    }

    /** How many came in within that time and are still in. */
    int choosing(RoomId room, Duration lately) {
        return jdbc.sql(CHOOSING)
                .param("room", room.value())
                .param("lately", lately.toString())
                .query(Integer.class)
                .single();
    }
}

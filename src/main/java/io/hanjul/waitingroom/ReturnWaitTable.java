package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who waits behind the line to be called, as it stands in {@code turn_return}. Needs the room's lock. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReturnWaitTable {

    /** Most places that are read at once. */
    static final int MOST = 2_000;

    private static final String OVERDUE = """
            SELECT ordinal, since > clock_timestamp() - CAST(:lately AS interval) AS lately
            FROM turn_return
            WHERE room_id = :room AND lane = 'OVERDUE' AND called_at IS NULL AND NOT at_door
            ORDER BY ordinal
            LIMIT :most
            """;

    private static final String LATE = """
            SELECT ordinal, since > clock_timestamp() - CAST(:lately AS interval) AS lately
            FROM turn_return
            WHERE room_id = :room AND lane = 'LATE' AND called_at IS NULL AND NOT at_door
              AND since > clock_timestamp() - CAST(:time AS interval) AND ordinal > :after
            ORDER BY ordinal
            LIMIT :most
            """;

    /** They have fallen silent again before they were called, and come back like anybody who was passed over. */
    private static final String SILENT_AGAIN = """
            DELETE FROM turn_return
            WHERE room_id = :room AND ordinal = ANY (CAST(:ordinals AS bigint[])) AND lane = 'OVERDUE'
              AND called_at IS NULL AND NOT at_door
            """;

    private final JdbcClient jdbc;

    ReturnWaitTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody who waits to be called again.
     *
     * @param ordinal the place
     * @param lately whether it was lately that they were heard on some node, which wrote them down here
     */
    record Waiter(long ordinal, boolean lately) {}

    /** Those who were passed over, in the order of the line; a bounded number. */
    List<Waiter> overdue(RoomId room, Duration lately) {
        return read(jdbc.sql(OVERDUE), room, lately);
    }

    /**
     * Those who missed their call and stand behind that place, in the order of the line; a bounded number.
     *
     * @param time how long they wait at most
     */
    List<Waiter> late(RoomId room, Duration lately, Duration time, long after) {
        return read(jdbc.sql(LATE).param("time", time.toString()).param("after", after), room, lately);
    }

    /** They wait no longer, until they are heard again. */
    void silentAgain(RoomId room, Collection<Long> ordinals) {
        jdbc.sql(SILENT_AGAIN)
                .param("room", room.value())
                .param(
                        "ordinals",
                        ordinals.stream().sorted().map(String::valueOf).toArray(String[]::new))
                .update();
    }

    private static List<Waiter> read(JdbcClient.StatementSpec statement, RoomId room, Duration lately) {
        return statement
                .param("room", room.value())
                .param("lately", lately.toString())
                .param("most", MOST)
                .query((row, number) -> new Waiter(row.getLong("ordinal"), row.getBoolean("lately")))
                .list();
    }
}

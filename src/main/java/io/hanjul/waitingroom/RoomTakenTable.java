package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is asked of all rooms at once: which places are taken, and who waits behind the line. */
@Repository
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
class RoomTakenTable {

    /** Places that somebody has or is on the way to, and how far was called: of one moment, so none counts twice. */
    private static final String TAKEN = """
            SELECT id, called_up_to, inside,
                   (SELECT COALESCE(sum(GREATEST(called - arrived - gone, 0)), 0)
                    FROM room_call
                    WHERE room_id = room.id
                      AND called_at > clock_timestamp() - CAST(:window AS interval)) AS coming,
                   (SELECT count(*)
                    FROM turn_return
                    WHERE room_id = room.id AND NOT arrived AND lane <> 'DOOR'
                      AND called_at > clock_timestamp() - CAST(:window AS interval)) AS coming_back,
                   (SELECT count(*)
                    FROM turn_return
                    WHERE room_id = room.id AND lane = 'OVERDUE' AND called_at IS NULL AND NOT at_door) AS overdue,
                   (SELECT count(*)
                    FROM turn_return
                    WHERE room_id = room.id AND lane = 'LATE' AND called_at IS NULL AND NOT at_door
                      AND since > clock_timestamp() - CAST(:lane AS interval)) AS late
            FROM room
            WHERE id = ANY (CAST(:ids AS uuid[]))
            """;

    private final JdbcClient jdbc;

    RoomTakenTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those who wait behind the line.
     *
     * @param overdue people who were passed over while silent and came back
     * @param late people who missed their call and wait to be called once more
     */
    record Returning(int overdue, int late) {

        static final Returning NOBODY = new Returning(0, 0);
    }

    /**
     * Places that are taken.
     *
     * @param calledUpTo the first ordinal that was not called
     * @param inside people inside
     * @param coming people who were called and are still expected
     * @param returning who waits behind the line
     */
    record Taken(long calledUpTo, int inside, int coming, Returning returning) {}

    /**
     * By room, of those that there are.
     *
     * @param window how long somebody who was called is expected
     * @param lane how long somebody who missed that is called once more
     */
    Map<RoomId, Taken> of(Collection<RoomId> rooms, Duration window, Duration lane) {
        var taken = new HashMap<RoomId, Taken>();
        jdbc.sql(TAKEN)
                .param("ids", rooms.stream().map(RoomId::toString).toArray(String[]::new))
                .param("window", window.toString())
                .param("lane", lane.toString())
                .query(row -> {
                    taken.put(
                            new RoomId(row.getObject("id", UUID.class)),
                            new Taken(
                                    row.getLong("called_up_to"),
                                    row.getInt("inside"),
                                    row.getInt("coming") + row.getInt("coming_back"),
                                    new Returning(row.getInt("overdue"), row.getInt("late"))));
                });
        return taken;
    }
}

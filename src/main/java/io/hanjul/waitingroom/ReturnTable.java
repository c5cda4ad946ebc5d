package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.Past.Lane;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is written of those behind the line, in {@code turn_return}. Needs the room's lock. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReturnTable {

    /** Nothing happens twice; who was passed over, called and missed that call is called once more as late. */
    private static final String COME_BACK = """
            INSERT INTO turn_return (room_id, ordinal, lane, since)
            SELECT :room, ordinal, :lane, clock_timestamp()
            FROM unnest(CAST(:ordinals AS bigint[])) AS back (ordinal)
            ON CONFLICT (room_id, ordinal) DO UPDATE
            SET lane = 'LATE', since = EXCLUDED.since, called_at = NULL
            WHERE EXCLUDED.lane = 'LATE' AND turn_return.lane = 'OVERDUE' AND NOT turn_return.at_door
              AND NOT turn_return.arrived
              AND turn_return.called_at <= clock_timestamp() - CAST(:window AS interval)
            """;

    private static final String AT_DOOR = """
            INSERT INTO turn_return (room_id, ordinal, lane, since, at_door)
            SELECT :room, ordinal, 'DOOR', clock_timestamp(), TRUE
            FROM unnest(CAST(:ordinals AS bigint[])) AS door (ordinal)
            ON CONFLICT (room_id, ordinal) DO UPDATE SET at_door = TRUE WHERE NOT turn_return.at_door
            RETURNING ordinal, lane
            """;

    private static final String CALL = """
            UPDATE turn_return SET called_at = clock_timestamp()
            WHERE room_id = :room AND ordinal = ANY (CAST(:ordinals AS bigint[])) AND called_at IS NULL
            """;

    private static final String LEFT = """
            DELETE FROM turn_return
            WHERE room_id = :room AND ordinal = ANY (CAST(:ordinals AS bigint[])) AND NOT arrived
            RETURNING ordinal, lane
            """;

    private static final String ARRIVED = """
            UPDATE turn_return SET arrived = TRUE
            WHERE room_id = :room AND ordinal = ANY (CAST(:ordinals AS bigint[]))
              AND (called_at IS NOT NULL OR at_door)
            RETURNING ordinal, lane
            """;

    private final JdbcClient jdbc;

    ReturnTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void comeBack(RoomId room, Lane lane, Collection<Long> ordinals, Duration window) {
        about(jdbc.sql(COME_BACK), room, ordinals)
                .param("lane", lane.name())
                .param("window", window.toString())
                .update();
    }

    /** They meet a full room; says who of them was called in the line and had not met it before. */
    Set<Long> atDoor(RoomId room, Collection<Long> ordinals) {
        return lanes(jdbc.sql(AT_DOOR), room, ordinals).entrySet().stream()
                .filter(of -> of.getValue() == Lane.DOOR)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    void call(RoomId room, Collection<Long> ordinals) {
        about(jdbc.sql(CALL), room, ordinals).update();
    }

    /** They have left; says in which lane those were who stood in one. */
    Map<Long, Lane> left(RoomId room, Collection<Long> ordinals) {
        return lanes(jdbc.sql(LEFT), room, ordinals);
    }

    /** They have come in; says in which lane those were who stood in one. */
    Map<Long, Lane> arrived(RoomId room, Collection<Long> ordinals) {
        return lanes(jdbc.sql(ARRIVED), room, ordinals);
    }

    private static Map<Long, Lane> lanes(JdbcClient.StatementSpec statement, RoomId room, Collection<Long> ordinals) {
        var lanes = new HashMap<Long, Lane>();
        about(statement, room, ordinals).query(row -> {
            lanes.put(row.getLong("ordinal"), Lane.valueOf(row.getString("lane")));
        });
        return lanes;
    }

    private static JdbcClient.StatementSpec about(
            JdbcClient.StatementSpec statement, RoomId room, Collection<Long> ordinals) {
        return statement
                .param("room", room.value())
                .param(
                        "ordinals",
                        ordinals.stream().sorted().map(String::valueOf).toArray(String[]::new));
    }
}

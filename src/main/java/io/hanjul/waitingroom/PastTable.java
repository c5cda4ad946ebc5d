package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.Ordinals;
import io.hanjul.waitingroom.line.Past;
import io.hanjul.waitingroom.line.Past.Back;
import io.hanjul.waitingroom.line.Past.Lane;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is on record of places that the line has moved past, in {@code room_call} and {@code turn_return}. */
@Repository
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
class PastTable {

    private static final String PAST = """
            SELECT wanted.ordinal, moved.silent, lane, COALESCE(at_door, FALSE) AS at_door,
                   EXTRACT(EPOCH FROM clock_timestamp() - moved.called_at) AS since_move,
                   EXTRACT(EPOCH FROM clock_timestamp() - since) AS since,
                   EXTRACT(EPOCH FROM clock_timestamp() - turn_return.called_at) AS since_call
            FROM unnest(CAST(:ordinals AS bigint[])) AS wanted (ordinal)
            CROSS JOIN LATERAL (SELECT called_at, silent FROM room_call
                                WHERE room_id = :room AND from_ordinal <= wanted.ordinal
                                ORDER BY from_ordinal DESC
                                LIMIT 1) AS moved
            LEFT JOIN turn_return ON room_id = :room AND turn_return.ordinal = wanted.ordinal
            """;

    private final JdbcClient jdbc;

    PastTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known of these places, which the line has moved past. */
    Map<Long, Past> of(RoomId room, Collection<Long> ordinals) {
        var past = new HashMap<Long, Past>();
        jdbc.sql(PAST)
                .param("room", room.value())
                .param("ordinals", ordinals.stream().map(String::valueOf).toArray(String[]::new))
                .query(row -> {
                    past.put(row.getLong("ordinal"), read(row));
                });
        return past;
    }

    private static Past read(ResultSet row) throws SQLException {
        boolean passedOver = Ordinals.parse(row.getString("silent")).contains(row.getLong("ordinal"));
        Optional<String> lane = Optional.ofNullable(row.getString("lane"));
        Duration since = seconds(row, "since").orElse(Duration.ZERO);
        Optional<Duration> sinceCall = seconds(row, "since_call");
        boolean atDoor = row.getBoolean("at_door");
        return new Past(
                passedOver,
                seconds(row, "since_move").orElseThrow(),
                lane.map(name -> new Back(Lane.valueOf(name), since, sinceCall, atDoor)));
    }

    private static Optional<Duration> seconds(ResultSet row, String column) throws SQLException {
        double seconds = row.getDouble(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Duration.ofNanos((long) (seconds * 1e9)));
    }
}

package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.Line;
import io.hanjul.waitingroom.line.Ordinals;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code room_call}: one row a move of the line. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CallTable {

    private static final String INSERT = """
            INSERT INTO room_call (room_id, from_ordinal, to_ordinal, called_at, called, arrived, silent)
            VALUES (:room, :from, :to, clock_timestamp(), :called, 0, :silent)
            """;

    /** Notes for each call how many of those whom it called have left without having come in. */
    private static final String GONE = """
            UPDATE room_call
            SET gone = gone + went.people
            FROM (SELECT called.from_ordinal, CAST(count(*) AS integer) AS people
                  FROM unnest(CAST(:ordinals AS bigint[])) AS wanted (ordinal)
                  CROSS JOIN LATERAL (SELECT max(from_ordinal) AS from_ordinal FROM room_call
                                      WHERE room_id = :room AND from_ordinal <= wanted.ordinal) AS called
                  GROUP BY called.from_ordinal) AS went
            WHERE room_id = :room AND room_call.from_ordinal = went.from_ordinal
            """;

    /** Lately, or in which somebody was passed over. */
    private static final String SINCE = """
            SELECT room_call.room_id, from_ordinal, to_ordinal, called_at, silent
            FROM unnest(CAST(:rooms AS uuid[]), CAST(:froms AS bigint[])) AS asked (room_id, ordinal)
            JOIN room_call ON room_call.room_id = asked.room_id AND room_call.from_ordinal >= asked.ordinal
            WHERE called_at > clock_timestamp() - CAST(:window AS interval) OR silent <> ''
            ORDER BY from_ordinal
            """;

    private final JdbcClient jdbc;

    CallTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A move of the line from one ordinal to before another, and who was passed over in it while silent. */
    record Call(long from, long to, Instant at, Ordinals silent) {}

    void insert(RoomId room, long from, Line.Move move) {
        jdbc.sql(INSERT)
                .param("room", room.value())
                .param("from", from)
                .param("to", move.to())
                .param("called", move.called())
                .param("silent", move.unheard().text())
                .update();
    }

    /** Those who were called at these ordinals have left without having come in. Needs the room's lock. */
    void gone(RoomId room, Collection<Long> ordinals) {
        jdbc.sql(GONE)
                .param("room", room.value())
                .param("ordinals", ordinals.stream().map(String::valueOf).toArray(String[]::new))
                .update();
    }

    /** The moves of the window and those that passed somebody over, of each room from an ordinal of its own on. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Map<RoomId, List<Call>> since(Map<RoomId, Long> froms, Duration window) {
        var calls = new HashMap<RoomId, List<Call>>();
        List<RoomId> rooms = List.copyOf(froms.keySet());
        jdbc.sql(SINCE)
                .param("rooms", rooms.stream().map(RoomId::toString).toArray(String[]::new))
                .param(
                        "froms",
                        rooms.stream()
                                .map(room -> String.valueOf(froms.get(room)))
                                .toArray(String[]::new))
                .param("window", window.toString())
                .query(row -> {
                    var room = new RoomId(row.getObject("room_id", UUID.class));
                    calls.computeIfAbsent(room, key -> new ArrayList<>()).add(call(row));
                });
        return calls;
    }

    private static Call call(ResultSet row) throws SQLException {
        return new Call(
                row.getLong("from_ordinal"),
                row.getLong("to_ordinal"),
                row.getObject("called_at", OffsetDateTime.class).toInstant(),
                Ordinals.parse(row.getString("silent")));
    }
}

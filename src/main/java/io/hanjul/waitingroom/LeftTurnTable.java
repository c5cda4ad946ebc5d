package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.AdmissionTable.TurnOf;
import io.hanjul.waitingroom.line.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is asked of {@code left_turn}; {@link ExitTable} writes it, under the room's lock. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class LeftTurnTable {

    private static final String EXISTS = """
            SELECT EXISTS (SELECT 1 FROM left_turn
                           WHERE room_id = :room AND epoch = :epoch AND tick = :tick
                             AND boot = :boot AND turn_index = :index)
            """;

    private static final String SINCE = """
            SELECT left_turn.room_id, epoch, tick, boot, turn_index
            FROM unnest(CAST(:rooms AS uuid[]), CAST(:sinces AS timestamptz[])) AS asked (room_id, since)
            JOIN left_turn ON left_turn.room_id = asked.room_id AND left_turn.left_at > asked.since
            """;

    private final JdbcClient jdbc;

    LeftTurnTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    boolean contains(TurnOf turn) {
        return jdbc.sql(EXISTS)
                .param("room", turn.room().value())
                .param("epoch", turn.turn().epoch())
                .param("tick", turn.turn().tick())
                .param("boot", turn.turn().boot())
                .param("index", turn.turn().index())
                .query(Boolean.class)
                .single();
    }

    /** Turns of the room that were left after that moment. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<Turn> since(RoomId room, Instant since) {
        return since(Map.of(room, since)).getOrDefault(room, List.of());
    }

    /** Turns that were left, of each room after a moment of its own; rooms that nobody left are missing. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Map<RoomId, List<Turn>> since(Map<RoomId, Instant> sinces) {
        var left = new HashMap<RoomId, List<Turn>>();
        List<RoomId> rooms = List.copyOf(sinces.keySet());
        jdbc.sql(SINCE)
                .param("rooms", rooms.stream().map(RoomId::toString).toArray(String[]::new))
                .param(
                        "sinces",
                        rooms.stream()
                                .map(room ->
                                        sinces.getOrDefault(room, Instant.EPOCH).toString())
                                .toArray(String[]::new))
                .query(row -> {
                    var room = new RoomId(row.getObject("room_id", UUID.class));
                    left.computeIfAbsent(room, key -> new ArrayList<>())
                            .add(new Turn(
                                    row.getInt("epoch"),
                                    row.getLong("tick"),
                                    row.getInt("boot"),
                                    row.getInt("turn_index")));
                });
        return left;
    }
}

package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.Chain;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is asked of {@code room} and {@code room_node} when a room ends for good. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RoomEndTable {

    private static final int AT_ONCE = 20;

    /** Rooms of sales that are over since so long, in which every tick that was leased is sealed. */
    private static final String DUE = """
            SELECT id
            FROM room
            WHERE ended_at IS NULL AND recovering_until IS NULL
              AND closes_at < clock_timestamp() - CAST(:rest AS interval)
              AND NOT EXISTS (SELECT 1 FROM room_node
                              WHERE room_node.room_id = room.id AND room_node.through_tick > room.sealed_through)
            ORDER BY closes_at
            LIMIT :most
            """;

    /** Ends a room for good; the condition is the same, and its row count the verdict. Needs the room's lock. */
    private static final String END = """
            UPDATE room
            SET ended_at = clock_timestamp(), chain_seq = :chainSeq, chain_head = :chainHead
            WHERE id = :id AND ended_at IS NULL AND recovering_until IS NULL
              AND closes_at < clock_timestamp() - CAST(:rest AS interval)
              AND NOT EXISTS (SELECT 1 FROM room_node
                              WHERE room_node.room_id = room.id AND room_node.through_tick > room.sealed_through)
            """;

    private final JdbcClient jdbc;

    RoomEndTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<RoomId> due(Duration rest) {
        return jdbc.sql(DUE)
                .param("rest", rest.toString())
                .param("most", AT_ONCE)
                .query((row, number) -> new RoomId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Ends the room with that head of its chain; false when it is not due. */
    boolean end(RoomId room, Chain chain, Duration rest) {
        return jdbc.sql(END)
                        .param("id", room.value())
                        .param("chainSeq", chain.seq())
                        .param("chainHead", chain.head())
                        .param("rest", rest.toString())
                        .update()
                == 1;
    }
}

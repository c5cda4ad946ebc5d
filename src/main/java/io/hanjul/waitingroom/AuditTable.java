package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.Part;
import io.hanjul.waitingroom.line.Root;
import io.hanjul.waitingroom.line.SealedTick;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the chain of a room as one, from {@code room_log} and {@code tick}. */
@Repository
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
class AuditTable {

    private static final String ROOM = """
            SELECT kid, epoch, coalesce(draw_head, '') AS draw_head, body
            FROM room
            JOIN room_log ON room_id = id AND seq = 1
            WHERE id = :room
            """;

    /**
     * One statement, so that an entry is not missing that was written between two; each half stops at the limit. Tick 0
     * is that of a draw, which has an entry of its own.
     */
    private static final String AFTER = """
            SELECT seq, kind, body, hash, tick, base, turns, parts, roots
            FROM ((SELECT seq, kind, body, hash, 0 AS tick, 0 AS base, 0 AS turns, '' AS parts, '' AS roots
                   FROM room_log
                   WHERE room_id = :room AND seq > :after
                   ORDER BY seq
                   LIMIT :most)
                  UNION ALL
                  (SELECT seq, 'TICK', '', hash, tick, base, turns, parts, roots
                   FROM tick
                   WHERE room_id = :room AND seq > :after AND tick > 0
                   ORDER BY seq
                   LIMIT :most)) AS chain
            ORDER BY seq
            LIMIT :most
            """;

    private final JdbcClient jdbc;

    AuditTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is needed to show a chain.
     *
     * @param kid id of the key from which the room's seeds follow
     * @param epoch in which its turns are stamped
     * @param drawHead head of the chain from which the seed of a draw follows; empty text without one
     * @param opening body of the first entry
     */
    record Room(int kid, int epoch, String drawHead, String opening) {}

    /** An entry; that of a tick has no body. */
    record Entry(
            long seq,
            String kind,
            String body,
            String hash,
            @Nullable SealedTick tick) {}

    Optional<Room> find(RoomId room) {
        return jdbc.sql(ROOM)
                .param("room", room.value())
                .query((row, number) -> new Room(
                        row.getInt("kid"), row.getInt("epoch"), row.getString("draw_head"), row.getString("body")))
                .optional();
    }

    /** At most so many entries behind that one, in the order of the chain. */
    List<Entry> after(RoomId room, long seq, int most) {
        return jdbc.sql(AFTER)
                .param("room", room.value())
                .param("after", seq)
                .param("most", most)
                .query((row, number) -> entry(row))
                .list();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        SealedTick tick = kind.equals(SealedTick.KIND) ? tick(row) : null;
        return new Entry(row.getLong("seq"), kind, row.getString("body"), row.getString("hash"), tick);
    }

    private static SealedTick tick(ResultSet row) throws SQLException {
        return new SealedTick(
                row.getLong("tick"),
                row.getLong("base"),
                row.getInt("turns"),
                Part.parse(row.getString("parts")),
                Root.parse(row.getString("roots")),
                row.getLong("seq"),
                row.getString("hash"));
    }
}

package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.Part;
import io.hanjul.waitingroom.line.Root;
import io.hanjul.waitingroom.line.SealedTick;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code tick}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TickTable {

    private static final String INSERT = """
            INSERT INTO tick (room_id, epoch, tick, base, turns, parts, roots, seq, hash)
            VALUES (:room, :epoch, :tick, :base, :turns, :parts, :roots, :seq, :hash)
            """;

    /** By tick, which is in the key: what a node knows already is not read again, however long the line has become. */
    private static final String AFTER = """
            SELECT tick, base, turns, parts, roots, seq, hash
            FROM tick
            WHERE room_id = :room AND epoch = :epoch AND tick > :after AND base < :end
            ORDER BY tick
            """;

    private final JdbcClient jdbc;

    TickTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(RoomId room, int epoch, SealedTick tick) {
        jdbc.sql(INSERT)
                .param("room", room.value())
                .param("epoch", epoch)
                .param("tick", tick.tick())
                .param("base", tick.base())
                .param("turns", tick.turns())
                .param("parts", Part.text(tick.parts()))
                .param("roots", Root.text(tick.roots()))
                .param("seq", tick.seq())
                .param("hash", tick.hash())
                .update();
    }

    /** The ticks after that one which begin before an ordinal, in the order of the line. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<SealedTick> between(RoomId room, int epoch, long after, long end) {
        return jdbc.sql(AFTER)
                .param("room", room.value())
                .param("epoch", epoch)
                .param("after", after)
                .param("end", end)
                .query((row, number) -> new SealedTick(
                        row.getLong("tick"),
                        row.getLong("base"),
                        row.getInt("turns"),
                        Part.parse(row.getString("parts")),
                        Root.parse(row.getString("roots")),
                        row.getLong("seq"),
                        row.getString("hash")))
                .list();
    }
}

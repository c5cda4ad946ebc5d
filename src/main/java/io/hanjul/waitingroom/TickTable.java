package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.Part;
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
            INSERT INTO tick (room_id, epoch, tick, base, turns, parts, seq, hash)
            VALUES (:room, :epoch, :tick, :base, :turns, :parts, :seq, :hash)
            """;

    private static final String FROM_ORDINAL = """
            SELECT tick, base, turns, parts, seq, hash
            FROM tick
            WHERE room_id = :room AND epoch = :epoch AND base >= :ordinal AND base < :end
            ORDER BY base
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
                .param("seq", tick.seq())
                .param("hash", tick.hash())
                .update();
    }

    /** The ticks from an ordinal to before another, in the order of the line. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<SealedTick> between(RoomId room, int epoch, long from, long end) {
        return jdbc.sql(FROM_ORDINAL)
                .param("room", room.value())
                .param("epoch", epoch)
                .param("ordinal", from)
                .param("end", end)
                .query((row, number) -> new SealedTick(
                        row.getLong("tick"),
                        row.getLong("base"),
                        row.getInt("turns"),
                        Part.parse(row.getString("parts")),
                        row.getLong("seq"),
                        row.getString("hash")))
                .list();
    }
}

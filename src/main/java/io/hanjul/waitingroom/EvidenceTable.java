package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.Part;
import io.hanjul.waitingroom.line.Root;
import io.hanjul.waitingroom.line.SealedTick;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The ticks that are shown of a line while it is put together again. Needs the room's lock, or its share lock. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EvidenceTable {

    private static final String FORGET = """
            DELETE FROM recovery_tick WHERE room_id = :room
            """;

    private static final String ADD = """
            INSERT INTO recovery_tick (room_id, tick, base, turns, parts, roots, draw)
            SELECT :room, tick, base, turns, parts, roots, draw
            FROM unnest(CAST(:ticks AS bigint[]), CAST(:bases AS bigint[]), CAST(:turns AS integer[]),
                        CAST(:parts AS text[]), CAST(:roots AS text[]), CAST(:draws AS text[]))
                 AS shown (tick, base, turns, parts, roots, draw)
            ORDER BY tick
            ON CONFLICT DO NOTHING
            """;

    private static final String TICKS = """
            SELECT tick, base, turns, parts, roots, draw FROM recovery_tick WHERE room_id = :room ORDER BY tick
            """;

    /** The last tick with turns that the database has. */
    private static final String LAST_TICK = """
            SELECT COALESCE(max(tick), -1) FROM tick WHERE room_id = :room AND epoch = :epoch
            """;

    private final JdbcClient jdbc;

    EvidenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A tick that was shown, and the head from which its seed follows if it is the draw of a lottery. */
    record Shown(SealedTick tick, String draw) {}

    void forget(RoomId room) {
        jdbc.sql(FORGET).param("room", room.value()).update();
    }

    /** Adds ticks; those that were shown already are skipped. */
    void add(RoomId room, Collection<Shown> shown) {
        jdbc.sql(ADD)
                .param("room", room.value())
                .param("ticks", texts(shown, one -> Long.toString(one.tick().tick())))
                .param("bases", texts(shown, one -> Long.toString(one.tick().base())))
                .param("turns", texts(shown, one -> Integer.toString(one.tick().turns())))
                .param("parts", texts(shown, one -> Part.text(one.tick().parts())))
                .param("roots", texts(shown, one -> Root.text(one.tick().roots())))
                .param("draws", texts(shown, Shown::draw))
                .update();
    }

    List<Shown> ticks(RoomId room) {
        return jdbc.sql(TICKS)
                .param("room", room.value())
                .query((row, number) -> new Shown(
                        new SealedTick(
                                row.getLong("tick"),
                                row.getLong("base"),
                                row.getInt("turns"),
                                Part.parse(row.getString("parts")),
                                Root.parse(row.getString("roots")),
                                0,
                                ""),
                        row.getString("draw")))
                .list();
    }

    long lastTick(RoomId room, int epoch) {
        return jdbc.sql(LAST_TICK)
                .param("room", room.value())
                .param("epoch", epoch)
                .query(Long.class)
                .single();
    }

    private static String[] texts(Collection<Shown> shown, Function<Shown, String> text) {
        return shown.stream().map(text).toArray(String[]::new);
    }
}

package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code turn_leaf}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class LeafTable {

    /** What was written before an answer was lost is written already. */
    private static final String INSERT = """
            INSERT INTO turn_leaf (room_id, tick, boot, leaves)
            SELECT room_id, tick, :boot, decode(leaves, 'base64')
            FROM unnest(CAST(:rooms AS uuid[]), CAST(:ticks AS bigint[]), CAST(:leaves AS text[]))
                 AS closed (room_id, tick, leaves)
            ON CONFLICT DO NOTHING
            """;

    private static final String FIND = """
            SELECT leaves
            FROM turn_leaf
            WHERE room_id = :room AND tick = :tick AND boot = :boot
            """;

    private final JdbcClient jdbc;

    LeafTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The leaves of one closed tick, base64. */
    record Leaves(RoomId room, long tick, String base64) {}

    /** Writes leaves of ticks that this start has closed. */
    void insert(int boot, List<Leaves> closed) {
        jdbc.sql(INSERT)
                .param("boot", boot)
                .param("rooms", Uuids.array(closed.stream().map(Leaves::room).toList()))
                .param("ticks", closed.stream().map(Leaves::tick).toArray(Long[]::new))
                .param("leaves", closed.stream().map(Leaves::base64).toArray(String[]::new))
                .update();
    }

    /** The leaves of a tick that one start closed, hashes of 32 bytes in a row; empty when it wrote none. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<byte[]> find(RoomId room, long tick, int boot) {
        return jdbc.sql(FIND)
                .params(Map.of("room", room.value(), "tick", tick, "boot", boot))
                .query(byte[].class)
                .optional();
    }
}

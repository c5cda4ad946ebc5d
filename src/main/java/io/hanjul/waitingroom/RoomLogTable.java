package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.Chain;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code room_log}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RoomLogTable {

    private static final String INSERT = """
            INSERT INTO room_log (room_id, seq, at, kind, body, hash)
            VALUES (:room, :seq, clock_timestamp(), :kind, :body, :hash)
            """;

    private final JdbcClient jdbc;

    RoomLogTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds an entry to the chain and returns its new head, which the room's row has to take. */
    Chain append(RoomId room, Chain chain, String kind, String body) {
        Chain after = chain.with(kind, body);
        jdbc.sql(INSERT)
                .param("room", room.value())
                .param("seq", after.seq())
                .param("kind", kind)
                .param("body", body)
                .param("hash", after.head())
                .update();
        return after;
    }
}

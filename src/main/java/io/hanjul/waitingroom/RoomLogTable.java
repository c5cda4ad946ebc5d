package io.hanjul.waitingroom;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.Chain;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code room_log}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RoomLogTable {

    private static final String INSERT = """
            INSERT INTO room_log (room_id, seq, at, kind, body, hash, by_account)
            VALUES (:room, :seq, clock_timestamp(), :kind, :body, :hash, :by)
            """;

    private static final String BEFORE = """
            SELECT seq, at, kind, body, hash, by_account
            FROM room_log
            WHERE room_id = :room AND seq < :seq
            ORDER BY seq DESC
            LIMIT :most
            """;

    private static final String BY_HAND_BEFORE = """
            SELECT seq, at, kind, body, hash, by_account
            FROM room_log
            WHERE room_id = :room AND seq < :seq AND kind <> 'MOVE' AND kind <> 'TICKETS'
              AND kind NOT IN ('SHOW', 'STOCK', 'LIMIT', 'ENTRY', 'LEASE')
            ORDER BY seq DESC
            LIMIT :most
            """;

    private static final String OPENING = """
            SELECT body FROM room_log WHERE room_id = :room AND seq = 1
            """;

    private final JdbcClient jdbc;

    RoomLogTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An entry of the chain; ticks stand in a table of their own. Orders are somebody's. */
    record Entry(long seq, Instant at, String kind, String body, String hash, Optional<AccountId> by) {}

    /** The body of the room's first entry. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<String> opening(RoomId room) {
        return jdbc.sql(OPENING).param("room", room.value()).query(String.class).optional();
    }

    /** The latest entries before that one, newest first. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<Entry> before(RoomId room, long seq, int most) {
        return read(jdbc.sql(BEFORE).param("room", room.value()), seq, most);
    }

    /** The same without registrations, the moves of the line, what they go by, who came in, and who may give turns. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<Entry> byHandBefore(RoomId room, long seq, int most) {
        return read(jdbc.sql(BY_HAND_BEFORE).param("room", room.value()), seq, most);
    }

    private static List<Entry> read(JdbcClient.StatementSpec statement, long seq, int most) {
        return statement
                .param("seq", seq)
                .param("most", most)
                .query((row, number) -> new Entry(
                        row.getLong("seq"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("kind"),
                        row.getString("body"),
                        row.getString("hash"),
                        Optional.ofNullable(row.getObject("by_account", UUID.class))
                                .map(AccountId::new)))
                .list();
    }

    /** Adds an entry to the chain and returns its new head, which the room's row has to take. */
    Chain append(RoomId room, Chain chain, String kind, String body) {
        return append(room, chain, new Written(kind, body, null));
    }

    /** The same for what somebody did by hand. */
    Chain append(RoomId room, Chain chain, Act act, AccountId by) {
        return append(room, chain, new Written(Act.KIND, act.text(), by.value()));
    }

    /** An entry that is to be added, and who ordered what it says; null for nobody. */
    record Written(String kind, String body, @Nullable UUID by) {}

    /** The same for what may be somebody's order. */
    Chain append(RoomId room, Chain chain, Written entry) {
        Chain after = chain.with(entry.kind(), entry.body());
        jdbc.sql(INSERT)
                .param("room", room.value())
                .param("seq", after.seq())
                .param("kind", entry.kind())
                .param("body", entry.body())
                .param("hash", after.head())
                .param("by", entry.by())
                .update();
        return after;
    }
}

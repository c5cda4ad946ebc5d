package io.hanjul.waitingroom;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.Chain;
import io.hanjul.waitingroom.line.Part;
import io.hanjul.waitingroom.line.PlaceProof;
import io.hanjul.waitingroom.line.SealedTick;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is shown of a line while it is put together again. Needs the room's lock, or its share lock. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EvidenceTable {

    private static final String FORGET = """
            DELETE FROM recovery_tick WHERE room_id = :room
            """;

    private static final String ADD = """
            INSERT INTO recovery_tick (room_id, tick, base, turns, parts, draw)
            SELECT :room, tick, base, turns, parts, draw
            FROM unnest(CAST(:ticks AS bigint[]), CAST(:bases AS bigint[]), CAST(:turns AS integer[]),
                        CAST(:parts AS text[]), CAST(:draws AS text[])) AS shown (tick, base, turns, parts, draw)
            ORDER BY tick
            ON CONFLICT DO NOTHING
            """;

    private static final String COUNT = """
            UPDATE recovery SET proofs = proofs + :more WHERE room_id = :room AND ended_at IS NULL
            """;

    private static final String SEE = """
            UPDATE recovery
            SET seen_era = :era, seen_seq = :seq, seen_head = :head, sealed_through = :sealedThrough,
                called_up_to = :calledUpTo, inside = :inside, seen_at = :at
            WHERE room_id = :room AND ended_at IS NULL AND (seen_era, seen_seq) < (:era, :seq)
            """;

    private static final String LATEST = """
            SELECT reason, by_account, proofs, seen_era, seen_seq, seen_head, sealed_through, called_up_to, inside,
                   seen_at
            FROM recovery
            WHERE room_id = :room AND ended_at IS NULL
            ORDER BY era DESC
            LIMIT 1
            """;

    private static final String TICKS = """
            SELECT tick, base, turns, parts, draw FROM recovery_tick WHERE room_id = :room ORDER BY tick
            """;

    /** The last tick with turns that the database has. */
    private static final String LAST_TICK = """
            SELECT COALESCE(max(tick), -1) FROM tick WHERE room_id = :room AND epoch = :epoch
            """;

    private final JdbcClient jdbc;

    EvidenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was shown beside ticks.
     *
     * @param reason why the line is put together again
     * @param by who ordered it, if anybody did
     * @param proofs how many proofs were shown
     * @param furthest the furthest that anybody has seen of the line
     */
    record Case(String reason, Optional<AccountId> by, long proofs, PlaceProof.Seen furthest) {}

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
                .param("draws", texts(shown, Shown::draw))
                .update();
    }

    void count(RoomId room, long more) {
        jdbc.sql(COUNT).param("room", room.value()).param("more", more).update();
    }

    /** Takes how far somebody has seen the line, unless another has seen more. */
    void see(RoomId room, PlaceProof.Seen seen) {
        jdbc.sql(SEE)
                .param("room", room.value())
                .param("era", seen.era())
                .param("seq", seen.chain().seq())
                .param("head", seen.chain().head())
                .param("sealedThrough", seen.sealedThrough())
                .param("calledUpTo", seen.calledUpTo())
                .param("inside", seen.inside())
                .param("at", seen.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Case latest(RoomId room) {
        return jdbc.sql(LATEST)
                .param("room", room.value())
                .query((row, number) -> read(row))
                .single();
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

    private static Case read(ResultSet row) throws SQLException {
        var seen = new PlaceProof.Seen(
                row.getInt("seen_era"),
                new Chain(row.getLong("seen_seq"), row.getString("seen_head")),
                row.getLong("sealed_through"),
                row.getLong("called_up_to"),
                row.getInt("inside"),
                row.getObject("seen_at", OffsetDateTime.class).toInstant());
        Optional<AccountId> by =
                Optional.ofNullable(row.getObject("by_account", UUID.class)).map(AccountId::new);
        return new Case(row.getString("reason"), by, row.getLong("proofs"), seen);
    }

    private static String[] texts(Collection<Shown> shown, Function<Shown, String> text) {
        return shown.stream().map(text).toArray(String[]::new);
    }
}

package io.hanjul.waitingroom;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.Chain;
import io.hanjul.waitingroom.line.PlaceProof;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far somebody has seen a line that is put together again, in {@code recovery}. Needs the room's share lock. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SeenTable {

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

    private final JdbcClient jdbc;

    SeenTable(JdbcClient jdbc) {
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
}

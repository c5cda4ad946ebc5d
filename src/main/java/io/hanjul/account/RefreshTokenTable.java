package io.hanjul.account;

import io.hanjul.ids.SignInId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of refresh tokens: one row a token, used once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RefreshTokenTable {

    private static final String INSERT = """
            INSERT INTO refresh_token (id, sign_in_id, issued_at, expires_at)
            VALUES (:id, :signIn, :issuedAt, :expiresAt)
            """;

    /** The one statement that decides which of several refreshes rotates the token: only one finds it unused. */
    private static final String USE = """
            UPDATE refresh_token t
            SET used_at = clock_timestamp(), successor_id = :successor
            WHERE t.id = :id AND t.used_at IS NULL
                AND EXISTS (SELECT 1 FROM sign_in s WHERE s.id = t.sign_in_id AND s.revoked_at IS NULL)
            """;

    private static final String FIND_USED = """
            SELECT s.revoked_at IS NOT NULL AS ended,
                t.used_at > clock_timestamp() - make_interval(secs => :grace) AS just_used,
                n.id, n.sign_in_id, n.issued_at, n.expires_at, n.used_at
            FROM refresh_token t
            JOIN sign_in s ON s.id = t.sign_in_id
            LEFT JOIN refresh_token n ON n.id = t.successor_id
            WHERE t.id = :id
            """;

    private static final String FORGET = """
            DELETE FROM refresh_token
            WHERE id IN (
                SELECT id
                FROM refresh_token
                WHERE expires_at < clock_timestamp() OR used_at < clock_timestamp() - INTERVAL '1 day'
                LIMIT :most)
            """;

    private final JdbcClient jdbc;

    RefreshTokenTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A refresh token as the database knows it.
     *
     * @param issuedAt whole seconds
     * @param expiresAt whole seconds
     */
    record Row(UUID id, SignInId signIn, Instant issuedAt, Instant expiresAt) {}

    /**
     * What became of a token that could not be used.
     *
     * @param ended whether its sign-in has ended
     * @param repeatable the successor that a repeat may still get; null when the time for that is over
     */
    record Used(boolean ended, @Nullable Row repeatable) {}

    void insert(Row token) {
        jdbc.sql(INSERT)
                .param("id", token.id())
                .param("signIn", token.signIn().value())
                .param("issuedAt", token.issuedAt().atOffset(ZoneOffset.UTC))
                .param("expiresAt", token.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Uses the token up; false when it was used before or its sign-in has ended. */
    boolean use(UUID id, UUID successor) {
        return jdbc.sql(USE).param("id", id).param("successor", successor).update() == 1;
    }

    Optional<Used> findUsed(UUID id, Duration grace) {
        return jdbc.sql(FIND_USED)
                .param("id", id)
                .param("grace", grace.toSeconds())
                .query(RefreshTokenTable::used)
                .optional();
    }

    /** Deletes some tokens that expired, or that were used long ago: a repeat of those is told by their absence. */
    int forget(int most) {
        return jdbc.sql(FORGET).param("most", most).update();
    }

    private static Used used(ResultSet row, int number) throws SQLException {
        boolean repeatable =
                row.getBoolean("just_used") && row.getObject("id") != null && row.getObject("used_at") == null;
        return new Used(row.getBoolean("ended"), repeatable ? successor(row) : null);
    }

    private static Row successor(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new SignInId(row.getObject("sign_in_id", UUID.class)),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}

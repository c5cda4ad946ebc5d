package io.hanjul.account;

import io.hanjul.edge.PageRequest;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.SignInId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The sign-ins of one account. */
@Component
class OwnSignInTable {

    /** A sign-in whose last token has run out cannot go on; it is forgotten soon. */
    private static final String LIVE = """
            SELECT s.id, s.browser, s.platform, s.created_at, max(t.issued_at) AS last_used_at
            FROM sign_in s
            JOIN refresh_token t ON t.sign_in_id = s.id
            WHERE s.account_id = :account AND s.revoked_at IS NULL AND s.id < :before
            GROUP BY s.id
            HAVING max(t.expires_at) > clock_timestamp()
            ORDER BY s.id DESC
            LIMIT :limit
            """;

    private static final String REVOKE = """
            UPDATE sign_in
            SET revoked_at = clock_timestamp()
            WHERE id = :id AND account_id = :account AND revoked_at IS NULL
            """;

    private static final String IS_OWN = """
            SELECT EXISTS (SELECT 1 FROM sign_in WHERE id = :id AND account_id = :account)
            """;

    private final JdbcClient jdbc;

    OwnSignInTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A sign-in that can still go on.
     *
     * @param lastUsedAt when its newest refresh token was given
     */
    record Row(SignInId id, OwnSignIns.Device device, Instant signedInAt, Instant lastUsedAt) {}

    /** The account's sign-ins, newest first; one more than the limit tells that there is a next page. */
    List<Row> live(AccountId account, PageRequest page) {
        return jdbc.sql(LIVE)
                .param("account", account.value())
                .param("before", page.before())
                .param("limit", page.limit() + 1)
                .query((row, number) -> new Row(
                        new SignInId(row.getObject("id", UUID.class)),
                        new OwnSignIns.Device(row.getString("browser"), row.getString("platform")),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("last_used_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** False when it had ended before, or is another's, or none. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean revoke(SignInId id, AccountId account) {
        return jdbc.sql(REVOKE)
                        .param("id", id.value())
                        .param("account", account.value())
                        .update()
                == 1;
    }

    /** Whether it is or was a sign-in of the account. */
    boolean isOwn(SignInId id, AccountId account) {
        return jdbc.sql(IS_OWN)
                .param("id", id.value())
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }
}

package io.hanjul.account;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.SignInId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of sign-ins, without what its owner asks for: see {@link OwnSignInTable}. */
@Component
class SignInTable {

    private static final String INSERT = """
            INSERT INTO sign_in (id, account_id, browser, platform)
            VALUES (:id, :account, :browser, :platform)
            """;

    private static final String REVOKE = """
            UPDATE sign_in
            SET revoked_at = clock_timestamp()
            WHERE id = :id AND revoked_at IS NULL
            """;

    private static final String REVOKE_OTHERS = """
            UPDATE sign_in
            SET revoked_at = clock_timestamp()
            WHERE account_id = :account AND id <> :kept AND revoked_at IS NULL
            RETURNING id
            """;

    private static final String REVOKED_WITHIN = """
            SELECT id
            FROM sign_in
            WHERE revoked_at > clock_timestamp() - make_interval(secs => :seconds)
            """;

    private static final String FORGET = """
            DELETE FROM sign_in
            WHERE id IN (
                SELECT s.id
                FROM sign_in s
                WHERE s.created_at < clock_timestamp() - INTERVAL '1 day'
                    AND NOT EXISTS (SELECT 1 FROM refresh_token t WHERE t.sign_in_id = s.id)
                LIMIT :most)
            """;

    private final JdbcClient jdbc;

    SignInTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(SignInId id, AccountId account, OwnSignIns.Device device) {
        jdbc.sql(INSERT)
                .param("id", id.value())
                .param("account", account.value())
                .param("browser", device.browser())
                .param("platform", device.platform())
                .update();
    }

    /** False when it had ended before. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean revoke(SignInId id) {
        return jdbc.sql(REVOKE).param("id", id.value()).update() == 1;
    }

    /** Ends all sign-ins of the account but one, and says which. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<SignInId> revokeOthers(AccountId account, SignInId kept) {
        return jdbc.sql(REVOKE_OTHERS)
                .param("account", account.value())
                .param("kept", kept.value())
                .query((row, number) -> new SignInId(row.getObject("id", UUID.class)))
                .list();
    }

    /** What was revoked not longer ago than that. */
    List<SignInId> revokedWithin(Duration past) {
        return jdbc.sql(REVOKED_WITHIN)
                .param("seconds", past.toSeconds())
                .query((row, number) -> new SignInId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Deletes some sign-ins that have no token left. */
    @Transactional(propagation = Propagation.MANDATORY)
    int forget(int most) {
        return jdbc.sql(FORGET).param("most", most).update();
    }
}

package io.hanjul.account;

import io.hanjul.ids.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of owners' requests and of what was decided on them. */
@Component
class OwnerApprovalTable {

    private static final String INSERT = """
            INSERT INTO owner_approval (account_id)
            VALUES (:account)
            """;

    private static final String DECIDE = """
            UPDATE owner_approval
            SET state = :state, decided_at = clock_timestamp(), decided_by = :operator, reason = :reason
            WHERE account_id = :account AND state = 'AWAITING_APPROVAL'
            """;

    private static final String FIND = """
            SELECT a.id, a.email, a.name, a.role, a.state, a.locale, a.password_change_required,
                o.state AS approval_state, o.requested_at, o.decided_at, o.reason
            FROM owner_approval o
            JOIN account a ON a.id = o.account_id
            WHERE o.account_id = :account
            """;

    private static final String LIST = """
            SELECT a.id, a.email, a.name, a.role, a.state, a.locale, a.password_change_required,
                o.state AS approval_state, o.requested_at, o.decided_at, o.reason
            FROM owner_approval o
            JOIN account a ON a.id = o.account_id
            WHERE o.state = :state AND o.account_id > :after
            ORDER BY o.account_id
            LIMIT :most
            """;

    private final JdbcClient jdbc;

    OwnerApprovalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(AccountId account) {
        jdbc.sql(INSERT).param("account", account.value()).update();
    }

    /** False when it was decided before. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean decide(AccountId account, Decision decision, AccountId operator) {
        return jdbc.sql(DECIDE)
                        .param("account", account.value())
                        .param("state", decision.state().name())
                        .param("operator", operator.value())
                        .param("reason", decision.reason())
                        .update()
                == 1;
    }

    Optional<OwnerApproval> find(AccountId account) {
        return jdbc.sql(FIND)
                .param("account", account.value())
                .query(OwnerApprovalTable::approval)
                .optional();
    }

    List<OwnerApproval> list(OwnerApproval.State state, AccountId after, int most) {
        return jdbc.sql(LIST)
                .param("state", state.name())
                .param("after", after.value())
                .param("most", most)
                .query(OwnerApprovalTable::approval)
                .list();
    }

    private static OwnerApproval approval(ResultSet row, int number) throws SQLException {
        OffsetDateTime decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new OwnerApproval(
                AccountTable.account(row, number),
                OwnerApproval.State.valueOf(row.getString("approval_state")),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                decidedAt == null ? Optional.empty() : Optional.of(decidedAt.toInstant()),
                row.getString("reason"));
    }
}

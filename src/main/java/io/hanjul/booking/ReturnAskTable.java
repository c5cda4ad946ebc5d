package io.hanjul.booking;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.SessionId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** SQL of {@code return_ask} that reads; {@link ReturnMoveTable} has what changes. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReturnAskTable {

    private static final String FIND = """
            SELECT id, session_id, sale_id, account_id, units, categories, apart, accessible, state, missed, hold_id,
                   asked_at, place
              FROM return_ask
             WHERE session_id = :session AND account_id = :account
             ORDER BY id DESC
             LIMIT 1
            """;

    private static final String OF_ACCOUNT = """
            SELECT id, session_id, sale_id, account_id, units, categories, apart, accessible, state, missed, hold_id,
                   asked_at, place
              FROM return_ask
             WHERE account_id = :account AND id < :before
             ORDER BY id DESC
             LIMIT :limit
            """;

    /** Those with an offer, who are before all others, and those who wait, in their order. */
    private static final String LINE = """
            SELECT id, session_id, sale_id, account_id, units, categories, apart, accessible, state, missed, hold_id,
                   asked_at, place
              FROM return_ask
             WHERE session_id = :session AND state IN ('WAITING', 'OFFERED')
             ORDER BY (state = 'OFFERED') DESC, place
            """;

    private static final String WAITING_BEFORE = """
            SELECT count(*) FROM return_ask
             WHERE session_id = :session AND state = 'WAITING' AND place < :place
            """;

    private static final String COUNT = """
            SELECT count(*) FROM return_ask WHERE session_id = :session AND state IN ('WAITING', 'OFFERED')
            """;

    private final JdbcClient jdbc;

    ReturnAskTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest ask of somebody in a session. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<ReturnAskRow> find(SessionId session, AccountId account) {
        return jdbc.sql(FIND)
                .param("session", session.value())
                .param("account", account.value())
                .query((rs, row) -> ReturnAskRow.of(rs))
                .optional();
    }

    /** Somebody's asks, newest first. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<ReturnAskRow> ofAccount(AccountId account, UUID before, int limit) {
        return jdbc.sql(OF_ACCOUNT)
                .param("account", account.value())
                .param("before", before)
                .param("limit", limit)
                .query((rs, row) -> ReturnAskRow.of(rs))
                .list();
    }

    /** The live asks of a session: who has an offer, then who waits, in their order. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<ReturnAskRow> line(SessionId session) {
        return jdbc.sql(LINE)
                .param("session", session.value())
                .query((rs, row) -> ReturnAskRow.of(rs))
                .list();
    }

    /** How many wait in front of that place. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    int waitingBefore(SessionId session, long place) {
        return jdbc.sql(WAITING_BEFORE)
                .param("session", session.value())
                .param("place", place)
                .query(Integer.class)
                .single();
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    int count(SessionId session) {
        return jdbc.sql(COUNT)
                .param("session", session.value())
                .query(Integer.class)
                .single();
    }
}

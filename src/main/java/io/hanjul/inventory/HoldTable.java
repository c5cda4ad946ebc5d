package io.hanjul.inventory;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.AdmissionId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.Money;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL that reads and moves {@code hold}; {@link HoldClaimTable} has what the claim desk writes in batches. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class HoldTable {

    private static final String FIND = """
            SELECT id, session_id, sale_id, account_id, admission_id, shown_until, held_until, created_at,
                   CASE WHEN state = 'ACTIVE' AND held_until <= clock_timestamp() THEN 'EXPIRED' ELSE state END AS state
              FROM hold
             WHERE id = :hold
            """;

    /** An account has few holds, and the unique key (account_id, idempotency_key) leads to them. */
    private static final String PAGE_OF_ACCOUNT = """
            WITH own AS (
                SELECT id, session_id, sale_id, account_id, admission_id, shown_until, held_until,
                       CASE WHEN state = 'ACTIVE' AND held_until <= clock_timestamp() THEN 'EXPIRED' ELSE state END
                           AS state
                  FROM hold
                 WHERE account_id = :account AND id < :before)
            SELECT id, session_id, sale_id, account_id, admission_id, shown_until, held_until, state
              FROM own
             WHERE state = :state
             ORDER BY id DESC
             LIMIT :limit
            """;

    /** What counts towards the limit of a person: the same rule as the claim desk's. */
    private static final String TAKEN = """
            SELECT COALESCE(sum(units), 0)
              FROM hold
             WHERE sale_id = :sale AND account_id = :account
               AND state IN ('ACTIVE', 'CONFIRMED')
               AND (state = 'CONFIRMED' OR held_until > clock_timestamp())
            """;

    private static final String LINES = """
            SELECT l.unit_id, coalesce(l.pool_id, l.unit_id) AS place_id, l.category, l.amount, l.currency
              FROM hold_line AS l
             WHERE l.hold_id = :hold AND l.released_at IS NULL
             ORDER BY l.unit_id
            """;

    private static final String FIND_BY_KEY = """
            SELECT id FROM hold
             WHERE account_id = :account AND idempotency_key = :key AND fingerprint = :fingerprint
            """;

    private static final String LOCK = """
            SELECT state FROM hold WHERE id = :hold FOR UPDATE
            """;

    private static final String STATES = """
            SELECT id, state FROM hold WHERE id = ANY (CAST(:holds AS uuid[]))
            """;

    private static final String CONFIRM = """
            UPDATE hold SET state = 'CONFIRMED', ended_at = clock_timestamp()
             WHERE id = :hold AND state IN ('ACTIVE', 'EXPIRED', 'RELEASED')
            RETURNING EXTRACT(EPOCH FROM clock_timestamp() - created_at)
            """;

    private static final String RELEASE = """
            UPDATE hold SET state = 'RELEASED', ended_at = clock_timestamp()
             WHERE id = :hold AND state = 'ACTIVE'
            """;

    private static final String EXTEND = """
            UPDATE hold SET held_until = held_until + make_interval(secs => :seconds), extended = true
             WHERE id = :hold AND state = 'ACTIVE' AND held_until > clock_timestamp() AND NOT extended
            """;

    private static final String IS_LIVE = """
            SELECT state = 'ACTIVE' AND held_until > clock_timestamp() FROM hold WHERE id = :hold
            """;

    private static final String EXPIRE_DUE = """
            UPDATE hold SET state = 'EXPIRED', ended_at = clock_timestamp()
             WHERE id IN (SELECT id FROM hold
                           WHERE state = 'ACTIVE' AND held_until <= statement_timestamp()
                           ORDER BY held_until, id
                           LIMIT :most
                             FOR UPDATE SKIP LOCKED)
               AND state = 'ACTIVE' AND held_until <= clock_timestamp()
            RETURNING id
            """;

    private static final String LAST_END_OF_ADMISSION = """
            SELECT max(held_until) FROM hold
             WHERE admission_id = :admission AND state = 'ACTIVE' AND held_until > clock_timestamp()
            """;

    private final JdbcClient jdbc;

    HoldTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<HoldView> find(HoldId hold) {
        return jdbc.sql(FIND)
                .param("hold", hold.value())
                .query((rs, row) -> viewOf(rs))
                .optional()
                .map(view -> view.with(lines(hold)));
    }

    private List<HoldView.Line> lines(HoldId hold) {
        return jdbc.sql(LINES)
                .param("hold", hold.value())
                .query((rs, row) -> line(rs))
                .list();
    }

    static HoldView.Line line(ResultSet rs) throws SQLException {
        return new HoldView.Line(
                new UnitId(rs.getObject("unit_id", UUID.class)),
                new UnitId(rs.getObject("place_id", UUID.class)),
                rs.getString("category"),
                new Money(rs.getLong("amount"), rs.getString("currency")));
    }

    private static HoldView viewOf(ResultSet rs) throws SQLException {
        return new HoldView(
                new HoldId(rs.getObject("id", UUID.class)),
                new SessionId(rs.getObject("session_id", UUID.class)),
                new SaleId(rs.getObject("sale_id", UUID.class)),
                new AccountId(rs.getObject("account_id", UUID.class)),
                Optional.ofNullable(rs.getObject("admission_id", UUID.class)).map(AdmissionId::new),
                HoldView.State.valueOf(rs.getString("state")),
                rs.getObject("shown_until", OffsetDateTime.class).toInstant(),
                rs.getObject("held_until", OffsetDateTime.class).toInstant(),
                List.of());
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<HoldId> findByKey(AccountId account, String key, String fingerprint) {
        return jdbc.sql(FIND_BY_KEY)
                .param("account", account.value())
                .param("key", key)
                .param("fingerprint", fingerprint)
                .query((rs, row) -> new HoldId(rs.getObject(1, UUID.class)))
                .optional();
    }

    /** The account's holds in that state, newest first. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<HoldView> page(AccountId account, Holds.Query query) {
        return jdbc
                .sql(PAGE_OF_ACCOUNT)
                .param("account", account.value())
                .param("state", query.state().name())
                .param("before", query.before())
                .param("limit", query.limit())
                .query((rs, row) -> viewOf(rs))
                .list()
                .stream()
                .map(view -> view.with(lines(view.id())))
                .toList();
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    int taken(SaleId sale, AccountId account) {
        return jdbc.sql(TAKEN)
                .param("sale", sale.value())
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    /** Locks the hold's row and tells its state; empty when there is none. */
    Optional<String> lock(HoldId hold) {
        return jdbc.sql(LOCK).param("hold", hold.value()).query(String.class).optional();
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<Instant> madeAt(HoldId hold) {
        return jdbc.sql(FIND)
                .param("hold", hold.value())
                .query((rs, row) ->
                        rs.getObject("created_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Map<HoldId, HoldView.State> states(List<HoldId> holds) {
        return jdbc
                .sql(STATES)
                .param("holds", Uuids.array(holds))
                .query((rs, row) ->
                        Map.entry(new HoldId(rs.getObject(1, UUID.class)), HoldView.State.valueOf(rs.getString(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Leaves ACTIVE, or a state in which the cells were free again; the age of the hold when it did. */
    Optional<Duration> confirm(HoldId hold) {
        return jdbc.sql(CONFIRM)
                .param("hold", hold.value())
                .query(Double.class)
                .optional()
                .map(seconds -> Duration.ofMillis(Math.round(seconds * 1000)));
    }

    boolean release(HoldId hold) {
        return jdbc.sql(RELEASE).param("hold", hold.value()).update() == 1;
    }

    boolean extend(HoldId hold, Duration by) {
        return jdbc.sql(EXTEND)
                        .param("hold", hold.value())
                        .param("seconds", by.toSeconds())
                        .update()
                == 1;
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    boolean isLive(HoldId hold) {
        return jdbc.sql(IS_LIVE)
                .param("hold", hold.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Turns run-out holds to EXPIRED, skipping those that somebody is working on. */
    List<HoldId> expireDue(int most) {
        return jdbc.sql(EXPIRE_DUE)
                .param("most", most)
                .query((rs, row) -> new HoldId(rs.getObject(1, UUID.class)))
                .list();
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<OffsetDateTime> lastEndOf(AdmissionId admission) {
        return jdbc.sql(LAST_END_OF_ADMISSION)
                .param("admission", admission.value())
                .query((rs, row) -> Optional.ofNullable(rs.getObject(1, OffsetDateTime.class)))
                .single();
    }
}

package io.hanjul.inventory;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.AdmissionId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.Id;
import io.hanjul.ids.Money;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.ClaimBatch.Earlier;
import io.hanjul.inventory.ClaimBatch.PersonKey;
import io.hanjul.inventory.ClaimBatch.RequestKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the claim desk asks of and writes to {@code hold} and {@code hold_line}, a whole batch at a time. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class HoldClaimTable {

    /* A person is locked by an advisory lock on (sale, account), in the order of the lock's key: limits are counted
     * over rows of several sessions, so no single row could stand for them. First in the global lock order. */
    private static final String LOCK_PERSONS = """
            SELECT pg_advisory_xact_lock(p.lock_key)
              FROM (SELECT DISTINCT hashtextextended(w.sale_id || '/' || w.account_id, 0) AS lock_key
                      FROM unnest(CAST(:sales AS text[]), CAST(:accounts AS text[])) AS w (sale_id, account_id)
                     ORDER BY lock_key) AS p
            """;

    /* The three questions look each row up by its index, claim by claim (LATERAL). As joins they are the planner's to
     * turn round, and for a table that has grown faster than its statistics, as this one does in the first minute of an
     * on-sale, it reads the whole table for each batch. */
    private static final String EARLIER = """
            SELECT w.account_id, w.idempotency_key, h.id, h.fingerprint
              FROM unnest(CAST(:accounts AS uuid[]), CAST(:keys AS text[])) AS w (account_id, idempotency_key),
                   LATERAL (SELECT x.id, x.fingerprint
                              FROM hold AS x
                             WHERE x.account_id = w.account_id AND x.idempotency_key = w.idempotency_key
                             LIMIT 1) AS h
            """;

    private static final String USAGE = """
            SELECT w.sale_id, w.account_id, h.units
              FROM (SELECT DISTINCT p.sale_id, p.account_id
                      FROM unnest(CAST(:sales AS uuid[]), CAST(:accounts AS uuid[])) AS p (sale_id, account_id)) AS w,
                   LATERAL (SELECT sum(x.units) AS units
                              FROM hold AS x
                             WHERE x.sale_id = w.sale_id AND x.account_id = w.account_id
                               AND x.state IN ('ACTIVE', 'CONFIRMED')
                               AND (x.state = 'CONFIRMED' OR x.held_until > clock_timestamp())) AS h
             WHERE h.units > 0
            """;

    private static final String CHECKOUTS = """
            SELECT w.admission_id, h.id
              FROM unnest(CAST(:admissions AS uuid[])) AS w (admission_id),
                   LATERAL (SELECT x.id
                              FROM hold AS x
                             WHERE x.admission_id = w.admission_id
                               AND x.state = 'ACTIVE' AND x.held_until > clock_timestamp()
                             ORDER BY x.held_until DESC
                             LIMIT 1) AS h
            """;

    /* The end is the same for all, so one row says it. Lines and their holds need no order: no key is between them. */
    private static final String INSERT = """
            WITH moment AS (SELECT clock_timestamp() AS now),
            lines AS (
                INSERT INTO hold_line (hold_id, unit_id, slot, pool_id, counts, category, amount, currency)
                SELECT w.hold_id, w.unit_id, w.slot, CAST(nullif(w.pool_id, '') AS uuid),
                       CASE WHEN w.pool_id <> '' THEN 'HELD' END, w.category, w.amount, w.currency
                  FROM unnest(CAST(:lineHolds AS uuid[]), CAST(:lineUnits AS uuid[]), CAST(:slots AS smallint[]),
                              CAST(:pools AS text[]), CAST(:categories AS text[]),
                              CAST(:amounts AS bigint[]), CAST(:currencies AS text[]))
                           AS w (hold_id, unit_id, slot, pool_id, category, amount, currency)),
            held AS (
                INSERT INTO hold (id, session_id, sale_id, account_id, admission_id, units,
                                  shown_until, held_until, idempotency_key, fingerprint)
                SELECT w.id, w.session_id, w.sale_id, w.account_id, CAST(nullif(w.admission_id, '') AS uuid), w.units,
                       m.now + make_interval(secs => :shownSeconds),
                       m.now + make_interval(secs => :keptSeconds),
                       w.idempotency_key, w.fingerprint
                  FROM moment AS m,
                       unnest(CAST(:ids AS uuid[]), CAST(:sessions AS uuid[]), CAST(:sales AS uuid[]),
                              CAST(:accounts AS uuid[]), CAST(:admissions AS text[]), CAST(:units AS integer[]),
                              CAST(:keys AS text[]), CAST(:fingerprints AS text[]))
                           AS w (id, session_id, sale_id, account_id, admission_id, units, idempotency_key, fingerprint)
                RETURNING shown_until, held_until)
            SELECT max(shown_until), max(held_until) FROM held
            """;

    private final JdbcClient jdbc;

    HoldClaimTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lockPersons(List<Claim> claims) {
        jdbc.sql(LOCK_PERSONS)
                .param("sales", ids(claims, claim -> claim.person().sale()))
                .param("accounts", ids(claims, claim -> claim.person().account()))
                .query((rs, row) -> true)
                .list();
    }

    /** What the same requests became before; asked under the persons' locks when a batch is decided. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Map<RequestKey, Earlier> earlier(List<Claim> claims) {
        return jdbc
                .sql(EARLIER)
                .param("accounts", ids(claims, claim -> claim.person().account()))
                .param("keys", texts(claims, Claim::key))
                .query((rs, row) -> Map.entry(
                        new RequestKey(new AccountId(rs.getObject(1, UUID.class)), rs.getString(2)),
                        new Earlier(new HoldId(rs.getObject(3, UUID.class)), rs.getString(4))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (same, again) -> same));
    }

    Map<PersonKey, Integer> usage(List<Claim> claims) {
        return jdbc
                .sql(USAGE)
                .param("sales", ids(claims, claim -> claim.person().sale()))
                .param("accounts", ids(claims, claim -> claim.person().account()))
                .query((rs, row) -> Map.entry(
                        new PersonKey(
                                new SaleId(rs.getObject(1, UUID.class)), new AccountId(rs.getObject(2, UUID.class))),
                        rs.getInt(3)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<AdmissionId, HoldId> checkouts(List<Claim> claims) {
        List<AdmissionId> admissions = claims.stream()
                .map(claim -> claim.person().admission())
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (admissions.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(CHECKOUTS)
                .param("admissions", Uuids.array(admissions))
                .query((rs, row) -> Map.entry(
                        new AdmissionId(rs.getObject(1, UUID.class)), new HoldId(rs.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Writes the holds of granted claims, at least one; both ends are counted from one moment of the database's clock.
     *
     * @param shown how long they last as shown to their guests
     * @param grace how much longer they are kept
     * @return those ends, the same for all
     */
    HoldTimes insert(List<Claim> claims, Duration shown, Duration grace) {
        List<LineRow> lines = claims.stream().flatMap(HoldClaimTable::linesOf).toList();
        return writing(jdbc.sql(INSERT), lines)
                .param("ids", ids(claims, Claim::id))
                .param("sessions", ids(claims, Claim::session))
                .param("sales", ids(claims, claim -> claim.person().sale()))
                .param("accounts", ids(claims, claim -> claim.person().account()))
                .param("admissions", texts(claims, HoldClaimTable::admissionOrEmpty))
                .param("units", claims.stream().mapToInt(Claim::size).toArray())
                .param("keys", texts(claims, Claim::key))
                .param("fingerprints", texts(claims, Claim::fingerprint))
                .param("shownSeconds", shown.toSeconds())
                .param("keptSeconds", shown.plus(grace).toSeconds())
                .query((rs, row) -> new HoldTimes(instant(rs, 1), instant(rs, 2)))
                .single();
    }

    /** A line as it is written; {@code pool} is empty text for a cell. */
    private record LineRow(HoldId hold, UnitId unit, int slot, String pool, String category, Money price) {}

    private static Stream<LineRow> linesOf(Claim claim) {
        return Stream.concat(
                claim.units().stream()
                        .map(wish ->
                                new LineRow(claim.id(), wish.unit(), wish.slot(), "", wish.category(), wish.price())),
                claim.pools().stream()
                        .flatMap(wish -> wish.pieces().stream()
                                .map(piece -> new LineRow(
                                        claim.id(), piece, 0, wish.pool().toString(), wish.category(), wish.price()))));
    }

    private static JdbcClient.StatementSpec writing(JdbcClient.StatementSpec statement, List<LineRow> rows) {
        return statement
                .param("lineHolds", ids(rows, LineRow::hold))
                .param("lineUnits", ids(rows, LineRow::unit))
                .param("slots", rows.stream().mapToInt(LineRow::slot).toArray())
                .param("pools", texts(rows, LineRow::pool))
                .param("categories", texts(rows, LineRow::category))
                .param(
                        "amounts",
                        rows.stream().mapToLong(row -> row.price().amount()).toArray())
                .param("currencies", texts(rows, row -> row.price().currency()));
    }

    private static Instant instant(ResultSet rs, int column) throws SQLException {
        return rs.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static String admissionOrEmpty(Claim claim) {
        return claim.person().admission().map(AdmissionId::toString).orElse("");
    }

    private static <T> String[] ids(List<T> rows, Function<T, ? extends Id> id) {
        return texts(rows, row -> id.apply(row).value().toString());
    }

    private static <T> String[] texts(List<T> rows, Function<T, String> text) {
        var texts = new String[rows.size()];
        int next = 0;
        for (T row : rows) {
            texts[next++] = text.apply(row);
        }
        return texts;
    }
}

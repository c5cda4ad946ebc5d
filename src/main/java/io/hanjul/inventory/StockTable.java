package io.hanjul.inventory;

import io.hanjul.ids.LayoutId;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code session_stock} and {@code stock_change}: versions of a session's stock and what each changed. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class StockTable {

    private static final String CREATE = """
            INSERT INTO session_stock (session_id, sale_id, layout_id, cells)
            VALUES (:session, :sale, :layout, :cells)
            ON CONFLICT (session_id) DO UPDATE SET sale_id = excluded.sale_id, version = session_stock.version + 1
            """;

    /* One statement, however many sessions: a batch may have as many as claims. They are locked in their order. */
    private static final String RECORD = """
            WITH locked AS (
                SELECT session_id FROM session_stock
                 WHERE session_id = ANY (CAST(:sessions AS uuid[]))
                 ORDER BY session_id
                   FOR NO KEY UPDATE),
            raised AS (
                UPDATE session_stock SET version = version + 1
                 WHERE session_id = ANY (ARRAY(SELECT session_id FROM locked))
                RETURNING session_id, version),
            noted AS (
                INSERT INTO stock_change (session_id, version, changes, pools)
                SELECT r.session_id, r.version, CAST(w.changes AS integer[]), CAST(w.pools AS integer[])
                  FROM raised AS r
                  JOIN unnest(CAST(:sessions AS uuid[]), CAST(:changes AS text[]), CAST(:pools AS text[]))
                           AS w (session_id, changes, pools)
                    ON w.session_id = r.session_id)
            SELECT session_id, version FROM raised
            """;

    private static final String VERSIONS = """
            SELECT session_id, version FROM session_stock WHERE session_id = ANY (CAST(:sessions AS uuid[]))
            """;

    private static final String CHANGES_SINCE = """
            SELECT version, changes, pools FROM stock_change
             WHERE session_id = :session AND version > :version
             ORDER BY version
             LIMIT 1000
            """;

    private static final String SNAPSHOT = """
            SELECT s.version, coalesce(max(c.ordinal) + 1, 0) AS cells,
                   coalesce(array_agg(c.ordinal * 4 + CASE c.state
                       WHEN 'FREE' THEN CASE WHEN c.listed THEN 1 ELSE 0 END
                       WHEN 'HELD' THEN CASE WHEN c.held_until <= clock_timestamp() AND NOT c.listed THEN 0 ELSE 1 END
                       WHEN 'SOLD' THEN 2
                       ELSE 3 END) FILTER (WHERE c.unit_id IS NOT NULL), '{}') AS states,
                   ARRAY(SELECT p.unit_id FROM pool AS p WHERE p.session_id = s.session_id ORDER BY p.ordinal) AS pools,
                   ARRAY(SELECT n.figure
                           FROM pool AS p,
                                unnest(ARRAY[p.ordinal, CASE WHEN p.open THEN p.remaining - p.kept ELSE 0 END,
                                             p.capacity - p.house - p.remaining - p.sold + p.kept, p.sold])
                                    WITH ORDINALITY AS n (figure, place)
                          WHERE p.session_id = s.session_id
                          ORDER BY p.ordinal, n.place) AS counts
              FROM session_stock AS s
              LEFT JOIN cell AS c ON c.session_id = s.session_id
             WHERE s.session_id = :session
             GROUP BY s.session_id
            """;

    private static final String FORGET = """
            DELETE FROM stock_change WHERE at < clock_timestamp() - make_interval(secs => :seconds)
            """;

    private final JdbcClient jdbc;

    StockTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stock of one session. */
    record Stock(SessionId session, SaleId sale, LayoutId layout, int cells) {}

    /**
     * What one version changed.
     *
     * @param cells each as ordinal × 4 + state
     * @param pools ordinal, free, held and sold of each
     */
    record Change(long version, List<Integer> cells, List<Integer> pools) {}

    /**
     * A session at one version.
     *
     * @param cells one more than the highest ordinal of a cell
     * @param states of its cells, each as ordinal × 4 + state
     * @param pools its pools, by ordinal
     */
    record Snapshot(long version, int cells, List<Integer> states, Map<Integer, AvailabilityView.Pool> pools) {}

    /** Stock of a session that is put on sale; one that was on sale in a rehearsal keeps what it has, all free. */
    void create(Stock stock) {
        jdbc.sql(CREATE)
                .param("session", stock.session().value())
                .param("sale", stock.sale().value())
                .param("layout", stock.layout().value())
                .param("cells", stock.cells())
                .update();
    }

    /**
     * Raises the version of each session once and records what changed. Its rows are hot, so it comes last before the
     * commit; several are locked in the order of session ids.
     *
     * @return the new versions
     * @throws IllegalStateException when a session has no stock; then nothing of it may be committed
     */
    Map<SessionId, Long> record(StockChanges changes) {
        List<SessionId> changed = List.copyOf(changes.sessions());
        String[] sessions = Uuids.array(changed);
        Map<SessionId, Long> versions = byVersion(jdbc.sql(RECORD)
                .param("sessions", sessions)
                .param("changes", changed.stream().map(changes::cellsOf).toArray(String[]::new))
                .param("pools", changed.stream().map(changes::poolsOf).toArray(String[]::new)));
        if (versions.size() != sessions.length) {
            throw new IllegalStateException("changed " + changed + ", but there is stock of " + versions.keySet());
        }
        return versions;
    }

    /** Current versions of those sessions that exist. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Map<SessionId, Long> versions(Collection<SessionId> sessions) {
        return byVersion(jdbc.sql(VERSIONS).param("sessions", Uuids.array(List.copyOf(sessions))));
    }

    private static Map<SessionId, Long> byVersion(JdbcClient.StatementSpec statement) {
        return statement
                .query((rs, row) -> Map.entry(new SessionId(rs.getObject(1, UUID.class)), rs.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What changed after a version, oldest first; empty when nothing did or when it was too long ago. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<Change> changesSince(SessionId session, long version) {
        return jdbc.sql(CHANGES_SINCE)
                .param("session", session.value())
                .param("version", version)
                .query((rs, row) -> new Change(rs.getLong("version"), integers(rs, "changes"), integers(rs, "pools")))
                .list();
    }

    /** All states at one version, read in one statement and so from one moment. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<Snapshot> snapshot(SessionId session) {
        return jdbc.sql(SNAPSHOT)
                .param("session", session.value())
                .query((rs, row) ->
                        new Snapshot(rs.getLong("version"), rs.getInt("cells"), integers(rs, "states"), pools(rs)))
                .optional();
    }

    private static Map<Integer, AvailabilityView.Pool> pools(ResultSet rs) throws SQLException {
        UUID[] ids = (UUID[]) rs.getArray("pools").getArray();
        List<Integer> counts = integers(rs, "counts");
        Map<Integer, AvailabilityView.Pool> pools = new HashMap<>();
        for (int i = 0; i < ids.length; i++) {
            List<Integer> of = counts.subList(4 * i, 4 * i + 4);
            pools.put(of.get(0), new AvailabilityView.Pool(new UnitId(ids[i]), of.get(1), of.get(2), of.get(3)));
        }
        return pools;
    }

    private static List<Integer> integers(ResultSet rs, String column) throws SQLException {
        Array array = rs.getArray(column);
        return List.of((Integer[]) array.getArray());
    }

    int forgetChanges(Duration olderThan) {
        return jdbc.sql(FORGET).param("seconds", olderThan.toSeconds()).update();
    }
}

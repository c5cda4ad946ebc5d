package io.hanjul.rehearsal;

import io.hanjul.edge.PageRequest;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.CrowdId;
import io.hanjul.ids.SaleId;
import io.hanjul.rehearsal.Crowds.Wish;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code crowd}. Every statement that changes a row names the state that it leaves. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CrowdTable {

    /** Nothing happens while another crowd is at that rehearsal. */
    private static final String INSERT = """
            INSERT INTO crowd (id, sale_id, sent_by, guests, curve, over_seconds, state, started_at, seen_at,
                               progress, report, failure)
            VALUES (:id, :sale, :by, :guests, :curve, :over, 'RUNNING', clock_timestamp(), clock_timestamp(),
                    '', '', '')
            ON CONFLICT (sale_id) WHERE state = 'RUNNING' DO NOTHING
            """;

    private static final String SEEN = """
            UPDATE crowd
            SET seen_at = clock_timestamp(), progress = :progress
            WHERE id = :id AND state = 'RUNNING'
            """;

    private static final String END = """
            UPDATE crowd
            SET state = :state, ended_at = clock_timestamp(), report = :report, failure = :failure
            WHERE id = :id AND state = 'RUNNING'
            """;

    /** Whoever sent these has stopped. */
    private static final String END_UNSEEN = """
            UPDATE crowd
            SET state = 'FAILED', ended_at = clock_timestamp(), failure = :failure
            WHERE state = 'RUNNING' AND seen_at < clock_timestamp() - CAST(:silence AS interval)
            """;

    private static final String FIND = """
            SELECT id, sale_id, state, guests, curve, over_seconds, started_at, progress, failure
            FROM crowd
            WHERE id = :id
            """;

    private static final String REPORT = """
            SELECT report FROM crowd WHERE id = :id AND state = 'FINISHED'
            """;

    private static final String OF_SALE = """
            SELECT id, sale_id, state, guests, curve, over_seconds, started_at, progress, failure
            FROM crowd
            WHERE sale_id = :sale AND id < :before
            ORDER BY id DESC
            LIMIT :limit
            """;

    private final JdbcClient jdbc;

    CrowdTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that one is sent; false when another one is there. */
    boolean insert(CrowdId id, SaleId sale, AccountId by, Wish wish) {
        return jdbc.sql(INSERT)
                        .param("id", id.value())
                        .param("sale", sale.value())
                        .param("by", by.value())
                        .param("guests", wish.guests())
                        .param("curve", wish.curve().name())
                        .param("over", wish.over().toSeconds())
                        .update()
                == 1;
    }

    /** Notes where everybody is; false when it was called back meanwhile. */
    boolean seen(CrowdId id, String progress) {
        return jdbc.sql(SEEN)
                        .param("id", id.value())
                        .param("progress", progress)
                        .update()
                == 1;
    }

    /** How a crowd ended; report and failure are empty text unless there are any. */
    record End(CrowdView.State state, String report, String failure) {}

    /** Notes how it ended; changes nothing once it has. */
    void end(CrowdId id, End end) {
        jdbc.sql(END)
                .param("id", id.value())
                .param("state", end.state().name())
                .param("report", end.report())
                .param("failure", end.failure())
                .update();
    }

    int endUnseen(Duration silence, String failure) {
        return jdbc.sql(END_UNSEEN)
                .param("silence", silence.toString())
                .param("failure", failure)
                .update();
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<CrowdView> find(CrowdId id) {
        return jdbc.sql(FIND).param("id", id.value()).query(CrowdTable::row).optional();
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<String> report(CrowdId id) {
        return jdbc.sql(REPORT).param("id", id.value()).query(String.class).optional();
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<CrowdView> ofSale(SaleId sale, PageRequest page) {
        return jdbc.sql(OF_SALE)
                .param("sale", sale.value())
                .param("before", page.before())
                .param("limit", page.limit() + 1)
                .query(CrowdTable::row)
                .list();
    }

    private static CrowdView row(ResultSet row, int number) throws SQLException {
        return new CrowdView(
                new CrowdId(row.getObject("id", UUID.class)),
                new SaleId(row.getObject("sale_id", UUID.class)),
                CrowdView.State.valueOf(row.getString("state")),
                row.getInt("guests"),
                CrowdView.Curve.valueOf(row.getString("curve")),
                row.getInt("over_seconds"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                CrowdJson.moment(row.getString("progress")),
                row.getString("failure"));
    }
}

package io.hanjul.catalog;

import static java.time.ZoneOffset.UTC;

import io.hanjul.ids.Id;
import io.hanjul.ids.LayoutId;
import io.hanjul.ids.OfferingId;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code session}. */
@Repository
class SessionTable {

    private static final String CREATE = """
            INSERT INTO session (id, offering_id, layout_id, starts_at, ends_at, business_day, zone, rehearsal)
            VALUES (:id, :offering, :layout, :startsAt, :endsAt, :businessDay, :zone, :rehearsal)
            """;

    private static final String FIND_ALL = """
            SELECT x.id, x.offering_id, x.layout_id, x.sale_id, x.starts_at, x.ends_at, x.business_day,
                   x.zone, x.called_off, x.version, d.starts, d.ends, d.reasons, d.moments, d.frees
              FROM session AS x
              LEFT JOIN LATERAL (
                   SELECT array_agg(r.starts_before ORDER BY r.number) AS starts,
                          array_agg(r.ends_before ORDER BY r.number) AS ends,
                          array_agg(r.reason ORDER BY r.number) AS reasons,
                          array_agg(r.at ORDER BY r.number) AS moments,
                          array_agg(r.free_until ORDER BY r.number) AS frees
                     FROM session_rescheduling AS r
                    WHERE r.session_id = x.id) AS d ON TRUE
             WHERE x.id = ANY (CAST(:ids AS uuid[]))
             ORDER BY x.starts_at, x.id
            """;

    private static final String OF_OFFERINGS = """
            SELECT x.id, x.offering_id, x.layout_id, x.sale_id, x.starts_at, x.ends_at, x.business_day,
                   x.zone, x.called_off, x.version, d.starts, d.ends, d.reasons, d.moments, d.frees
              FROM session AS x
              LEFT JOIN LATERAL (
                   SELECT array_agg(r.starts_before ORDER BY r.number) AS starts,
                          array_agg(r.ends_before ORDER BY r.number) AS ends,
                          array_agg(r.reason ORDER BY r.number) AS reasons,
                          array_agg(r.at ORDER BY r.number) AS moments,
                          array_agg(r.free_until ORDER BY r.number) AS frees
                     FROM session_rescheduling AS r
                    WHERE r.session_id = x.id) AS d ON TRUE
              LEFT JOIN sale AS s ON s.id = x.sale_id
             WHERE x.offering_id = ANY (CAST(:offerings AS uuid[])) AND NOT x.rehearsal AND s.rehearsal IS NOT TRUE
             ORDER BY x.starts_at, x.id
            """;

    private static final String PUT_ON_SALE = """
            UPDATE session SET sale_id = :sale, laid_out = TRUE
             WHERE id = ANY (CAST(:ids AS uuid[])) AND sale_id IS NULL
               AND (taken_out_of IS NULL OR taken_out_of = :sale
                    OR taken_out_at < clock_timestamp() - CAST('5 seconds' AS interval))
            """;

    private static final String COUNT_OF_OFFERING = """
            SELECT count(*) FROM session WHERE offering_id = :offering AND NOT rehearsal
            """;

    private final JdbcClient jdbc;

    SessionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a session; one that is there for a rehearsal is shown to no guest. */
    @Transactional(propagation = Propagation.MANDATORY)
    void create(SessionView session, boolean rehearsal) {
        jdbc.sql(CREATE)
                .param("id", session.id().value())
                .param("offering", session.offeringId().value())
                .param("layout", session.layoutId().value())
                .param("startsAt", session.startsAt().atOffset(UTC))
                .param("endsAt", session.endsAt().atOffset(UTC))
                .param("businessDay", session.businessDay())
                .param("zone", session.zone().getId())
                .param("rehearsal", rehearsal)
                .update();
    }

    Optional<SessionView> find(SessionId id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    /** By start. */
    List<SessionView> findAll(Collection<SessionId> ids) {
        return jdbc.sql(FIND_ALL)
                .param("ids", texts(ids))
                .query(SessionTable::read)
                .list();
    }

    /** By start; what guests may know of, so without those in a rehearsal. */
    List<SessionView> ofOfferings(Collection<OfferingId> offerings) {
        return jdbc.sql(OF_OFFERINGS)
                .param("offerings", texts(offerings))
                .query(SessionTable::read)
                .list();
    }

    /** Gives to a sale those of the sessions that are in none, nor were a moment ago; returns how many. */
    @Transactional(propagation = Propagation.MANDATORY)
    int putOnSale(Collection<SessionId> ids, SaleId sale) {
        return jdbc.sql(PUT_ON_SALE)
                .param("ids", texts(ids))
                .param("sale", sale.value())
                .update();
    }

    long countOf(OfferingId offering) {
        return jdbc.sql(COUNT_OF_OFFERING)
                .param("offering", offering.value())
                .query(Long.class)
                .single();
    }

    private static String[] texts(Collection<? extends Id> ids) {
        return ids.stream().map(Id::toString).toArray(String[]::new);
    }

    private static SessionView read(ResultSet row, int number) throws SQLException {
        return new SessionView(
                new SessionId(row.getObject("id", UUID.class)),
                new OfferingId(row.getObject("offering_id", UUID.class)),
                new LayoutId(row.getObject("layout_id", UUID.class)),
                Optional.ofNullable(row.getObject("sale_id", UUID.class)).map(SaleId::new),
                SaleTable.instant(row, "starts_at"),
                SaleTable.instant(row, "ends_at"),
                row.getObject("business_day", LocalDate.class),
                ZoneId.of(row.getString("zone")),
                row.getString("called_off"),
                earlierDates(row),
                row.getInt("version"));
    }

    private static List<EarlierDate> earlierDates(ResultSet row) throws SQLException {
        if (row.getArray("starts") == null) {
            return List.of();
        }
        String[] reasons = (String[]) row.getArray("reasons").getArray();
        Instant[] starts = SaleTable.instants(row, "starts");
        Instant[] ends = SaleTable.instants(row, "ends");
        Instant[] moments = SaleTable.instants(row, "moments");
        Instant[] frees = SaleTable.instants(row, "frees");
        return IntStream.range(0, reasons.length)
                .mapToObj(i -> new EarlierDate(i + 1, starts[i], ends[i], reasons[i], moments[i], frees[i]))
                .toList();
    }
}

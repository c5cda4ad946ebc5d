package io.hanjul.catalog;

import static java.time.ZoneOffset.UTC;

import io.hanjul.catalog.OfferingTable.Offering;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL that reads offerings by how it stands with their sales: what opens next, what is on sale, what is over. */
@Repository
class ProgrammeTable {

    private static final String OPENS_NEXT = """
            SELECT o.id, o.place_id, o.kind, o.title_ko, o.title_en, o.description_ko, o.description_en,
                   o.state, o.version, n.at
              FROM (SELECT s.offering_id, min(s.opens_at) AS at
                      FROM sale AS s
                     WHERE s.closes_at > :now
                     GROUP BY s.offering_id
                    HAVING min(s.opens_at) > :now) AS n
              JOIN offering AS o ON o.id = n.offering_id
             WHERE o.state = 'PUBLISHED' AND (n.at, o.id) > (:at, :id)
             ORDER BY n.at, o.id
             LIMIT :rows
            """;

    private static final String ON_SALE = """
            SELECT o.id, o.place_id, o.kind, o.title_ko, o.title_en, o.description_ko, o.description_en,
                   o.state, o.version, n.at
              FROM (SELECT s.offering_id, max(s.opens_at) AS at
                      FROM sale AS s
                     WHERE s.closes_at > :now AND s.opens_at <= :now
                     GROUP BY s.offering_id) AS n
              JOIN offering AS o ON o.id = n.offering_id
             WHERE o.state = 'PUBLISHED' AND (n.at, o.id) < (:at, :id)
             ORDER BY n.at DESC, o.id DESC
             LIMIT :rows
            """;

    private static final String OVER = """
            SELECT o.id, o.place_id, o.kind, o.title_ko, o.title_en, o.description_ko, o.description_en,
                   o.state, o.version, COALESCE(n.closed_at, o.created_at) AS at
              FROM offering AS o
              LEFT JOIN (SELECT s.offering_id, max(s.closes_at) AS closed_at
                           FROM sale AS s
                          GROUP BY s.offering_id) AS n ON n.offering_id = o.id
             WHERE o.state = 'PUBLISHED' AND COALESCE(n.closed_at <= :now, TRUE)
               AND (COALESCE(n.closed_at, o.created_at), o.id) < (:at, :id)
             ORDER BY at DESC, o.id DESC
             LIMIT :rows
            """;

    private final JdbcClient jdbc;

    ProgrammeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An offering and the moment that it is sorted by. */
    record Entry(Offering offering, Instant at) {}

    /** One row more than the limit. */
    List<Entry> list(ProgrammePage page, Instant now) {
        JdbcClient.StatementSpec statement = switch (page.state()) {
            case SCHEDULED -> jdbc.sql(OPENS_NEXT);
            case OPEN -> jdbc.sql(ON_SALE);
            case CLOSED -> jdbc.sql(OVER);
        };
        return statement
                .param("now", now.atOffset(UTC))
                .param("at", page.at().atOffset(UTC))
                .param("id", page.id())
                .param("rows", page.limit() + 1)
                .query(ProgrammeTable::read)
                .list();
    }

    private static Entry read(ResultSet row, int number) throws SQLException {
        return new Entry(
                OfferingTable.read(row, number),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}

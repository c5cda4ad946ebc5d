package io.hanjul.catalog;

import io.hanjul.edge.Version;
import io.hanjul.ids.Id;
import io.hanjul.ids.OfferingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code offering_refund_terms}, and of {@code offering} and {@code sale} for who changes it. */
@Repository
class RefundTermsTable {

    private static final String OF_OFFERINGS = """
            SELECT offering_id, minutes, percents, grace_minutes
              FROM offering_refund_terms
             WHERE offering_id = ANY (CAST(:offerings AS uuid[]))
            """;

    private static final String SET = """
            INSERT INTO offering_refund_terms (offering_id, minutes, percents, grace_minutes)
            VALUES (:offering, CAST(:minutes AS integer[]), CAST(:percents AS integer[]), :grace)
            ON CONFLICT (offering_id) DO UPDATE
               SET minutes = excluded.minutes, percents = excluded.percents, grace_minutes = excluded.grace_minutes
            """;

    private static final String RAISE = """
            UPDATE offering SET version = version + 1 WHERE id = :id AND version = :version
            """;

    /** Five seconds before the opening it may be open somewhere: nodes remember windows, and their clocks differ. */
    private static final String HAS_OPENED = """
            SELECT EXISTS (SELECT 1 FROM sale
                            WHERE offering_id = :id AND NOT rehearsal AND ending <> 'CALLED_OFF'
                              AND opens_at <= clock_timestamp() + CAST('5 seconds' AS interval))
            """;

    private final JdbcClient jdbc;

    RefundTermsTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The terms of those offerings that have their own. */
    Map<OfferingId, RefundTerms> of(Collection<OfferingId> offerings) {
        return jdbc
                .sql(OF_OFFERINGS)
                .param("offerings", offerings.stream().map(Id::toString).toArray(String[]::new))
                .query((row, number) ->
                        Map.entry(new OfferingId(row.getObject("offering_id", UUID.class)), termsOf(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Gives an offering terms of its own. The offering is locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    void set(OfferingId offering, RefundTerms terms) {
        jdbc.sql(SET)
                .param("offering", offering.value())
                .param("minutes", terms.minutes())
                .param("percents", terms.percents())
                .param("grace", terms.sameDayGrace().toMinutes())
                .update();
    }

    /** Gives it its next version; false when it has another one by now. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean raise(OfferingId id, Version seen) {
        return jdbc.sql(RAISE)
                        .param("id", id.value())
                        .param("version", seen.number())
                        .update()
                == 1;
    }

    /** Whether a sale of it to guests is open, or was. */
    boolean hasOpened(OfferingId id) {
        return jdbc.sql(HAS_OPENED).param("id", id.value()).query(Boolean.class).single();
    }

    private static RefundTerms termsOf(ResultSet row) throws SQLException {
        Integer[] minutes = (Integer[]) row.getArray("minutes").getArray();
        Integer[] percents = (Integer[]) row.getArray("percents").getArray();
        return RefundTerms.of(minutes, percents, row.getInt("grace_minutes"));
    }
}

package io.hanjul.catalog;

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

/** All SQL of {@code offering_refund_terms}. */
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

    private static RefundTerms termsOf(ResultSet row) throws SQLException {
        Integer[] minutes = (Integer[]) row.getArray("minutes").getArray();
        Integer[] percents = (Integer[]) row.getArray("percents").getArray();
        return RefundTerms.of(minutes, percents, row.getInt("grace_minutes"));
    }
}

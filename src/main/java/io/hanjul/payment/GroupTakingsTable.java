package io.hanjul.payment;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sums over {@code payment} and {@code refund} for several things at once. */
@Repository
class GroupTakingsTable {

    private static final String BY_GROUP = """
            SELECT g.label, p.currency, count(*) AS payments, SUM(p.amount) AS taken,
                   COALESCE(SUM(r.refunds), 0) AS refunds, COALESCE(SUM(r.returned), 0) AS returned
              FROM unnest(CAST(:groups AS uuid[]), CAST(:payments AS uuid[])) AS g (label, payment)
              JOIN payment AS p ON p.id = g.payment
              LEFT JOIN LATERAL (SELECT count(*) AS refunds, SUM(x.amount) AS returned
                                   FROM refund AS x
                                  WHERE x.payment_id = p.id AND x.state = 'DONE') AS r ON true
             WHERE NOT p.rehearsal AND p.state IN ('DONE', 'CANCELED', 'PARTIAL_CANCELED')
             GROUP BY g.label, p.currency
            """;

    private final JdbcClient jdbc;

    GroupTakingsTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Takings.GroupSum> byGroup(List<Takings.Counted> payments) {
        return jdbc.sql(BY_GROUP)
                .param(
                        "groups",
                        payments.stream().map(one -> one.group().toString()).toArray(String[]::new))
                .param(
                        "payments",
                        payments.stream().map(one -> one.payment().toString()).toArray(String[]::new))
                .query((row, number) -> new Takings.GroupSum(
                        row.getObject("label", UUID.class),
                        row.getString("currency"),
                        row.getInt("payments"),
                        row.getLong("taken"),
                        row.getInt("refunds"),
                        row.getLong("returned")))
                .list();
    }
}

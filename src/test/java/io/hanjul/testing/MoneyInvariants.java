package io.hanjul.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must be true between our books and the gateway's ledger, which is the judge. */
final class MoneyInvariants {

    private static final String OUR_BOOKS = """
            SELECT CAST(p.id AS text), p.state, coalesce(b.amount, 0) AS booked
              FROM payment AS p
              JOIN hold AS h ON h.id = p.reference
              LEFT JOIN booking AS b ON b.payment_id = p.id AND b.state <> 'CANCELLED'
            """;

    private static final String ALL_ORDERS = """
            SELECT CAST(id AS text) FROM payment
            """;

    private static final List<String> NOT_SETTLED = List.of("IN_PROGRESS", "UNKNOWN");

    private MoneyInvariants() {}

    private record Entry(String orderId, String state, long booked) {}

    /** Every order whose money and booking do not agree; one that is still being settled may be ahead. */
    static List<String> broken(JdbcClient jdbc, SandboxLedger gateway) {
        Map<String, Long> balances = gateway.lines().stream()
                .collect(Collectors.groupingBy(
                        SandboxLedger.Line::orderId, Collectors.summingLong(SandboxLedger.Line::balanceAmount)));
        List<Entry> books = jdbc.sql(OUR_BOOKS)
                .query((rs, row) -> new Entry(rs.getString(1), rs.getString(2), rs.getLong(3)))
                .list();
        List<String> broken = unknown(jdbc, balances);
        for (Entry entry : books) {
            long taken = balances.getOrDefault(entry.orderId(), 0L);
            if (taken != entry.booked() && !NOT_SETTLED.contains(entry.state())) {
                broken.add("order %s (%s): taken %d, booked %d"
                        .formatted(entry.orderId(), entry.state(), taken, entry.booked()));
            }
        }
        return broken;
    }

    /** Money that was taken for an order that we do not have. */
    private static List<String> unknown(JdbcClient jdbc, Map<String, Long> balances) {
        var strangers = new TreeMap<>(balances);
        strangers.values().removeIf(taken -> taken == 0);
        jdbc.sql(ALL_ORDERS).query((rs, row) -> rs.getString(1)).list().forEach(strangers::remove);
        var broken = new ArrayList<String>();
        strangers.forEach((order, taken) ->
                broken.add("order %s: taken %d, but it is unknown to our books".formatted(order, taken)));
        return broken;
    }
}

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
            SELECT CAST(p.id AS text), p.state,
                   coalesce(b.kept + CASE WHEN b.state = 'CANCELLED' THEN 0 ELSE b.amount END, 0) AS booked
              FROM payment AS p
              JOIN hold AS h ON h.id = p.reference
              LEFT JOIN booking AS b ON b.payment_id = p.id
            """;

    private static final String ON_THE_WAY_BACK = """
            SELECT CAST(payment_id AS text) AS payment, sum(amount) AS amount
              FROM refund
             WHERE state = 'REQUESTED'
             GROUP BY payment_id
            """;

    /** Where the house gave back another amount than its books say that it owes. */
    private static final String WRONG_REFUND = """
            SELECT 'payment ' || p.id || ': ' || p.amount || ' was paid, ' || p.refund_asked || ' goes back, but '
                       || b.kept || ' is kept and units for ' || b.amount || ' are ' || b.state
              FROM payment AS p
              JOIN booking AS b ON b.payment_id = p.id
             WHERE p.amount - p.refund_asked
                       <> b.kept + CASE WHEN b.state = 'CANCELLED' THEN 0 ELSE b.amount END
                OR p.refund_asked <> (SELECT coalesce(sum(r.amount), 0) FROM refund AS r WHERE r.payment_id = p.id)
            """;

    private static final String ALL_ORDERS = """
            SELECT CAST(id AS text) FROM payment
            """;

    private static final List<String> NOT_SETTLED = List.of("IN_PROGRESS", "UNKNOWN");

    private MoneyInvariants() {}

    private record Entry(String orderId, String state, long booked) {}

    /**
     * Every order whose money and booking do not agree: at the gateway is what the units cost that bookings own, and
     * what was kept of the price of others. One that is still being settled may be ahead; money on its way back may
     * be there or not.
     */
    static List<String> broken(JdbcClient jdbc, SandboxLedger gateway) {
        Map<String, Long> returning = onTheWayBack(jdbc);
        Map<String, Long> balances = gateway.lines().stream()
                .collect(Collectors.groupingBy(
                        SandboxLedger.Line::orderId, Collectors.summingLong(SandboxLedger.Line::balanceAmount)));
        List<Entry> books = jdbc.sql(OUR_BOOKS)
                .query((rs, row) -> new Entry(rs.getString(1), rs.getString(2), rs.getLong(3)))
                .list();
        List<String> broken = unknown(jdbc, balances);
        for (Entry entry : books) {
            long taken = balances.getOrDefault(entry.orderId(), 0L);
            long most = entry.booked() + returning.getOrDefault(entry.orderId(), 0L);
            if ((taken < entry.booked() || taken > most) && !NOT_SETTLED.contains(entry.state())) {
                broken.add("order %s (%s): taken %d, booked %d"
                        .formatted(entry.orderId(), entry.state(), taken, entry.booked()));
            }
        }
        broken.addAll(jdbc.sql(WRONG_REFUND).query((rs, row) -> rs.getString(1)).list());
        return broken;
    }

    private static Map<String, Long> onTheWayBack(JdbcClient jdbc) {
        return jdbc.sql(ON_THE_WAY_BACK).query((rs, row) -> Map.entry(rs.getString(1), rs.getLong(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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

package io.hanjul.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must be true between our books and the gateway's ledger, which is the judge. */
final class MoneyInvariants {

    /** Of a booking all that was paid for it, the first time and for moves since, against what it costs. */
    private static final String OUR_BOOKS = """
            WITH paid AS (
                SELECT p.id, p.order_id, p.state, coalesce(b.id, m.booking_id) AS booking
                  FROM payment AS p
                  JOIN hold AS h ON h.id = p.reference
                  LEFT JOIN booking AS b ON b.payment_id = p.id
                  LEFT JOIN booking_move AS m ON m.payment_id = p.id)
            SELECT array_agg(CAST(p.order_id AS text) ORDER BY p.id) AS orders,
                   max(p.state) FILTER (WHERE p.booking IS NULL OR p.id = b.payment_id) AS state,
                   coalesce(max(b.kept + CASE WHEN b.state = 'CANCELLED' THEN 0 ELSE b.amount END), 0) AS booked
              FROM paid AS p
              LEFT JOIN booking AS b ON b.id = p.booking
             GROUP BY coalesce(p.booking, p.id)
            HAVING bool_or(p.booking IS NULL OR p.id = b.payment_id)
            """;

    private static final String ON_THE_WAY_BACK = """
            SELECT CAST(p.order_id AS text) AS payment, sum(r.amount) AS amount
              FROM refund AS r JOIN payment AS p ON p.id = r.payment_id
             WHERE r.state = 'REQUESTED'
             GROUP BY p.order_id
            """;

    /** Where the house gave back another amount than its books say that it owes. */
    private static final String WRONG_REFUND = """
            SELECT 'booking ' || b.id || ': ' || sum(p.amount) || ' was paid, ' || sum(p.refund_asked)
                       || ' goes back, but ' || b.kept || ' is kept and units for ' || b.amount || ' are ' || b.state
              FROM (SELECT id, payment_id FROM booking
                     UNION
                    SELECT booking_id, payment_id FROM booking_move) AS paid (booking_id, payment_id)
              JOIN booking AS b ON b.id = paid.booking_id
              JOIN payment AS p ON p.id = paid.payment_id
             GROUP BY b.id
            HAVING sum(p.amount - p.refund_asked) <> b.kept + CASE WHEN b.state = 'CANCELLED' THEN 0 ELSE b.amount END
            """;

    private static final String UNWRITTEN_REFUND = """
            SELECT 'payment ' || p.id || ': ' || p.refund_asked || ' goes back, but refunds are for ' || r.amount
              FROM payment AS p,
                   LATERAL (SELECT coalesce(sum(x.amount), 0) AS amount FROM refund AS x WHERE x.payment_id = p.id) AS r
             WHERE p.refund_asked <> r.amount
            """;

    /** Under a number that is over nothing may be left. */
    private static final String ALL_ORDERS = """
            SELECT CAST(order_id AS text) FROM payment
            """;

    private static final List<String> NOT_SETTLED = List.of("IN_PROGRESS", "UNKNOWN");

    private MoneyInvariants() {}

    private record Entry(List<String> orders, String state, long booked) {}

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
                .query((rs, row) ->
                        new Entry(List.of((String[]) rs.getArray(1).getArray()), rs.getString(2), rs.getLong(3)))
                .list();
        List<String> broken = unknown(jdbc, balances);
        for (Entry entry : books) {
            long taken = sumOf(balances, entry.orders());
            long most = entry.booked() + sumOf(returning, entry.orders());
            if ((taken < entry.booked() || taken > most) && !NOT_SETTLED.contains(entry.state())) {
                broken.add("order %s (%s): taken %d, booked %d"
                        .formatted(entry.orders(), entry.state(), taken, entry.booked()));
            }
        }
        broken.addAll(jdbc.sql(WRONG_REFUND).query((rs, row) -> rs.getString(1)).list());
        broken.addAll(
                jdbc.sql(UNWRITTEN_REFUND).query((rs, row) -> rs.getString(1)).list());
        return broken;
    }

    private static long sumOf(Map<String, Long> amounts, List<String> orders) {
        return orders.stream()
                .mapToLong(order -> amounts.getOrDefault(order, 0L))
                .sum();
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

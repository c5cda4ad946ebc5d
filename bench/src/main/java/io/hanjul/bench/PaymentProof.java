package io.hanjul.bench;

import io.hanjul.testing.SandboxLedger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What must be true of everybody's money once it has settled, by the gateway's ledger: what is left of it there is the
 * price of what the guest has, no order was charged twice, nobody is in doubt, and no seat waited too long for it.
 */
final class PaymentProof {

    private static final String PAYERS = """
            SELECT CAST(o.number AS text) AS payment, CAST(owner_id AS text) AS guest
              FROM payment, unnest(earlier_orders || order_id) AS o (number)
            """;

    /** Of a booking that was given back, what was kept of its price. */
    private static final String BOOKED = """
            SELECT CAST(account_id AS text) AS guest,
                   sum(kept + CASE WHEN state = 'CANCELLED' THEN 0 ELSE amount END) AS booked
              FROM booking
             WHERE payment_id IS NOT NULL
             GROUP BY account_id
            """;

    private static final String IN_DOUBT = """
            SELECT 'payment ' || id || ' is ' || state || ' although the gateway has said ' || last_answer
              FROM payment
             WHERE state IN ('IN_PROGRESS', 'UNKNOWN')
               AND (last_answer LIKE 'Approved%' OR last_answer LIKE 'Declined%' OR last_answer LIKE 'Cancelled%')
            """;

    /**
     * Five minutes, or thirty for who was offered what came back; ten seconds for slow networks, and two minutes once
     * for the gateway.
     */
    private static final String WAITED_TOO_LONG = """
            SELECT 'hold ' || id || ' kept its seats for ' || coalesce(ended_at, held_until) - created_at
              FROM hold
             WHERE state <> 'CONFIRMED' AND least(coalesce(ended_at, held_until), held_until) - created_at
                       > CASE WHEN idempotency_key LIKE '→ return %' THEN interval '32 minutes 10 seconds'
                              ELSE interval '7 minutes 10 seconds' END
            """;

    private static final List<String> CHARGED = List.of("DONE", "CANCELED", "PARTIAL_CANCELED");

    private PaymentProof() {}

    /** What breaks it; empty when nothing does. Asked while payments are under way it finds them, too. */
    static List<String> broken(JdbcClient jdbc, SandboxLedger gateway) {
        var broken = new ArrayList<>(broken(gateway.lines(), payers(jdbc), booked(jdbc)));
        for (String query : List.of(IN_DOUBT, WAITED_TOO_LONG)) {
            broken.addAll(jdbc.sql(query).query((rs, row) -> rs.getString(1)).list());
        }
        return broken;
    }

    /**
     * The same of these books.
     *
     * @param lines of the gateway
     * @param payers who pays, by order
     * @param booked what bookings cost, in won, by guest
     */
    static List<String> broken(
            Collection<SandboxLedger.Line> lines, Map<String, String> payers, Map<String, Long> booked) {
        var broken = new ArrayList<String>();
        var taken = new TreeMap<String, Long>();
        var charges = new TreeMap<String, Integer>();
        for (SandboxLedger.Line line : lines) {
            taken.merge(payers.getOrDefault(line.orderId(), "nobody"), line.balanceAmount(), Long::sum);
            charges.merge(line.orderId(), CHARGED.contains(line.status()) ? 1 : 0, Integer::sum);
        }
        charges.forEach((order, times) -> {
            if (times > 1) {
                broken.add("order " + order + " was charged " + times + " times");
            }
        });
        var guests = new TreeSet<>(taken.keySet());
        guests.addAll(booked.keySet());
        for (String guest : guests) {
            long left = taken.getOrDefault(guest, 0L);
            long price = booked.getOrDefault(guest, 0L);
            if (left != price) {
                broken.add("guest " + guest + ": the gateway has " + left + ", but what they have costs " + price);
            }
        }
        return broken;
    }

    private static Map<String, String> payers(JdbcClient jdbc) {
        return jdbc.sql(PAYERS).query((rs, row) -> Map.entry(rs.getString(1), rs.getString(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Long> booked(JdbcClient jdbc) {
        return jdbc.sql(BOOKED).query((rs, row) -> Map.entry(rs.getString(1), rs.getLong(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

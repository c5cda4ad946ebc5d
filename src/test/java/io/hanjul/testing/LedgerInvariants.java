package io.hanjul.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What must be true of the books at any instant: after the integration tests of a class, and in any drill. Each query
 * lists what breaks a promise, so that a failure names it.
 */
public final class LedgerInvariants {

    private static final String CELLS_LOST = """
            SELECT s.session_id || ': ' || s.cells || ' cells, but ' || count(c.unit_id) || ' rows'
              FROM session_stock AS s LEFT JOIN cell AS c ON c.session_id = s.session_id
             GROUP BY s.session_id
            HAVING count(*) FILTER (WHERE c.state IN ('FREE', 'HELD', 'SOLD', 'BLOCKED')) <> s.cells
            """;

    private static final String SOLD_WITHOUT_BOOKING = """
            SELECT 'cell ' || c.session_id || '/' || c.unit_id || ' is sold without a booking of its hold'
              FROM cell AS c
              LEFT JOIN booking AS b ON b.id = c.booking_id AND b.hold_id = c.hold_id AND b.session_id = c.session_id
             WHERE c.state = 'SOLD' AND b.id IS NULL
            """;

    private static final String BOOKED_WITHOUT_CELLS = """
            SELECT 'booking ' || b.id || ' has ' || (count(c.unit_id) + b.counted) || ' of ' || h.units || ' cells'
              FROM (SELECT x.*, (SELECT count(*) FROM hold_line AS l
                                  WHERE l.hold_id = x.hold_id AND l.booking_id = x.id AND l.counts = 'SOLD') AS counted
                      FROM booking AS x) AS b
              JOIN hold AS h ON h.id = b.hold_id
              LEFT JOIN cell AS c ON c.booking_id = b.id AND c.state = 'SOLD' AND c.hold_id = h.id
             WHERE b.state IN ('CONFIRMED', 'CHECKED_IN')
             GROUP BY b.id, b.counted, h.units, h.state
            HAVING count(c.unit_id) + b.counted <> h.units OR h.state <> 'CONFIRMED'
            """;

    private static final String POOL_MISCOUNTED = """
            SELECT 'pool ' || p.session_id || '/' || p.unit_id || ' of ' || p.capacity || ' has ' || p.remaining
                       || ' left and ' || p.sold || ' sold, but lines are '
                       || count(l.unit_id) FILTER (WHERE l.counts = 'HELD') || ' held and '
                       || count(l.unit_id) FILTER (WHERE l.counts = 'SOLD') || ' sold'
              FROM pool AS p
              LEFT JOIN (SELECT x.*, h.session_id FROM hold_line AS x JOIN hold AS h ON h.id = x.hold_id) AS l
                ON l.pool_id = p.unit_id AND l.session_id = p.session_id
             GROUP BY p.session_id, p.unit_id, p.slot
            HAVING p.capacity - p.house - p.remaining <> count(l.unit_id) FILTER (WHERE l.counts IS NOT NULL)
                OR p.sold <> count(l.unit_id) FILTER (WHERE l.counts = 'SOLD')
            """;

    /** What a hold has of pools follows from its state. */
    private static final String COUNTS_UNLIKE_HOLD = """
            SELECT 'line ' || l.unit_id || ' counts ' || coalesce(l.counts, 'nothing') || ' in a hold that is '
                       || h.state
              FROM hold AS h JOIN hold_line AS l ON l.hold_id = h.id
             WHERE l.pool_id IS NOT NULL
               AND coalesce(l.counts, '') <> CASE WHEN l.released_at IS NOT NULL THEN ''
                                                  WHEN h.state = 'ACTIVE' THEN 'HELD'
                                                  WHEN h.state = 'CONFIRMED' THEN 'SOLD'
                                                  ELSE '' END
            """;

    private static final String SOLD_TWICE = """
            SELECT 'unit ' || l.unit_id || ' of session ' || h.session_id || ' is in ' || count(*) || ' confirmed holds'
              FROM hold AS h JOIN hold_line AS l ON l.hold_id = h.id
             WHERE h.state = 'CONFIRMED' AND l.released_at IS NULL
             GROUP BY h.session_id, l.unit_id, l.slot
            HAVING count(*) > 1
            """;

    private static final String HELD_BY_TWO = """
            SELECT 'unit ' || l.unit_id || ' of session ' || h.session_id || ' is in ' || count(*) || ' live holds'
              FROM hold AS h JOIN hold_line AS l ON l.hold_id = h.id
             WHERE l.released_at IS NULL
               AND (h.state = 'CONFIRMED' OR (h.state = 'ACTIVE' AND h.held_until > clock_timestamp()))
             GROUP BY h.session_id, l.unit_id, l.slot
            HAVING count(*) > 1
            """;

    /** What is held to be exchanged for something counts once; organisers give out what they like. */
    private static final String OVER_LIMIT = """
            SELECT 'account ' || h.account_id || ' has ' || sum(h.units) || ' units in sale ' || h.sale_id
              FROM hold AS h JOIN sale AS s ON s.id = h.sale_id
             WHERE (h.state = 'CONFIRMED' OR (h.state = 'ACTIVE' AND h.held_until > clock_timestamp()))
               AND NOT EXISTS (SELECT 1 FROM booking_move AS m WHERE m.hold_id = h.id)
               AND NOT EXISTS (SELECT 1 FROM booking AS b WHERE b.hold_id = h.id AND b.kind <> 'SOLD')
             GROUP BY h.account_id, h.sale_id, s.units_per_person
            HAVING sum(h.units) > s.units_per_person
            """;

    private static final String OVERDUE = """
            SELECT 'hold ' || id || ' is still ACTIVE more than 5 s past its time'
              FROM hold
             WHERE state = 'ACTIVE' AND held_until < clock_timestamp() - interval '5 seconds'
            """;

    private static final String WRONG_AMOUNT = """
            SELECT 'booking ' || b.id || ' costs ' || b.amount || ', but its units ' || sum(l.amount)
              FROM booking AS b JOIN hold_line AS l ON l.hold_id = b.hold_id
             WHERE l.released_at IS NULL
             GROUP BY b.id
            HAVING sum(l.amount) <> b.amount
            """;

    /** A booking that was given back has no cells, and its hold is none that could get them again. */
    private static final String CANCELLED_WITH_CELLS = """
            SELECT 'booking ' || b.id || ' is cancelled, but its hold is ' || h.state || ' with ' || count(c.unit_id)
                       || ' cells'
              FROM booking AS b
              JOIN hold AS h ON h.id = b.hold_id
              LEFT JOIN cell AS c ON c.hold_id = h.id
             WHERE b.state = 'CANCELLED'
             GROUP BY b.id, h.state
            HAVING h.state <> 'REVOKED' OR count(c.unit_id) > 0
            """;

    private static final String PLACES_MISCOUNTED = """
            SELECT 'room ' || r.id || ' counts ' || r.inside || ' inside, but ' || count(a.id) || ' places are taken'
              FROM room AS r
              LEFT JOIN admission AS a ON a.room_id = r.id AND (a.ended_at IS NULL OR a.place_due)
             GROUP BY r.id
            HAVING r.inside - r.assumed_inside <> count(a.id)
            """;

    private static final String TICKETS_MISCOUNTED = """
            SELECT 'room ' || r.id || ' counts ' || r.tickets || ' tickets, but ' || count(g.ticket)
                       || ' are registered'
              FROM room AS r LEFT JOIN registration AS g ON g.room_id = r.id
             WHERE r.ordering = 'LOTTERY' AND r.era = 0
             GROUP BY r.id
            HAVING r.tickets <> count(g.ticket) OR r.tickets <> coalesce(max(g.ticket) + 1, 0)
            """;

    /** No foreign keys stand between these (ADR 410). */
    private static final String ORPHANS = """
            SELECT 'line ' || l.unit_id || ' is of no hold' FROM hold_line AS l
             WHERE NOT EXISTS (SELECT 1 FROM hold AS h WHERE h.id = l.hold_id)
             UNION ALL
            SELECT 'hold ' || h.id || ' is of no stock' FROM hold AS h
             WHERE NOT EXISTS (SELECT 1 FROM session_stock AS s WHERE s.session_id = h.session_id)
             UNION ALL
            SELECT 'version ' || c.version || ' is of no stock' FROM stock_change AS c
             WHERE NOT EXISTS (SELECT 1 FROM session_stock AS s WHERE s.session_id = c.session_id)
             UNION ALL
            SELECT 'hold ' || h.id || ' has ' || h.units || ' units, but no line' FROM hold AS h
             WHERE NOT EXISTS (SELECT 1 FROM hold_line AS l WHERE l.hold_id = h.id)
            """;

    private static final List<String> STOCK = List.of(
            ORPHANS,
            CELLS_LOST,
            SOLD_WITHOUT_BOOKING,
            BOOKED_WITHOUT_CELLS,
            POOL_MISCOUNTED,
            COUNTS_UNLIKE_HOLD,
            SOLD_TWICE,
            HELD_BY_TWO,
            OVER_LIMIT,
            OVERDUE,
            WRONG_AMOUNT,
            CANCELLED_WITH_CELLS,
            PLACES_MISCOUNTED,
            TICKETS_MISCOUNTED);

    private LedgerInvariants() {}

    /** Fails, naming everything that breaks a promise. */
    public static void check(JdbcClient jdbc, SandboxLedger gateway) {
        assertThat(brokenStock(jdbc)).as("promises of the stock").isEmpty();
        assertThat(MoneyInvariants.broken(jdbc, gateway))
                .as("promises of the money")
                .isEmpty();
    }

    /** What breaks a promise of the stock, at any instant while a node lives; empty when nothing does. */
    public static List<String> brokenStock(JdbcClient jdbc) {
        return found(STOCK.stream(), jdbc);
    }

    /** The same at any instant at all: what a node has to do in time, nobody does while none lives. */
    public static List<String> brokenStockWithoutNodes(JdbcClient jdbc) {
        return found(STOCK.stream().filter(query -> !query.equals(OVERDUE)), jdbc);
    }

    /** All with one statement: who looks from outside at a database that dies opens a connection for each. */
    private static List<String> found(Stream<String> queries, JdbcClient jdbc) {
        String all = queries.collect(Collectors.joining(") UNION ALL (", "(", ")"));
        return jdbc.sql(all).query((rs, row) -> rs.getString(1)).list();
    }

    /** What breaks any promise; empty when nothing does. */
    public static List<String> broken(JdbcClient jdbc, SandboxLedger gateway) {
        return Stream.of(brokenStock(jdbc), MoneyInvariants.broken(jdbc, gateway))
                .flatMap(List::stream)
                .toList();
    }
}

package io.hanjul.payment;

import io.hanjul.ids.PaymentId;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The SQL of what the gateway told of its books: {@code gateway_line} and {@code gateway_return}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class GatewayLineTable {

    private static final String TAKE = """
            WITH due AS MATERIALIZED (
                SELECT order_id
                  FROM gateway_line
                 WHERE next_ask_at <= statement_timestamp()
                 ORDER BY next_ask_at
                 LIMIT :most
                   FOR UPDATE SKIP LOCKED)
            UPDATE gateway_line AS g
               SET tries = g.tries + 1, next_ask_at = clock_timestamp() + make_interval(secs => :leaseSeconds)
              FROM due, payment AS p
             WHERE g.order_id = due.order_id AND p.id = g.payment_id
            RETURNING g.order_id, p.account, g.tries, g.order_id <> p.order_id AS earlier
            """;

    /** When it was asked is when it was taken to be asked: what our books did since then, it may not have known. */
    private static final String TELL = """
            UPDATE gateway_line
               SET answer = 'TOLD', asked_at = next_ask_at - make_interval(secs => :leaseSeconds), next_ask_at = NULL,
                   taken = :taken, taken_at = CAST(:takenAt AS timestamptz)
             WHERE order_id = :order AND tries = :tries AND next_ask_at IS NOT NULL
            """;

    private static final String FORGET_RETURNS = """
            DELETE FROM gateway_return WHERE order_id = :order
            """;

    private static final String ADD_RETURN = """
            INSERT INTO gateway_return (order_id, transaction_key, amount, at)
            VALUES (:order, :key, :amount, :at)
            """;

    private static final String FORGET = """
            DELETE FROM gateway_line
             WHERE order_id IN (SELECT order_id
                                  FROM gateway_line
                                 WHERE next_ask_at IS NULL
                                   AND asked_at < statement_timestamp() - make_interval(secs => :keptSeconds)
                                 LIMIT :most
                                   FOR UPDATE SKIP LOCKED)
            """;

    private static final String POSTPONE = """
            UPDATE gateway_line
               SET answer = 'SILENT', asked_at = clock_timestamp(), taken = 0, taken_at = NULL,
                   next_ask_at = clock_timestamp() + make_interval(secs => :pauseSeconds)
             WHERE order_id = :order AND tries = :tries AND next_ask_at IS NOT NULL
            """;

    /** Only what is not older than our own books of the payment. */
    private static final String TOLD = """
            SELECT g.order_id, g.taken, g.taken_at
              FROM gateway_line AS g JOIN payment AS p ON p.id = g.payment_id
             WHERE g.payment_id = ANY (CAST(:payments AS uuid[])) AND g.answer = 'TOLD' AND g.asked_at >= p.changed_at
               AND NOT EXISTS (SELECT 1 FROM refund AS r
                                WHERE r.payment_id = p.id AND COALESCE(r.settled_at, r.requested_at) > g.asked_at)
            """;

    private static final String RETURNS = """
            SELECT b.order_id, b.transaction_key, b.amount, b.at
              FROM gateway_return AS b JOIN gateway_line AS g ON g.order_id = b.order_id
             WHERE g.payment_id = ANY (CAST(:payments AS uuid[]))
             ORDER BY b.at, b.transaction_key
            """;

    private final JdbcClient jdbc;

    GatewayLineTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An order to be asked about.
     *
     * @param order its number
     * @param account at the gateway
     * @param tries how often it was asked about, this time included
     * @param earlier whether its payment goes on under another number
     */
    record Due(UUID order, String account, int tries, boolean earlier) {}

    private record ReturnOf(UUID order, GatewayBooks.Return back) {}

    /** Takes what is due; nobody else gets it before the lease is over. */
    List<Due> take(int most, Duration lease) {
        return jdbc.sql(TAKE)
                .param("most", most)
                .param("leaseSeconds", PaymentTable.seconds(lease))
                .query((row, number) -> new Due(
                        row.getObject("order_id", UUID.class),
                        row.getString("account"),
                        row.getInt("tries"),
                        row.getBoolean("earlier")))
                .list();
    }

    /** Writes down what it told, unless somebody else has it in hand by now. */
    void tell(Due due, GatewayBooks.Told told, Duration lease) {
        @Nullable OffsetDateTime takenAt =
                told.takenAt().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null);
        int rows = jdbc.sql(TELL)
                .param("order", due.order())
                .param("tries", due.tries())
                .param("leaseSeconds", PaymentTable.seconds(lease))
                .param("taken", told.taken())
                .param("takenAt", takenAt)
                .update();
        if (rows == 1) {
            jdbc.sql(FORGET_RETURNS).param("order", due.order()).update();
            told.returns().forEach(back -> add(due.order(), back));
        }
    }

    private void add(UUID order, GatewayBooks.Return back) {
        jdbc.sql(ADD_RETURN)
                .param("order", order)
                .param("key", back.key())
                .param("amount", back.amount())
                .param("at", back.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void postpone(Due due, Duration pause) {
        jdbc.sql(POSTPONE)
                .param("order", due.order())
                .param("tries", due.tries())
                .param("pauseSeconds", PaymentTable.seconds(pause))
                .update();
    }

    /** Removes what was told longer ago than that, with its returns, and says of how many orders. */
    int forget(Duration kept, int most) {
        return jdbc.sql(FORGET)
                .param("keptSeconds", PaymentTable.seconds(kept))
                .param("most", most)
                .update();
    }

    /** What it told of each of their orders, by number, where that is not older than our own books. */
    Map<UUID, GatewayBooks.Told> told(List<PaymentId> payments) {
        Map<UUID, List<ReturnOf>> returns = jdbc
                .sql(RETURNS)
                .param("payments", SettlementTable.texts(payments))
                .query((row, number) -> new ReturnOf(
                        row.getObject("order_id", UUID.class),
                        new GatewayBooks.Return(
                                row.getString("transaction_key"),
                                row.getLong("amount"),
                                row.getObject("at", OffsetDateTime.class).toInstant())))
                .list()
                .stream()
                .collect(Collectors.groupingBy(ReturnOf::order));
        return jdbc
                .sql(TOLD)
                .param("payments", SettlementTable.texts(payments))
                .query((row, number) -> {
                    UUID id = row.getObject("order_id", UUID.class);
                    var takenAt = Optional.ofNullable(row.getObject("taken_at", OffsetDateTime.class))
                            .map(OffsetDateTime::toInstant);
                    var back = returns.getOrDefault(id, List.of()).stream()
                            .map(ReturnOf::back)
                            .toList();
                    return Map.entry(id, new GatewayBooks.Told(row.getLong("taken"), takenAt, back));
                })
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

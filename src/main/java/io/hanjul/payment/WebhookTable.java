package io.hanjul.payment;

import io.hanjul.ids.PaymentId;
import io.hanjul.ids.WebhookId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL of {@code webhook}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class WebhookTable {

    /**
     * Locks webhook when it came before, else payment: one that is undecided is looked at now. What names no payment of
     * ours, or comes too often, leaves nothing.
     */
    private static final String STORE = """
            WITH named AS (
                SELECT id FROM payment WHERE id = :order
                UNION ALL
                SELECT id FROM payment WHERE order_id = :order AND order_id <> id
                UNION ALL
                SELECT id FROM payment
                 WHERE earlier_orders <> '{}' AND earlier_orders @> ARRAY[CAST(:order AS uuid)] AND id <> :order),
            stored AS (
                INSERT INTO webhook
                    (id, payment_id, order_id, transmission, status, balance, awaited, times, outcome, tries,
                     next_look_at, received_at)
                SELECT :webhook, p.id, :order, :transmission, :status, CAST(:balance AS bigint),
                       p.state IN ('IN_PROGRESS', 'UNKNOWN'), 1, 'RECEIVED', 0, clock_timestamp(), clock_timestamp()
                  FROM payment AS p
                 WHERE p.id = (SELECT id FROM named LIMIT 1)
                   AND (SELECT count(*) FROM webhook AS w WHERE w.payment_id = p.id) < :most
                ON CONFLICT (payment_id, transmission) DO UPDATE SET times = least(webhook.times + 1, 1000000)
                RETURNING payment_id, times),
            hurried AS (
                UPDATE payment AS p
                   SET next_look_at = clock_timestamp()
                  FROM stored AS s
                 WHERE p.id = s.payment_id AND s.times = 1
                   AND p.state = 'UNKNOWN' AND p.next_look_at > clock_timestamp()
                RETURNING p.id)
            SELECT times FROM stored
            """;

    private static final String TAKE = """
            WITH due AS MATERIALIZED (
                SELECT id
                  FROM webhook
                 WHERE outcome = 'RECEIVED' AND next_look_at <= statement_timestamp()
                 ORDER BY next_look_at
                 LIMIT :most
                   FOR UPDATE SKIP LOCKED)
            UPDATE webhook AS w
               SET tries = w.tries + 1, next_look_at = clock_timestamp() + make_interval(secs => :leaseSeconds)
              FROM due, payment AS p
             WHERE w.id = due.id AND p.id = w.payment_id
            RETURNING w.id, w.payment_id, p.account, w.order_id, w.order_id <> p.order_id AS earlier, w.transmission,
                      w.status, w.balance, w.awaited, w.tries, p.state,
                      CASE WHEN p.state IN ('DONE', 'CANCELED', 'PARTIAL_CANCELED')
                           THEN p.amount - (SELECT coalesce(sum(r.amount), 0)
                                              FROM refund AS r
                                             WHERE r.payment_id = p.id AND r.state = 'DONE')
                           ELSE 0 END AS left_over,
                      EXISTS (SELECT 1 FROM refund AS r
                               WHERE r.payment_id = p.id AND r.state = 'REQUESTED') AS returning
            """;

    private static final String SETTLE = """
            UPDATE webhook
               SET outcome = :outcome, settled_at = clock_timestamp()
             WHERE id = ANY (CAST(:webhooks AS uuid[])) AND outcome = 'RECEIVED'
            """;

    private static final String POSTPONE = """
            UPDATE webhook
               SET next_look_at = clock_timestamp() + make_interval(secs => :pauseSeconds)
             WHERE id = :webhook AND outcome = 'RECEIVED'
            """;

    private static final String PAGE = """
            SELECT id, payment_id, status, times, outcome, tries, received_at
              FROM webhook
             WHERE id < :before AND (:outcome = '' OR outcome = :outcome)
             ORDER BY id DESC
             LIMIT :limit
            """;

    private static final String OLDEST_SECONDS = """
            SELECT COALESCE(EXTRACT(EPOCH FROM clock_timestamp() - MIN(received_at)), 0)::float8
              FROM webhook
             WHERE outcome = 'RECEIVED'
            """;

    private static final String FORGET = """
            DELETE FROM webhook
             WHERE id IN (SELECT id
                            FROM webhook
                           WHERE outcome <> 'RECEIVED'
                             AND settled_at < statement_timestamp() - make_interval(secs => :keptSeconds)
                           LIMIT :most
                             FOR UPDATE SKIP LOCKED)
            """;

    private final JdbcClient jdbc;

    WebhookTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A webhook to look into.
     *
     * @param id webhook
     * @param payment whose order it is about
     * @param account at the gateway with which the payment was begun
     * @param hint what it claims
     * @param earlier whether the payment goes on under another order number
     * @param awaited whether the payment was undecided when it came
     * @param tries how often it was looked into, this time included
     * @param books what our books say now
     */
    record Due(
            WebhookId id,
            PaymentId payment,
            String account,
            WebhookHint hint,
            boolean earlier,
            boolean awaited,
            int tries,
            PaymentBooks books) {}

    /** How often it came, this time included; empty when nothing was stored. */
    Optional<Integer> store(WebhookId id, WebhookHint hint, int most) {
        @Nullable Long balance = hint.balance().isPresent() ? hint.balance().getAsLong() : null;
        return jdbc.sql(STORE)
                .param("webhook", id.value())
                .param("order", hint.order())
                .param("transmission", hint.transmission())
                .param("status", hint.status().name())
                .param("balance", balance)
                .param("most", most)
                .query(Integer.class)
                .optional();
    }

    /** Takes what is due; nobody else gets it before the lease is over. */
    List<Due> take(int most, Duration lease) {
        return jdbc.sql(TAKE)
                .param("most", most)
                .param("leaseSeconds", PaymentTable.seconds(lease))
                .query(WebhookTable::due)
                .list();
    }

    void settle(List<WebhookId> webhooks, WebhookOutcome outcome) {
        jdbc.sql(SETTLE)
                .param("webhooks", webhooks.stream().map(WebhookId::toString).toArray(String[]::new))
                .param("outcome", outcome.name())
                .update();
    }

    void postpone(WebhookId webhook, Duration pause) {
        jdbc.sql(POSTPONE)
                .param("webhook", webhook.value())
                .param("pauseSeconds", PaymentTable.seconds(pause))
                .update();
    }

    /** Newest first; only those of one outcome, unless it is empty text. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    List<WebhookView> page(String outcome, UUID before, int limit) {
        return jdbc.sql(PAGE)
                .param("outcome", outcome)
                .param("before", before)
                .param("limit", limit)
                .query(WebhookTable::view)
                .list();
    }

    /** Since how many seconds the oldest waits; 0 when none does. */
    double oldestReceived() {
        return jdbc.sql(OLDEST_SECONDS).query(Double.class).single();
    }

    /** Removes what was settled longer ago than that, and says how many. */
    int forget(Duration kept, int most) {
        return jdbc.sql(FORGET)
                .param("keptSeconds", PaymentTable.seconds(kept))
                .param("most", most)
                .update();
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        long balance = row.getLong("balance");
        boolean told = !row.wasNull();
        var hint = new WebhookHint(
                row.getObject("order_id", UUID.class),
                row.getString("transmission"),
                WebhookHint.Status.valueOf(row.getString("status")),
                told ? OptionalLong.of(balance) : OptionalLong.empty());
        boolean earlier = row.getBoolean("earlier");
        var books = new PaymentBooks(
                PaymentState.valueOf(row.getString("state")), row.getLong("left_over"), row.getBoolean("returning"));
        return new Due(
                new WebhookId(row.getObject("id", UUID.class)),
                new PaymentId(row.getObject("payment_id", UUID.class)),
                row.getString("account"),
                hint,
                earlier,
                row.getBoolean("awaited"),
                row.getInt("tries"),
                earlier ? PaymentBooks.OVER : books);
    }

    private static WebhookView view(ResultSet row, int number) throws SQLException {
        return new WebhookView(
                new WebhookId(row.getObject("id", UUID.class)),
                new PaymentId(row.getObject("payment_id", UUID.class)),
                WebhookHint.Status.valueOf(row.getString("status")),
                row.getInt("times"),
                WebhookOutcome.valueOf(row.getString("outcome")),
                row.getInt("tries"),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }
}

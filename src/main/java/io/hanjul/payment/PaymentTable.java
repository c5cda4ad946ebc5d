package io.hanjul.payment;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.Money;
import io.hanjul.ids.PaymentId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL that reads {@code payment} and moves it by what a payer or the gateway does; see also {@link DueTable}. */
@Repository
class PaymentTable {

    private static final String INSERT = """
            INSERT INTO payment
                (id, reference, owner_id, payee_id, account, order_id, order_name, amount, currency, rehearsal, test,
                 state, gateway_key, failure_code, failure_message, tries, next_look_at, changed_at)
            SELECT :payment, :reference, :owner, :payee, a.account, :payment, :orderName, :amount, :currency,
                   :rehearsal, a.account = ANY (CAST(:tests AS text[])),
                   'READY', '', '', '', 0, clock_timestamp(), clock_timestamp()
              FROM (SELECT COALESCE((SELECT p.account FROM payee_account AS p
                                      WHERE p.payee_id = :payee ORDER BY p.id DESC LIMIT 1), '') AS account) AS a
            ON CONFLICT (reference) DO NOTHING
            """;

    private static final String FIND = """
            SELECT id, reference, owner_id, account, order_id, earlier_orders, order_name, amount, currency,
                   rehearsal, test, state, failure_code, failure_message, changed_at
              FROM payment
             WHERE id = :payment
            """;

    private static final String FIND_BY_REFERENCE = """
            SELECT id, reference, owner_id, account, order_id, earlier_orders, order_name, amount, currency,
                   rehearsal, test, state, failure_code, failure_message, changed_at
              FROM payment
             WHERE reference = :reference
            """;

    /** Locks {@code payment}, so that attempts at it are begun one after the other. */
    private static final String LOCK = """
            SELECT id, reference, owner_id, account, order_id, earlier_orders, order_name, amount, currency,
                   rehearsal, test, state, failure_code, failure_message, changed_at
              FROM payment
             WHERE id = :payment AND owner_id = :owner
               FOR UPDATE
            """;

    private static final String BEGIN = """
            UPDATE payment
               SET state = 'IN_PROGRESS', attempt_id = :attempt, failure_code = '', failure_message = '', tries = 0,
                   last_answer = '', asked_at = NULL, call_off_asked_at = NULL,
                   next_look_at = clock_timestamp() + make_interval(secs => :callSeconds),
                   changed_at = clock_timestamp()
             WHERE id = :payment AND order_id = :order AND state IN ('READY', 'ABORTED')
            """;

    /** Takes over the call of an attempt whose caller is believed dead; nobody else does until the limit is over. */
    private static final String RESUME = """
            UPDATE payment
               SET tries = tries + 1, next_look_at = clock_timestamp() + make_interval(secs => :callSeconds)
             WHERE id = :payment AND attempt_id = :attempt
               AND state IN ('IN_PROGRESS', 'UNKNOWN') AND call_off_asked_at IS NULL
               AND next_look_at <= clock_timestamp()
            """;

    /** Unless somebody has taken the attempt over since it was looked at. */
    private static final String CALL_OFF = """
            UPDATE payment SET call_off_asked_at = clock_timestamp()
             WHERE id = :payment AND attempt_id = :attempt AND tries = :tries
               AND state IN ('IN_PROGRESS', 'UNKNOWN') AND call_off_asked_at IS NULL
            """;

    private static final String APPROVE = """
            UPDATE payment
               SET state = 'DONE', gateway_key = :gatewayKey, failure_code = '', failure_message = '',
                   method = :method, instrument = :instrument, approval_number = :approvalNumber,
                   approved_at = COALESCE(CAST(:approvedAt AS timestamptz), clock_timestamp()),
                   changed_at = clock_timestamp()
             WHERE id = :payment AND attempt_id = :attempt AND amount = :amount AND currency = :currency
               AND call_off_asked_at IS NULL AND state IN ('IN_PROGRESS', 'UNKNOWN')
            RETURNING reference
            """;

    private static final String ABORT = """
            UPDATE payment
               SET state = 'ABORTED', failure_code = :code, failure_message = :message,
                   order_id = COALESCE(CAST(:nextOrder AS uuid), order_id),
                   earlier_orders = CASE WHEN CAST(:nextOrder AS uuid) IS NULL THEN earlier_orders
                                         ELSE earlier_orders || order_id END,
                   changed_at = clock_timestamp()
             WHERE id = :payment AND attempt_id = :attempt AND state IN ('IN_PROGRESS', 'UNKNOWN')
            RETURNING reference
            """;

    private static final String DOUBT = """
            UPDATE payment
               SET state = 'UNKNOWN', next_look_at = clock_timestamp() + make_interval(secs => :pauseSeconds),
                   changed_at = clock_timestamp()
             WHERE id = :payment AND attempt_id = :attempt AND state = 'IN_PROGRESS'
            """;

    private static final String GIVEN_BACK = """
            UPDATE payment
               SET state = CASE WHEN :left = 0 THEN 'CANCELED' ELSE 'PARTIAL_CANCELED' END,
                   changed_at = clock_timestamp()
             WHERE id = :payment AND state IN ('DONE', 'PARTIAL_CANCELED')
            """;

    private final JdbcClient jdbc;

    PaymentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PaymentView> find(PaymentId id) {
        return jdbc.sql(FIND)
                .param("payment", id.value())
                .query(PaymentTable::view)
                .optional();
    }

    Optional<PaymentView> findByReference(UUID reference) {
        return jdbc.sql(FIND_BY_REFERENCE)
                .param("reference", reference)
                .query(PaymentTable::view)
                .optional();
    }

    /** Adds a payment to the account that its payee has now, unless its reference has one; at some no money moves. */
    @Transactional(propagation = Propagation.MANDATORY)
    void insert(PaymentId id, NewPayment payment, List<String> tests) {
        jdbc.sql(INSERT)
                .param("payment", id.value())
                .param("reference", payment.reference())
                .param("owner", payment.owner().value())
                .param("payee", payment.payee().value())
                .param("orderName", payment.orderName())
                .param("amount", payment.amount().amount())
                .param("currency", payment.amount().currency())
                .param("rehearsal", payment.rehearsal())
                .param("tests", tests.toArray(String[]::new))
                .update();
    }

    /** The owner's payment, locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<PaymentView> lock(PaymentId id, AccountId owner) {
        return jdbc.sql(LOCK)
                .param("payment", id.value())
                .param("owner", owner.value())
                .query(PaymentTable::view)
                .optional();
    }

    /** Whether the attempt is now the payment's. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean begin(PaymentAttempt attempt, Duration callLimit) {
        return with(attempt, jdbc.sql(BEGIN))
                        .param("order", UUID.fromString(attempt.orderId()))
                        .param("callSeconds", seconds(callLimit))
                        .update()
                == 1;
    }

    /** Whether the caller may call the gateway again for the attempt. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean resume(PaymentAttempt attempt, Duration callLimit) {
        return with(attempt, jdbc.sql(RESUME))
                        .param("callSeconds", seconds(callLimit))
                        .update()
                == 1;
    }

    /** Puts on record that it is to be called off: from then on nothing approves it. Whether it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean callOff(PaymentAttempt attempt, int tries) {
        return with(attempt, jdbc.sql(CALL_OFF)).param("tries", tries).update() == 1;
    }

    /** What the payment is for, when this is what settled it. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<UUID> approve(PaymentAttempt attempt, GatewayOutcome.Approved approved) {
        Approval approval = approved.approval();
        return with(attempt, jdbc.sql(APPROVE))
                .param("gatewayKey", approved.paymentKey())
                .param("amount", approved.amount().amount())
                .param("currency", approved.amount().currency())
                .param("method", approval.method().name())
                .param("instrument", approval.instrument())
                .param("approvalNumber", approval.number())
                .param(
                        "approvedAt",
                        approval.at().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null))
                .query(UUID.class)
                .optional();
    }

    /** What the payment is for, when this is what settled it; it goes on under the next number, if there is one. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<UUID> abort(PaymentAttempt attempt, GatewayOutcome.Declined why, @Nullable UUID nextOrder) {
        return with(attempt, jdbc.sql(ABORT))
                .param("code", why.code())
                .param("message", why.message())
                .param("nextOrder", nextOrder)
                .query(UUID.class)
                .optional();
    }

    /** Whether nobody knew more before. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean doubt(PaymentAttempt attempt, Duration pause) {
        return with(attempt, jdbc.sql(DOUBT))
                        .param("pauseSeconds", seconds(pause))
                        .update()
                == 1;
    }

    /** Notes that money was given back, and how much the gateway has left. */
    @Transactional(propagation = Propagation.MANDATORY)
    void givenBack(PaymentId id, long left) {
        jdbc.sql(GIVEN_BACK).param("payment", id.value()).param("left", left).update();
    }

    private static JdbcClient.StatementSpec with(PaymentAttempt attempt, JdbcClient.StatementSpec statement) {
        return statement.param("payment", attempt.payment().value()).param("attempt", attempt.id());
    }

    static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    /** Order numbers as text. */
    static List<String> orders(Array numbers) throws SQLException {
        return Arrays.stream((UUID[]) numbers.getArray()).map(UUID::toString).toList();
    }

    static PaymentView view(ResultSet row, int number) throws SQLException {
        return new PaymentView(
                new PaymentId(row.getObject("id", UUID.class)),
                row.getObject("reference", UUID.class),
                new AccountId(row.getObject("owner_id", UUID.class)),
                row.getString("account"),
                row.getString("order_id"),
                orders(row.getArray("earlier_orders")),
                row.getString("order_name"),
                new Money(row.getLong("amount"), row.getString("currency")),
                row.getBoolean("rehearsal"),
                row.getBoolean("test"),
                PaymentState.valueOf(row.getString("state")),
                row.getString("failure_code"),
                row.getString("failure_message"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}

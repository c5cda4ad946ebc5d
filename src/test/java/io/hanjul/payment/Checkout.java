package io.hanjul.payment;

import static org.awaitility.Awaitility.await;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.Money;
import io.hanjul.ids.PlaceId;
import io.hanjul.testing.SandboxCustomer;
import io.hanjul.testing.SandboxLedger;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The steps of a payment, each in the transaction that it needs. */
final class Checkout {

    static final Money PRICE = Money.krw(15_000);

    private final Payments payments;
    private final TransactionTemplate transactions;
    private final IdSource ids;
    private final JdbcClient jdbc;
    private final SandboxCustomer customer =
            new SandboxCustomer(GatewayUnderTest.shared().address());
    private final SandboxLedger ledger =
            new SandboxLedger(GatewayUnderTest.shared().address());

    Checkout(Payments payments, TransactionTemplate transactions, IdSource ids, JdbcClient jdbc) {
        this.payments = payments;
        this.transactions = transactions;
        this.ids = ids;
        this.jdbc = jdbc;
    }

    PaymentView open() {
        return open(new PlaceId(ids.next()));
    }

    /** For a place. */
    PaymentView open(PlaceId place) {
        var order = new NewPayment(new AccountId(ids.next()), place, ids.next(), PRICE, "두 자리", false);
        return inTransaction(() -> payments.open(order));
    }

    /** The payer presses a button of the checkout page. */
    String pay(PaymentView payment, String choice) {
        String clientKey = payment.account().isEmpty() ? "" : GatewayUnderTest.HALL_CLIENT;
        return Objects.requireNonNull(customer.press(choice, payment.orderId(), PRICE.amount(), clientKey)
                .get("paymentKey"));
    }

    PaymentAttempt begin(PaymentView payment, String paymentKey) {
        return inTransaction(
                () -> payments.begin(payment.id(), payment.owner(), new Tender(payment.orderId(), paymentKey)));
    }

    boolean settle(PaymentAttempt attempt, GatewayOutcome outcome) {
        return inTransaction(() -> payments.settle(attempt, outcome));
    }

    /** All three steps. A gateway that is late, because the machine is busy, is asked again as payers do. */
    GatewayOutcome confirm(PaymentView payment, String paymentKey) {
        PaymentAttempt attempt = begin(payment, paymentKey);
        GatewayOutcome outcome = confirmAtTheGateway(attempt);
        settle(attempt, outcome);
        return outcome;
    }

    /** The same where the gateway is to be late or silent: it is asked once. */
    GatewayOutcome confirmOnce(PaymentView payment, String paymentKey) {
        PaymentAttempt attempt = begin(payment, paymentKey);
        GatewayOutcome outcome = callOnce(attempt);
        settle(attempt, outcome);
        return outcome;
    }

    /** Only step two, until its end is known: the money is taken, whatever is written down of it then. */
    GatewayOutcome confirmAtTheGateway(PaymentAttempt attempt) {
        GatewayOutcome first = callOnce(attempt);
        return first.isKnown() ? first : await().until(() -> callOnce(attempt), GatewayOutcome::isKnown);
    }

    /** Only step two, whatever is heard of it. */
    GatewayOutcome callOnce(PaymentAttempt attempt) {
        return payments.call(attempt);
    }

    /** As if whoever has it in hand had that much time left, e.g. {@code 1 hour}. */
    void isInHandFor(PaymentView payment, String time) {
        jdbc.sql("UPDATE payment SET next_look_at = clock_timestamp() + CAST(:time AS interval) WHERE id = :id")
                .param("time", time)
                .param("id", payment.id().value())
                .update();
    }

    /** From now on nobody calls it off because it takes too long: how it ends is for the gateway to say. */
    void hasAllTheTime(PaymentView payment) {
        jdbc.sql("UPDATE payment_attempt SET started_at = clock_timestamp() + interval '1 hour' WHERE payment_id = :id")
                .param("id", payment.id().value())
                .update();
    }

    /** Has the gateway asked about the place's orders as often as it takes until all are told. */
    void hears(AskForSettlements job, PlaceId place) {
        job.ask();
        if (isToBeAsked(place)) {
            await().until(() -> {
                job.ask();
                return !isToBeAsked(place);
            });
        }
    }

    private boolean isToBeAsked(PlaceId place) {
        return jdbc.sql("""
                        SELECT count(*)
                          FROM gateway_line AS g JOIN payment AS p ON p.id = g.payment_id
                         WHERE p.payee_id = :place AND g.next_ask_at IS NOT NULL
                        """).param("place", place.value()).query(Integer.class).single() > 0;
    }

    /** As it is now. */
    PaymentView again(PaymentView payment) {
        return payments.find(payment.id()).orElseThrow();
    }

    PaymentState stateOf(PaymentView payment) {
        return again(payment).state();
    }

    /** Won that the gateway has for it. */
    long takenFor(PaymentView payment) {
        return ledger.balanceOf(payment.orderId());
    }

    /** How often the gateway took money for it. */
    long chargesOf(PaymentView payment) {
        return ledger.chargesOf(payment.orderId());
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }
}

package io.hanjul.payment;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.Money;
import io.hanjul.ids.PlaceId;
import io.hanjul.testing.SandboxCustomer;
import io.hanjul.testing.SandboxLedger;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;

/** The steps of a payment, each in the transaction that it needs. */
final class Checkout {

    static final Money PRICE = Money.krw(15_000);

    private final Payments payments;
    private final TransactionTemplate transactions;
    private final IdSource ids;
    private final SandboxCustomer customer =
            new SandboxCustomer(GatewayUnderTest.shared().address());
    private final SandboxLedger ledger =
            new SandboxLedger(GatewayUnderTest.shared().address());

    Checkout(Payments payments, TransactionTemplate transactions, IdSource ids) {
        this.payments = payments;
        this.transactions = transactions;
        this.ids = ids;
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

    /** All three steps. */
    GatewayOutcome confirm(PaymentView payment, String paymentKey) {
        PaymentAttempt attempt = begin(payment, paymentKey);
        GatewayOutcome outcome = payments.call(attempt);
        settle(attempt, outcome);
        return outcome;
    }

    /** Only step two: the money is taken, whatever is written down of it then. */
    GatewayOutcome confirmAtTheGateway(PaymentAttempt attempt) {
        return payments.call(attempt);
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

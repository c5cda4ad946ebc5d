package io.hanjul.payment;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.hanjul.ids.Money;
import io.hanjul.problem.ProblemCode;
import io.hanjul.problem.Refusal;
import java.io.IOException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Goal: what is to go back goes back once, in whatever parts, and never more than was paid. */
@PaymentTest
class RefundIT {

    private final Payments payments;
    private final Refunds refunds;
    private final RefundPayments refunder;
    private final PaymentGateway gateway;
    private final Checkout checkout;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;

    @Autowired
    RefundIT(
            Payments payments,
            Refunds refunds,
            RefundPayments refunder,
            PaymentGateway gateway,
            Checkout checkout,
            TransactionTemplate transactions,
            JdbcClient jdbc) {
        this.payments = payments;
        this.refunds = refunds;
        this.refunder = refunder;
        this.gateway = gateway;
        this.checkout = checkout;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    @Test
    void goesBackOnceEvenWhenItsFirstCallIsLost() throws IOException {
        PaymentView payment = paid();

        GatewayUnderTest.shared().without(() -> {
            refunds.all(payment.id(), "the hold had ended");
            refunds.all(payment.id(), "asked twice");
            refunder.refund();
        });
        assertThat(checkout.stateOf(payment)).isEqualTo(PaymentState.DONE);

        refundUntil(payment, PaymentState.CANCELED);
        assertThat(checkout.takenFor(payment)).isZero();
        refused(PaymentProblem.PAYMENT_ENDED, () -> checkout.begin(payment, "another"));
    }

    @Test
    void goesBackInPartsOneAfterTheOther() {
        PaymentView payment = paid();
        giveBack(payment, 4_000);
        giveBack(payment, 6_000);

        refundOne(payment, 0);
        assertThat(checkout.takenFor(payment)).isEqualTo(11_000);
        assertThat(checkout.stateOf(payment)).isEqualTo(PaymentState.PARTIAL_CANCELED);

        refundOne(payment, 1);
        assertThat(checkout.takenFor(payment)).isEqualTo(5_000);
        refunds.all(payment.id(), "the rest");
        refundUntil(payment, PaymentState.CANCELED);
        assertThat(checkout.takenFor(payment)).isZero();
        assertThat(refunds.of(payment.id()))
                .extracting(refund -> refund.amount().amount())
                .containsExactly(4_000L, 6_000L, 5_000L);
    }

    @Test
    void neverMoreThanWasPaid() {
        PaymentView payment = paid();
        giveBack(payment, 10_000);

        refused(PaymentProblem.NOT_REFUNDABLE, () -> giveBack(payment, 5_001));
        giveBack(payment, 5_000);
        refused(PaymentProblem.NOT_REFUNDABLE, () -> giveBack(payment, 1));
        refunds.all(payment.id(), "nothing is left");

        refundUntil(payment, PaymentState.CANCELED);
        assertThat(refunds.of(payment.id())).hasSize(2);
    }

    @Test
    void nothingGoesBackOfWhatWasNotPaid() {
        PaymentView payment = checkout.open();

        refused(PaymentProblem.NOT_REFUNDABLE, () -> giveBack(payment, 1));
    }

    /** The gateway gave the money back and its answer was lost; the next try has another key. */
    @Test
    void aPartIsNotGivenBackAgainWhenItsAnswerWasLost() {
        PaymentView payment = paid();
        giveBack(payment, 4_000);
        assertThat(givenBackAtTheGateway(payment, 4_000)).isEqualTo(new RefundAnswer.Left(11_000));

        refundUntil(payment, PaymentState.PARTIAL_CANCELED);

        assertThat(checkout.takenFor(payment)).isEqualTo(11_000);
    }

    /** Somebody gave money back by hand at the gateway: we do not guess, a person must look. */
    @Test
    void aBalanceThatNobodyExpectedIsLeftToAPerson() {
        PaymentView payment = paid();
        giveBack(payment, 4_000);
        givenBackAtTheGateway(payment, 1_000);

        await().atMost(60, SECONDS).untilAsserted(() -> {
            refunder.refund();
            assertThat(refunds.of(payment.id()).getFirst().state()).isEqualTo(PaymentView.Refund.State.REFUSED);
        });

        assertThat(checkout.takenFor(payment)).isEqualTo(14_000);
        // The books are looked at after each test, and here they are wrong on purpose.
        jdbc.sql("UPDATE refund SET state = 'DONE', amount = 1000 WHERE payment_id = CAST(:id AS uuid)")
                .param("id", payment.orderId())
                .update();
    }

    /** As when another node has sent the later one, and an operator has the earlier one tried again. */
    @Test
    void whileOneIsUnderWayNoOtherOfItsPaymentIsSent() {
        PaymentView payment = paid();
        giveBack(payment, 4_000);
        giveBack(payment, 6_000);
        underWay(payment, 6_000, "1 hour");

        refunder.refund();
        assertThat(checkout.takenFor(payment)).isEqualTo(15_000);

        underWay(payment, 6_000, "0 hours");
        await().atMost(60, SECONDS).untilAsserted(() -> {
            refunder.refund();
            assertThat(checkout.takenFor(payment)).isEqualTo(5_000);
        });
    }

    private void underWay(PaymentView payment, long won, String time) {
        jdbc.sql("""
                        UPDATE refund SET tries = 1, next_try_at = clock_timestamp() + CAST(:time AS interval)
                         WHERE payment_id = CAST(:id AS uuid) AND amount = :won
                        """)
                .param("time", time)
                .param("id", payment.orderId())
                .param("won", won)
                .update();
    }

    private PaymentView paid() {
        PaymentView payment = checkout.open();
        checkout.confirm(payment, checkout.pay(payment, "approve"));
        return payments.find(payment.id()).orElseThrow();
    }

    private void giveBack(PaymentView payment, long won) {
        transactions.executeWithoutResult(status -> refunds.some(payment.id(), Money.krw(won), "given back"));
    }

    /** The next of its refunds; more often where the gateway is late. */
    private void refundOne(PaymentView payment, int which) {
        await().until(() -> {
            refunder.refund();
            return refunds.of(payment.id()).get(which).state() == PaymentView.Refund.State.DONE;
        });
    }

    /** Not by our books. */
    private RefundAnswer givenBackAtTheGateway(PaymentView payment, long won) {
        var call = new RefundCall(
                keyOf(payment), payment.orderId(), Money.krw(won), 15_000, "by hand", "hand:" + payment.orderId());
        return await().until(() -> gateway.giveBack(call), RefundAnswer.Left.class::isInstance);
    }

    private String keyOf(PaymentView payment) {
        return jdbc.sql("SELECT gateway_key FROM payment WHERE id = CAST(:id AS uuid)")
                .param("id", payment.orderId())
                .query(String.class)
                .single();
    }

    private void refundUntil(PaymentView payment, PaymentState state) {
        await().atMost(60, SECONDS).untilAsserted(() -> {
            refunder.refund();
            assertThat(checkout.stateOf(payment)).isEqualTo(state);
        });
    }

    private static void refused(ProblemCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}

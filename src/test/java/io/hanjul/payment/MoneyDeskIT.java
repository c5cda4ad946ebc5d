package io.hanjul.payment;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.hanjul.edge.Caller;
import io.hanjul.edge.PageRequest;
import io.hanjul.edge.Role;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.SignInId;
import io.hanjul.payment.UnknownPayment.Event.Kind;
import io.hanjul.problem.ProblemCode;
import io.hanjul.problem.Refusal;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goal: an operator can settle what nobody knows, and never against what the gateway or anybody else knows. */
@PaymentTest
class MoneyDeskIT {

    private static final PageRequest FIRST = PageRequest.of("", 100);

    private final MoneyDesk desk;
    private final Payments payments;
    private final Refunds refunds;
    private final RefundPayments refunder;
    private final ReconcilePayments reconciler;
    private final Checkout checkout;
    private final PaymentModule.Seller seller;
    private final JdbcClient jdbc;
    private final Caller operator;

    @Autowired
    MoneyDeskIT(
            MoneyDesk desk,
            Payments payments,
            Refunds refunds,
            RefundPayments refunder,
            ReconcilePayments reconciler,
            Checkout checkout,
            PaymentModule.Seller seller,
            JdbcClient jdbc,
            IdSource ids) {
        this.desk = desk;
        this.payments = payments;
        this.refunds = refunds;
        this.refunder = refunder;
        this.reconciler = reconciler;
        this.checkout = checkout;
        this.seller = seller;
        this.jdbc = jdbc;
        this.operator = new Caller(new AccountId(ids.next()), new SignInId(ids.next()), Role.OPERATOR, false);
    }

    @Test
    void whatTheGatewayKnowsWhenItIsAskedCounts() {
        PaymentView payment = charged();

        MoneyDesk.Result told =
                await().until(() -> desk.ask(operator, payment.id()), result -> result.state() == PaymentState.DONE);

        assertThat(told.state()).isEqualTo(PaymentState.DONE);
        assertThat(told.answer()).isEqualTo("Approved");
        assertThat(seller.toldAbout(payment)).containsExactly(PaymentState.DONE);
        refused(PaymentProblem.PAYMENT_SETTLED, () -> desk.ask(operator, payment.id()));
        refused(PaymentProblem.PAYMENT_SETTLED, () -> desk.callOff(operator, payment.id(), "too late"));
    }

    @Test
    void whatIsCalledOffIsNeverPaidAndGivenBack() {
        PaymentView payment = charged();
        PaymentAttempt attempt = new PaymentAttempt(
                attemptOf(payment), payment.id(), "", payment.orderId(), "key", payment.amount(), "");

        desk.callOff(operator, payment.id(), "the guest rang");
        var late = new GatewayOutcome.Approved("key", payment.amount(), Approval.UNTOLD);
        assertThat(checkout.settle(attempt, late)).as("nothing makes it paid").isFalse();
        assertThat(shown(payment).callingOff()).isTrue();
        assertThat(shown(payment).history()).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(Kind.CALLED_OFF);
            assertThat(event.by()).isEqualTo(operator.account());
            assertThat(event.reason()).isEqualTo("the guest rang");
        });
        refused(PaymentProblem.PAYMENT_SETTLED, () -> desk.callOff(operator, payment.id(), "again"));

        reconcileUntil(payment, PaymentState.ABORTED);
        assertThat(checkout.takenFor(payment)).isZero();
        assertThat(seller.toldAbout(payment)).containsExactly(PaymentState.ABORTED);
    }

    @Test
    void byHandOnlyWhatIsOverdueAndTheGatewayDoesNotKnow() {
        PaymentView payment = checkout.open();
        checkout.settle(checkout.begin(payment, "never-seen"), new GatewayOutcome.Unknown("lost on its way"));

        refused(PaymentProblem.GATEWAY_MAY_KNOW, () -> desk.settleByHand(operator, payment.id(), "in a hurry"));
        assertThat(shown(payment).overdue()).isFalse();
        age(payment);
        assertThat(shown(payment).overdue()).isTrue();
        assertThatThrownBy(() -> desk.settleByHand(operator, payment.id(), " ")).isInstanceOf(Refusal.class);

        assertThat(settledByHand(payment, "the bank says no")).isEqualTo(PaymentState.ABORTED);
        assertThat(payments.find(payment.id()).orElseThrow().failureCode()).isEqualTo("SETTLED_BY_HAND");
    }

    @Test
    void byHandNeverAgainstWhatTheGatewayKnows() {
        PaymentView payment = charged();
        age(payment);

        assertThat(settledByHand(payment, "surely not paid")).isEqualTo(PaymentState.DONE);
        assertThat(checkout.takenFor(payment)).isEqualTo(Checkout.PRICE.amount());
    }

    @Test
    void whatTheReconcilerHeardIsShown() {
        PaymentView payment = checkout.open();
        checkout.settle(checkout.begin(payment, "never-seen"), new GatewayOutcome.Unknown("lost on its way"));

        await().atMost(60, SECONDS).until(() -> {
            reconciler.reconcile();
            return desk.unknown(FIRST).items().stream()
                    .filter(one -> one.id().equals(payment.id()))
                    .allMatch(one -> one.lastAnswer().equals("NotFound")
                            && !one.askedAt().isEmpty());
        });
        reconcileUntil(payment, PaymentState.ABORTED);
    }

    @Test
    void aRefusedRefundIsShownAndTriedAgain() {
        PaymentView payment = checkout.open();
        checkout.confirm(payment, checkout.pay(payment, "approve"));
        refunds.all(payment.id(), "the hold had ended");
        jdbc.sql("UPDATE refund SET state = 'REFUSED', failure_code = 'NOT_CANCELABLE_AMOUNT',"
                        + " settled_at = clock_timestamp() WHERE payment_id = :id")
                .param("id", payment.id().value())
                .update();
        RefundLine stuck = desk.stuckRefunds(FIRST).items().stream()
                .filter(one -> one.paymentId().equals(payment.id()))
                .findFirst()
                .orElseThrow();
        assertThat(stuck.failureCode()).isEqualTo("NOT_CANCELABLE_AMOUNT");

        desk.retry(operator, stuck.id(), "the bank has mended it");
        assertThatThrownBy(() -> desk.retry(operator, stuck.id(), "twice")).isInstanceOf(Refusal.class);

        await().atMost(60, SECONDS).until(() -> {
            refunder.refund();
            return checkout.stateOf(payment) == PaymentState.CANCELED;
        });
        assertThat(checkout.takenFor(payment)).isZero();
    }

    /** The gateway has taken the money, and its answer was lost. */
    private PaymentView charged() {
        PaymentView payment = checkout.open();
        checkout.confirmOnce(payment, checkout.pay(payment, "wait"));
        assertThat(checkout.stateOf(payment)).isEqualTo(PaymentState.UNKNOWN);
        await().atMost(60, SECONDS).until(() -> checkout.takenFor(payment) > 0);
        return payment;
    }

    private UnknownPayment shown(PaymentView payment) {
        return desk.unknown(FIRST).items().stream()
                .filter(one -> one.id().equals(payment.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Once the gateway was heard, which the desk asks first. */
    private PaymentState settledByHand(PaymentView payment, String reason) {
        return await().ignoreException(Refusal.class)
                .until(() -> desk.settleByHand(operator, payment.id(), reason).state(), state -> true);
    }

    private UUID attemptOf(PaymentView payment) {
        return jdbc.sql("SELECT attempt_id FROM payment WHERE id = :id")
                .param("id", payment.id().value())
                .query(UUID.class)
                .single();
    }

    private void age(PaymentView payment) {
        jdbc.sql("UPDATE payment SET changed_at = changed_at - INTERVAL '2 hours' WHERE id = :id")
                .param("id", payment.id().value())
                .update();
    }

    private void reconcileUntil(PaymentView payment, PaymentState state) {
        await().atMost(60, SECONDS).until(() -> {
            reconciler.reconcile();
            return checkout.stateOf(payment) == state;
        });
    }

    private static void refused(ProblemCode code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}

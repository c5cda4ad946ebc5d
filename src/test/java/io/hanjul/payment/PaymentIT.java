package io.hanjul.payment;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.Money;
import io.hanjul.ids.PlaceId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.ProblemCode;
import io.hanjul.problem.Refusal;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PaymentTest
class PaymentIT {

    private final Payments payments;
    private final Checkout checkout;
    private final PaymentModule.Seller seller;
    private final ReconcilePayments reconciler;
    private final Refunds refunds;
    private final DueTable due;
    private final TransactionTemplate transactions;
    private final MeterRegistry meters;

    @Autowired
    PaymentIT(
            Payments payments,
            Checkout checkout,
            PaymentModule.Seller seller,
            ReconcilePayments reconciler,
            Refunds refunds,
            DueTable due,
            TransactionTemplate transactions,
            MeterRegistry meters) {
        this.payments = payments;
        this.checkout = checkout;
        this.seller = seller;
        this.reconciler = reconciler;
        this.refunds = refunds;
        this.due = due;
        this.transactions = transactions;
        this.meters = meters;
    }

    @Test
    void approvedPaymentIsDoneAndTheSellerIsToldOnce() {
        PaymentView payment = checkout.open();
        PaymentAttempt attempt = checkout.begin(payment, checkout.pay(payment, "approve"));
        GatewayOutcome outcome = checkout.confirmAtTheGateway(attempt);

        assertThat(checkout.settle(attempt, outcome)).isTrue();
        assertThat(checkout.settle(attempt, outcome)).isFalse();

        assertThat(checkout.stateOf(payment)).isEqualTo(PaymentState.DONE);
        assertThat(checkout.takenFor(payment)).isEqualTo(Checkout.PRICE.amount());
        assertThat(seller.toldAbout(payment)).containsExactly(PaymentState.DONE);
    }

    @Test
    void afterADeclineAnotherCardPays() {
        PaymentView payment = checkout.open();
        String declinedKey = checkout.pay(payment, "decline");

        assertThat(checkout.confirm(payment, declinedKey)).isInstanceOf(GatewayOutcome.Declined.class);
        assertThat(payments.find(payment.id()).orElseThrow().failureCode()).isEqualTo("REJECT_CARD_PAYMENT");
        assertThat(checkout.confirm(payment, declinedKey))
                .as("the same checkout again")
                .isEqualTo(new GatewayOutcome.Declined("REJECT_CARD_PAYMENT", ""));

        checkout.confirm(payment, checkout.pay(payment, "approve"));
        assertThat(checkout.stateOf(payment)).isEqualTo(PaymentState.DONE);
        assertThat(checkout.chargesOf(payment)).isEqualTo(1);
        assertThat(seller.toldAbout(payment)).containsExactly(PaymentState.ABORTED, PaymentState.DONE);
    }

    @Test
    void lostAnswerIsUnknownUntilTheGatewaySaysThatItWasPaid() {
        PaymentView payment = checkout.open();

        assertThat(checkout.confirmOnce(payment, checkout.pay(payment, "wait")))
                .isInstanceOf(GatewayOutcome.Unknown.class);
        checkout.hasAllTheTime(payment);
        assertThat(checkout.stateOf(payment)).isEqualTo(PaymentState.UNKNOWN);

        reconciler.reconcile();
        assertThat(meters.get("hanjul.payment.unknown.age").gauge().value()).isPositive();
        assertThat(meters.get("hanjul.payment.gateway")
                        .tags("operation", "confirm", "outcome", "Unknown")
                        .timer()
                        .count())
                .isPositive();
        reconcileUntil(payment, PaymentState.DONE);
        assertThat(checkout.chargesOf(payment)).isEqualTo(1);
        assertThat(seller.toldAbout(payment)).containsExactly(PaymentState.DONE);
    }

    @Test
    void crashBetweenCallAndSettlingIsFinished() {
        PaymentView payment = checkout.open();
        checkout.confirmAtTheGateway(checkout.begin(payment, checkout.pay(payment, "approve")));

        reconcileUntil(payment, PaymentState.DONE);
        assertThat(seller.toldAbout(payment)).containsExactly(PaymentState.DONE);
    }

    @Test
    void crashBeforeTheCallIsCalledOffSoThatItCannotBecomePaid() {
        PaymentView payment = checkout.open();
        PaymentAttempt attempt = checkout.begin(payment, checkout.pay(payment, "approve"));

        reconcileUntil(payment, PaymentState.ABORTED);
        assertThat(checkout.confirmAtTheGateway(attempt)).isInstanceOf(GatewayOutcome.Declined.class);
        assertThat(checkout.chargesOf(payment)).isZero();
        assertThat(seller.toldAbout(payment)).containsExactly(PaymentState.ABORTED);
    }

    @Test
    void whatWasNotSentCanBeConfirmedAgain() throws Exception {
        PaymentView payment = checkout.open();
        String key = checkout.pay(payment, "approve");

        PaymentAttempt attempt = checkout.begin(payment, key);
        GatewayUnderTest.shared()
                .without(() -> checkout.settle(
                        attempt,
                        await().until(() -> checkout.callOnce(attempt), GatewayOutcome.NotSent.class::isInstance)));
        assertThat(checkout.stateOf(payment)).isEqualTo(PaymentState.READY);

        checkout.confirm(payment, key);
        assertThat(checkout.stateOf(payment)).isEqualTo(PaymentState.DONE);
        assertThat(checkout.chargesOf(payment)).isEqualTo(1);
    }

    /** Whoever resumed the attempt may have sent it: that the first one did not says nothing any more. */
    @Test
    void whatSomebodyElseMayHaveSentIsUnknown() {
        PaymentView payment = checkout.open();
        String key = checkout.pay(payment, "approve");
        PaymentAttempt first = checkout.begin(payment, key);
        await().atMost(60, SECONDS)
                .ignoreException(Refusal.class)
                .until(() -> checkout.begin(payment, key).equals(first));
        checkout.confirmAtTheGateway(first);

        checkout.settle(first, new GatewayOutcome.NotSent("this one was late"));
        assertThat(checkout.stateOf(payment)).isEqualTo(PaymentState.UNKNOWN);
        reconcileUntil(payment, PaymentState.DONE);
    }

    @Test
    void unknownThatTheGatewayNeverHeardOfIsAborted() {
        PaymentView payment = checkout.open();
        checkout.settle(checkout.begin(payment, "never-seen"), new GatewayOutcome.Unknown("lost on its way"));
        assertThat(checkout.stateOf(payment)).isEqualTo(PaymentState.UNKNOWN);

        reconcileUntil(payment, PaymentState.ABORTED);
        assertThat(payments.find(payment.id()).orElseThrow().failureCode()).isEqualTo("NOT_CONFIRMED_IN_TIME");
    }

    @Test
    void sellerThatFailsUndoesTheSettlingAndIsToldAgain() {
        PaymentView payment = checkout.open();
        PaymentAttempt attempt = checkout.begin(payment, checkout.pay(payment, "approve"));
        GatewayOutcome outcome = checkout.confirmAtTheGateway(attempt);
        seller.failOnce();

        assertThatThrownBy(() -> checkout.settle(attempt, outcome)).hasMessageContaining("the seller failed");
        assertThat(checkout.stateOf(payment)).isEqualTo(PaymentState.IN_PROGRESS);

        reconcileUntil(payment, PaymentState.DONE);
        assertThat(seller.toldAbout(payment)).containsExactly(PaymentState.DONE);
    }

    @Test
    void sameCheckoutIsResumedOnceItsCallerIsBelievedDead() {
        PaymentView payment = checkout.open();
        String key = checkout.pay(payment, "approve");
        PaymentAttempt first = checkout.begin(payment, key);

        checkout.isInHandFor(payment, "1 hour");
        refused(CommonProblem.IN_PROGRESS, () -> checkout.begin(payment, key));
        refused(CommonProblem.IN_PROGRESS, () -> checkout.begin(payment, checkout.pay(payment, "approve")));

        checkout.isInHandFor(payment, "0 hours");
        assertThat(checkout.begin(payment, key)).isEqualTo(first);
        checkout.settle(first, checkout.confirmAtTheGateway(first));
        assertThat(checkout.chargesOf(payment)).isEqualTo(1);
    }

    @Test
    void oneReferenceHasOnePaymentAndOneOwner() {
        PaymentView payment = checkout.open();
        var again = new NewPayment(
                payment.owner(),
                new PlaceId(payment.reference()),
                payment.reference(),
                payment.amount(),
                "again",
                false);
        var foreign = new NewPayment(
                new AccountId(payment.reference()),
                new PlaceId(payment.reference()),
                payment.reference(),
                Money.krw(1),
                "foreign",
                false);

        PaymentView found = transactions.execute(status -> payments.open(again));
        assertThat(found).isEqualTo(payment);
        refused(CommonProblem.NOT_FOUND, () -> transactions.execute(status -> payments.open(foreign)));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        PaymentView payment = checkout.open();
        var stranger = new AccountId(payment.reference());
        refused(
                CommonProblem.NOT_FOUND,
                () -> transactions.execute(
                        status -> payments.begin(payment.id(), stranger, new Tender(payment.orderId(), "key"))));
        refused(PaymentProblem.NOT_REFUNDABLE, () -> refunds.all(payment.id(), "nothing was paid"));

        checkout.confirm(payment, checkout.pay(payment, "approve"));
        refused(PaymentProblem.ALREADY_PAID, () -> checkout.begin(payment, "another"));
    }

    @Test
    void anotherAmountThanAskedForIsNeverTakenForPaid() {
        PaymentView payment = checkout.open();
        PaymentAttempt attempt = checkout.begin(payment, checkout.pay(payment, "decline"));

        assertThatThrownBy(() ->
                        checkout.settle(attempt, new GatewayOutcome.Approved("key", Money.krw(1), Approval.UNTOLD)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(checkout.stateOf(payment)).isEqualTo(PaymentState.IN_PROGRESS);
        checkout.settle(attempt, checkout.confirmAtTheGateway(attempt));
    }

    @Test
    void gatewayIsNeverCalledInsideATransaction() {
        PaymentView payment = checkout.open();
        PaymentAttempt attempt = checkout.begin(payment, checkout.pay(payment, "approve"));

        assertThatThrownBy(() -> transactions.execute(status -> payments.call(attempt)))
                .hasMessageContaining("never called inside a transaction");
        checkout.settle(attempt, checkout.confirmAtTheGateway(attempt));
    }

    @Test
    void forgottenPaymentExpires() {
        PaymentView payment = checkout.open();

        transactions.executeWithoutResult(status -> due.expire(Duration.ZERO, 1_000));

        assertThat(checkout.stateOf(payment)).isEqualTo(PaymentState.EXPIRED);
        refused(PaymentProblem.PAYMENT_ENDED, () -> checkout.begin(payment, "key"));
    }

    @Test
    void checkoutAddressCarriesTheOrderAndNothingBreaksOutOfIt() {
        PaymentView payment = checkout.open();

        String address = payments.checkoutUrl(payment, "http://shop/a?b=c&d={e}", "http://shop/f", Locale.KOREAN);

        assertThat(address)
                .startsWith(GatewayUnderTest.shared().address() + "/checkout?orderId=" + payment.orderId())
                .contains("&amount=15000&currency=KRW&successUrl=http%3A%2F%2Fshop%2Fa%3Fb%3Dc%26d%3D%7Be%7D&")
                .endsWith("&locale=ko");
    }

    private void reconcileUntil(PaymentView payment, PaymentState state) {
        await().atMost(60, SECONDS).untilAsserted(() -> {
            reconciler.reconcile();
            assertThat(checkout.stateOf(payment)).isEqualTo(state);
        });
    }

    private static void refused(ProblemCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}

package io.hanjul.payment;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.hanjul.edge.Caller;
import io.hanjul.edge.Role;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.SignInId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import io.hanjul.testing.SandboxFaults;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Goal: whatever a card was asked for before its payment was called off, no two cards pay for one payment. */
@PaymentTest
class CalledOffIT {

    private final SandboxFaults faults =
            new SandboxFaults(GatewayUnderTest.shared().address());
    private final MoneyDesk desk;
    private final Payments payments;
    private final ReconcilePayments reconciler;
    private final Checkout checkout;
    private final PaymentModule.Seller seller;
    private final Caller operator;

    @Autowired
    CalledOffIT(
            MoneyDesk desk,
            Payments payments,
            ReconcilePayments reconciler,
            Checkout checkout,
            PaymentModule.Seller seller,
            IdSource ids) {
        this.desk = desk;
        this.payments = payments;
        this.reconciler = reconciler;
        this.checkout = checkout;
        this.seller = seller;
        this.operator = new Caller(new AccountId(ids.next()), new SignInId(ids.next()), Role.OPERATOR, false);
    }

    /**
     * The first card was charged, and nobody heard of it: what it paid goes back. An order that was paid and given back
     * is over at the gateway, so the second card pays under another number.
     */
    @Test
    void whatTheFirstCardPaidIsBackAndAnotherPaysUnderANumberOfItsOwn() {
        PaymentView payment = checkout.open();
        String first = checkout.pay(payment, "approve");
        String second = checkout.pay(payment, "approve");
        PaymentAttempt begun = checkout.begin(payment, first);
        faults.once("LOST", "CONFIRM", payment.orderId());
        checkout.settle(begun, checkout.callOnce(begun));
        await().until(() -> checkout.takenFor(payment) == Checkout.PRICE.amount());

        desk.callOff(operator, payment.id(), "the guest wants to pay with another card");
        assertThatThrownBy(() -> checkout.begin(payment, second))
                .as("until it is known, no other card pays")
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo(CommonProblem.IN_PROGRESS));
        reconcileUntilAborted(payment);
        assertThat(checkout.takenFor(payment)).as("the first card").isZero();
        assertThat(payments.find(payment.id()).orElseThrow().failureCode()).isEqualTo("NOT_CONFIRMED_IN_TIME");

        PaymentView anew = checkout.again(payment);
        assertThat(anew.orderId()).isNotEqualTo(payment.orderId());
        assertThat(anew.earlierOrders()).containsExactly(payment.orderId());
        assertThatThrownBy(() -> checkout.begin(payment, second))
                .as("a tab that was opened before")
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo(PaymentProblem.PAYMENT_ENDED));
        var late = new GatewayOutcome.Approved(first, payment.amount(), Approval.UNTOLD);
        assertThat(checkout.settle(begun, late)).as("its late answer").isFalse();

        PaymentAttempt other = checkout.begin(anew, checkout.pay(anew, "approve"));
        assertThat(checkout.settle(begun, late)).as("while another pays").isFalse();
        checkout.settle(other, checkout.confirmAtTheGateway(other));

        assertThat(checkout.stateOf(payment)).isEqualTo(PaymentState.DONE);
        assertThat(checkout.settle(begun, late)).as("and a later one").isFalse();
        assertThat(seller.toldAbout(payment)).containsExactly(PaymentState.ABORTED, PaymentState.DONE);
        assertThat(checkout.takenFor(payment)).as("the first card").isZero();
        assertThat(checkout.takenFor(anew)).as("the second").isEqualTo(Checkout.PRICE.amount());
        assertThat(checkout.chargesOf(anew)).isEqualTo(1);
    }

    /** The gateway still works on the first card when it is called off, and finds it called off when it is done. */
    @Test
    void aFirstCardThatTheGatewayIsStillWorkingOnIsNeverChargedAndTheSecondPays() {
        PaymentView payment = checkout.open();
        String first = checkout.pay(payment, "approve");
        PaymentAttempt begun = checkout.begin(payment, first);
        faults.holdsBack("CONFIRM", payment.orderId());
        checkout.settle(begun, checkout.callOnce(begun));
        assertThat(checkout.stateOf(payment)).isEqualTo(PaymentState.UNKNOWN);

        desk.callOff(operator, payment.id(), "the guest wants to pay with another card");
        reconcileUntilAborted(payment);
        PaymentView anew = checkout.again(payment);
        assertThat(checkout.confirm(anew, checkout.pay(anew, "approve"))).isInstanceOf(GatewayOutcome.Approved.class);

        assertThat(checkout.stateOf(payment)).isEqualTo(PaymentState.DONE);
        assertThat(seller.toldAbout(payment)).containsExactly(PaymentState.ABORTED, PaymentState.DONE);
        faults.goesOn(payment.orderId());
        assertThat(checkout.confirmAtTheGateway(begun)).isInstanceOf(GatewayOutcome.Declined.class);
        assertThat(checkout.chargesOf(payment)).as("the first card").isZero();
        assertThat(checkout.takenFor(anew)).isEqualTo(Checkout.PRICE.amount());
        assertThat(checkout.chargesOf(anew)).isEqualTo(1);
    }

    private void reconcileUntilAborted(PaymentView payment) {
        await().atMost(60, SECONDS).untilAsserted(() -> {
            reconciler.reconcile();
            assertThat(checkout.stateOf(payment)).isEqualTo(PaymentState.ABORTED);
        });
    }
}

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

/** Goal: whatever a card was asked for before its payment was called off, no two cards pay for one order. */
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
     * is over at the gateway, so it refuses the second card, and the guest holds anew to pay with it.
     */
    @Test
    void whatTheFirstCardPaidIsBackAndItsLateAnswerCountsForNothing() {
        PaymentView payment = checkout.open();
        String first = checkout.pay(payment, "approve");
        String second = checkout.pay(payment, "approve");
        PaymentAttempt begun = checkout.begin(payment, first);
        faults.once("LOST", "CONFIRM", payment.orderId());
        checkout.settle(begun, checkout.confirmAtTheGateway(begun));
        assertThat(checkout.takenFor(payment)).as("the first card").isEqualTo(Checkout.PRICE.amount());

        desk.callOff(operator, payment.id(), "the guest wants to pay with another card");
        assertThatThrownBy(() -> checkout.begin(payment, second))
                .as("until it is known, no other card pays")
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo(CommonProblem.IN_PROGRESS));
        reconcileUntilAborted(payment);
        assertThat(checkout.takenFor(payment)).as("the first card").isZero();
        assertThat(payments.find(payment.id()).orElseThrow().failureCode()).isEqualTo("NOT_CONFIRMED_IN_TIME");

        PaymentAttempt again = checkout.begin(payment, second);
        var late = new GatewayOutcome.Approved(first, payment.amount(), Approval.UNTOLD);
        assertThat(checkout.settle(begun, late))
                .as("a late answer of the first")
                .isFalse();
        GatewayOutcome refused = checkout.confirmAtTheGateway(again);
        checkout.settle(again, refused);
        assertThat(refused).isInstanceOf(GatewayOutcome.Cancelled.class);
        assertThat(checkout.stateOf(payment))
                .as("and the hold can be given back")
                .isEqualTo(PaymentState.ABORTED);
        assertThat(seller.toldAbout(payment)).containsOnly(PaymentState.ABORTED);
        assertThat(checkout.takenFor(payment)).isZero();
        assertThat(checkout.chargesOf(payment)).as("only the first, given back").isEqualTo(1);
    }

    /** The gateway still works on the first card when it is called off, and finds it called off when it is done. */
    @Test
    void aFirstCardThatTheGatewayIsStillWorkingOnIsNeverChargedAndTheSecondPays() {
        PaymentView payment = checkout.open();
        String first = checkout.pay(payment, "approve");
        faults.once("DELAY", "CONFIRM", payment.orderId());
        checkout.confirm(payment, first);
        assertThat(checkout.stateOf(payment)).isEqualTo(PaymentState.UNKNOWN);

        desk.callOff(operator, payment.id(), "the guest wants to pay with another card");
        reconcileUntilAborted(payment);
        assertThat(checkout.confirm(payment, checkout.pay(payment, "approve")))
                .isInstanceOf(GatewayOutcome.Approved.class);

        assertThat(checkout.stateOf(payment)).isEqualTo(PaymentState.DONE);
        assertThat(seller.toldAbout(payment)).containsExactly(PaymentState.ABORTED, PaymentState.DONE);
        assertThat(checkout.takenFor(payment)).isEqualTo(Checkout.PRICE.amount());
        assertThat(checkout.chargesOf(payment)).isEqualTo(1);
    }

    private void reconcileUntilAborted(PaymentView payment) {
        await().atMost(20, SECONDS).until(() -> {
            reconciler.reconcile();
            return checkout.stateOf(payment) == PaymentState.ABORTED;
        });
    }
}

package io.hanjul.payment;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Goal: what was called off because nobody knew in time is never believed to be paid by an answer of before. */
@PaymentTest
class CalledOffInTimeIT {

    @Autowired
    Checkout checkout;

    @Autowired
    ReconcilePayments reconciler;

    @Autowired
    PaymentModule.Seller seller;

    /**
     * Found by 2,000 checkouts at random: the money was back, our books could not say so yet, and the gateway repeated
     * its approval for the key.
     */
    @Test
    void anApprovalOfBeforeIsNotBelievedAfterItWasCalledOff() {
        PaymentView other = checkout.open();
        GatewayOutcome approval = checkout.confirm(other, checkout.pay(other, "approve"));
        PaymentView payment = checkout.open();
        String key = checkout.pay(payment, "approve");
        PaymentAttempt attempt = checkout.begin(payment, key);

        callsOffAndCannotWriteItDown();

        assertThat(checkout.stateOf(payment)).isEqualTo(PaymentState.IN_PROGRESS);
        assertThat(checkout.settle(attempt, approval)).as("the approval counts").isFalse();
        assertThatThrownBy(() -> checkout.begin(payment, key))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo(CommonProblem.IN_PROGRESS));
        await().atMost(60, SECONDS).untilAsserted(() -> {
            reconciler.reconcile();
            assertThat(checkout.stateOf(payment)).isEqualTo(PaymentState.ABORTED);
        });
        assertThat(checkout.takenFor(payment)).isZero();
        assertThat(seller.toldAbout(payment)).containsExactly(PaymentState.ABORTED);
    }

    /** The seller is told, and fails, once the gateway has called it off. */
    private void callsOffAndCannotWriteItDown() {
        seller.failOnce();
        await().atMost(60, SECONDS).until(() -> {
            reconciler.reconcile();
            return !seller.isFailing();
        });
    }
}

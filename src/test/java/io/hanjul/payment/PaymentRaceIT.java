package io.hanjul.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.problem.Refusal;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PaymentTest
class PaymentRaceIT {

    private static final int AT_ONCE = 200;
    private static final Set<String> CALLED = Set.of("Approved", "Unknown", "InFlight");
    private static final Set<String> OUTCOMES =
            Set.of("Approved", "Unknown", "InFlight", "IN_PROGRESS", "ALREADY_PAID");

    private final Checkout checkout;
    private final ReconcilePayments reconciler;
    private final PaymentSettings settings;
    private final PaymentModule.Seller seller;

    @Autowired
    PaymentRaceIT(
            Checkout checkout, ReconcilePayments reconciler, PaymentSettings settings, PaymentModule.Seller seller) {
        this.checkout = checkout;
        this.reconciler = reconciler;
        this.settings = settings;
        this.seller = seller;
    }

    /**
     * Whose call takes longer than the limit is believed dead, and the call is taken over under the same key: then two
     * hear of the one charge, and one of them settles it. Takers come one after the other, never sooner than the pause.
     */
    @Test
    void of200ConfirmationsOfOnePaymentAtOnceOneIsCharged() throws Exception {
        PaymentView payment = checkout.open();
        List<String> keys = Stream.generate(() -> checkout.pay(payment, "approve"))
                .limit(10)
                .toList();
        var start = new CyclicBarrier(AT_ONCE);
        long begin = System.nanoTime();
        List<Future<String>> outcomes;
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            outcomes = executor.invokeAll(Stream.iterate(0, i -> i + 1)
                    .limit(AT_ONCE)
                    .map(i -> attempt(payment, keys.get(i % keys.size()), start))
                    .toList());
        }
        long pauses = (System.nanoTime() - begin) / settings.firstPause().toNanos();

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.get()).isIn(OUTCOMES));
        assertThat(outcomes.stream().map(Future::resultNow).filter(CALLED::contains))
                .as("who called the gateway")
                .hasSizeBetween(1, (int) pauses + 1);
        checkout.hasAllTheTime(payment);
        await().until(() -> settled(payment, outcomes));
        assertThat(checkout.chargesOf(payment)).isEqualTo(1);
        assertThat(checkout.takenFor(payment)).isEqualTo(Checkout.PRICE.amount());
        assertThat(seller.toldAbout(payment)).containsExactly(PaymentState.DONE);
    }

    /** At once, unless no caller had the patience for the gateway's answer; then the reconciler gets it. */
    private boolean settled(PaymentView payment, List<Future<String>> outcomes) {
        if (outcomes.stream().noneMatch(outcome -> outcome.resultNow().equals("Approved"))) {
            reconciler.reconcile();
        }
        return checkout.stateOf(payment) == PaymentState.DONE;
    }

    private Callable<String> attempt(PaymentView payment, String key, CyclicBarrier start) {
        return () -> {
            start.await();
            try {
                return checkout.confirmOnce(payment, key).label();
            } catch (Refusal refusal) {
                return refusal.code().name();
            }
        };
    }
}

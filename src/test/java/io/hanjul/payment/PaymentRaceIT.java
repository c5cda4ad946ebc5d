package io.hanjul.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.problem.Refusal;
import java.util.List;
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

    private final Checkout checkout;
    private final PaymentModule.Seller seller;

    @Autowired
    PaymentRaceIT(Checkout checkout, PaymentModule.Seller seller) {
        this.checkout = checkout;
        this.seller = seller;
    }

    @Test
    void of200ConfirmationsOfOnePaymentAtOnceOneIsCharged() throws Exception {
        PaymentView payment = checkout.open();
        List<String> keys = Stream.generate(() -> checkout.pay(payment, "approve"))
                .limit(10)
                .toList();
        var start = new CyclicBarrier(AT_ONCE);
        List<Future<String>> outcomes;
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            outcomes = executor.invokeAll(Stream.iterate(0, i -> i + 1)
                    .limit(AT_ONCE)
                    .map(i -> attempt(payment, keys.get(i % keys.size()), start))
                    .toList());
        }

        assertThat(outcomes)
                .allSatisfy(outcome -> assertThat(outcome.get()).isIn("Approved", "IN_PROGRESS", "ALREADY_PAID"));
        assertThat(outcomes.stream().filter(outcome -> outcome.resultNow().equals("Approved")))
                .hasSize(1);
        assertThat(checkout.chargesOf(payment)).isEqualTo(1);
        assertThat(checkout.takenFor(payment)).isEqualTo(Checkout.PRICE.amount());
        assertThat(seller.toldAbout(payment)).containsExactly(PaymentState.DONE);
    }

    private Callable<String> attempt(PaymentView payment, String key, CyclicBarrier start) {
        return () -> {
            start.await();
            try {
                return checkout.confirm(payment, key).label();
            } catch (Refusal refusal) {
                return refusal.code().name();
            }
        };
    }
}

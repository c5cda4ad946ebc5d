package io.hanjul.payment;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.SandboxFaults;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever goes wrong at the gateway, a payment ends, and in our books as in the gateway's. */
@PaymentTest
class PaymentFaultIT {

    private static final Map<String, PaymentState> ENDS = Map.of(
            "DECLINE", PaymentState.ABORTED,
            "DELAY", PaymentState.DONE,
            "LOST", PaymentState.DONE,
            "RESET", PaymentState.ABORTED,
            "ERROR", PaymentState.ABORTED,
            "ERROR_AFTER", PaymentState.DONE,
            "BUSY", PaymentState.ABORTED);

    /** Of money back all is done in the end, whatever its first call met. */
    private static final List<String> OF_REFUNDS = List.of("DELAY", "LOST", "RESET", "ERROR", "ERROR_AFTER", "BUSY");

    private final SandboxFaults faults =
            new SandboxFaults(GatewayUnderTest.shared().address());
    private final Checkout checkout;
    private final ReconcilePayments reconciler;
    private final Refunds refunds;
    private final RefundPayments refunder;
    private final PaymentModule.Seller seller;

    @Autowired
    PaymentFaultIT(
            Checkout checkout,
            ReconcilePayments reconciler,
            Refunds refunds,
            RefundPayments refunder,
            PaymentModule.Seller seller) {
        this.checkout = checkout;
        this.reconciler = reconciler;
        this.refunds = refunds;
        this.refunder = refunder;
        this.seller = seller;
    }

    private record Case(String fault, PaymentView payment) {}

    /** The confirmation fails in each way, and the first questions after it fail too. */
    @Test
    void everyFaultOfAConfirmationEndsAsTheGatewaySaysAndChargesOnce() {
        List<Case> cases = new ArrayList<>();
        try (var each = Executors.newVirtualThreadPerTaskExecutor()) {
            for (String fault : ENDS.keySet()) {
                PaymentView payment = checkout.open();
                cases.add(new Case(fault, payment));
                faults.once(fault, "CONFIRM", payment.orderId());
                faults.once("ERROR", "FIND", payment.orderId());
                faults.once("LOST", "FIND", payment.orderId());
                String key = checkout.pay(payment, "approve");
                each.execute(() -> checkout.confirmOnce(payment, key));
            }
        }
        cases.stream()
                .filter(one -> ENDS.get(one.fault()) == PaymentState.DONE)
                .forEach(one -> checkout.hasAllTheTime(one.payment()));

        await().atMost(60, SECONDS).untilAsserted(() -> {
            reconciler.reconcile();
            assertThat(cases)
                    .allSatisfy(one -> assertThat(checkout.stateOf(one.payment()))
                            .as(one.fault())
                            .isEqualTo(ENDS.get(one.fault())));
        });
        assertThat(cases).allSatisfy(one -> {
            boolean paid = ENDS.get(one.fault()) == PaymentState.DONE;
            assertThat(checkout.chargesOf(one.payment())).as(one.fault()).isEqualTo(paid ? 1 : 0);
            assertThat(seller.toldAbout(one.payment())).as(one.fault()).containsExactly(ENDS.get(one.fault()));
        });
    }

    @Test
    void everyFaultOfARefundGivesAllOfItBackOnce() {
        List<Case> cases = OF_REFUNDS.stream()
                .map(fault -> new Case(fault, checkout.open()))
                .toList();
        cases.forEach(one -> {
            checkout.confirm(one.payment(), checkout.pay(one.payment(), "approve"));
            faults.once(one.fault(), "CANCEL", one.payment().orderId());
            refunds.all(one.payment().id(), "called off");
        });

        await().atMost(60, SECONDS).untilAsserted(() -> {
            refunder.refund();
            assertThat(cases)
                    .allSatisfy(one -> assertThat(checkout.stateOf(one.payment()))
                            .as(one.fault())
                            .isEqualTo(PaymentState.CANCELED));
        });
        assertThat(cases)
                .allSatisfy(one -> assertThat(checkout.takenFor(one.payment())).isZero());
    }
}

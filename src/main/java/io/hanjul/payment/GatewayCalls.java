package io.hanjul.payment;

import io.hanjul.ids.PaymentId;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.Assert;

/** The only way to the gateway: never inside a transaction, timed by operation and outcome, loud about our faults. */
@Component
class GatewayCalls {

    private static final Logger log = LoggerFactory.getLogger(GatewayCalls.class);

    private final PaymentGateway gateway;
    private final MeterRegistry meters;

    GatewayCalls(PaymentGateway gateway, MeterRegistry meters) {
        this.gateway = gateway;
        this.meters = meters;
    }

    boolean isTest() {
        return gateway.isTest();
    }

    GatewayOutcome confirm(PaymentAttempt attempt) {
        return timed("confirm", () -> gateway.confirm(attempt));
    }

    GatewayOutcome find(PaymentAttempt attempt) {
        return timed("find", () -> gateway.find(attempt.orderId()));
    }

    /** What the gateway knows of a payment, whichever attempt it comes from. */
    GatewayOutcome look(PaymentId payment) {
        return timed("look", () -> gateway.find(payment.toString()));
    }

    GatewayOutcome cancel(String paymentKey, String reason, String idempotencyKey) {
        return timed("cancel", () -> gateway.cancel(paymentKey, reason, idempotencyKey));
    }

    RefundAnswer giveBack(RefundCall call) {
        requireNoTransaction();
        Timer.Sample sample = Timer.start(meters);
        RefundAnswer answer = gateway.giveBack(call);
        String outcome = answer.getClass().getSimpleName();
        sample.stop(meters.timer("hanjul.payment.gateway", "operation", "refund", "outcome", outcome));
        if (answer instanceof RefundAnswer.Undecided undecided) {
            log.warn("no clear answer to a refund: {}", undecided.why());
        }
        return answer;
    }

    private static void requireNoTransaction() {
        Assert.state(
                !TransactionSynchronizationManager.isActualTransactionActive(),
                "the gateway is never called inside a transaction");
    }

    private GatewayOutcome timed(String operation, Supplier<GatewayOutcome> call) {
        requireNoTransaction();
        Timer.Sample sample = Timer.start(meters);
        GatewayOutcome outcome = call.get();
        sample.stop(meters.timer("hanjul.payment.gateway", "operation", operation, "outcome", outcome.label()));
        switch (outcome) {
            case GatewayOutcome.Misused fault ->
                log.error("the gateway refuses our {}: {} {}", operation, fault.code(), fault.message());
            case GatewayOutcome.Unknown unknown -> log.warn("no clear answer to a {}: {}", operation, unknown.why());
            default -> {}
        }
        return outcome;
    }
}

package io.hanjul.payment;

import io.hanjul.problem.Refusal;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.Assert;

/**
 * The only way to the gateway: never inside a transaction, behind its {@link GatewayGuard}, timed by operation and
 * outcome, loud about our faults.
 */
@Component
class GatewayCalls {

    private static final Logger log = LoggerFactory.getLogger(GatewayCalls.class);

    /** An order that never was: whoever says so is well. */
    private static final String NO_ORDER = "hanjul-is-anybody-there";

    private static final GatewayGuard.Kind<GatewayOutcome> CONFIRM =
            new GatewayGuard.Kind<>(true, false, GatewayOutcome.NotSent::new, GatewayOutcome.Unknown::new);
    private static final GatewayGuard.Kind<GatewayOutcome> FIND =
            new GatewayGuard.Kind<>(false, true, GatewayOutcome.NotSent::new, GatewayOutcome.Unknown::new);
    private static final GatewayGuard.Kind<GatewayOutcome> CANCEL =
            new GatewayGuard.Kind<>(false, false, GatewayOutcome.NotSent::new, GatewayOutcome.Unknown::new);
    private static final GatewayGuard.Kind<RefundAnswer> REFUND = new GatewayGuard.Kind<>(
            false,
            false,
            why -> new RefundAnswer.Undecided(why, Hearing.UNSENT),
            why -> new RefundAnswer.Undecided(why, Hearing.SILENT));

    private static final GatewayGuard.Kind<GatewayBooks> BOOKS = new GatewayGuard.Kind<>(
            false,
            true,
            why -> new GatewayBooks.Silent(why, Hearing.UNSENT),
            why -> new GatewayBooks.Silent(why, Hearing.SILENT));

    private final PaymentGateway gateway;
    private final GatewayGuard guard;
    private final PaymentSettings settings;
    private final MeterRegistry meters;

    GatewayCalls(
            PaymentGateway gateway, PaymentSettings settings, Clock clock, SecureRandom random, MeterRegistry meters) {
        this.gateway = gateway;
        this.guard = new GatewayGuard(gateway.name(), settings, clock, random);
        this.settings = settings;
        this.meters = meters;
        Gauge.builder(
                        "hanjul.payment.gateway.breaker",
                        this,
                        calls -> calls.health().state().weight())
                .description("0 called, 1 tried, 2 not called because it did not answer")
                .tag("gateway", gateway.name())
                .register(meters);
        Gauge.builder(
                        "hanjul.payment.gateway.running",
                        this,
                        calls -> calls.health().running())
                .description("calls under way")
                .tag("gateway", gateway.name())
                .register(meters);
    }

    boolean isTest() {
        return gateway.isTest();
    }

    GatewayGuard guard() {
        return guard;
    }

    GatewayHealth health() {
        return guard.health(gateway.isTest());
    }

    /**
     * Passes unless the gateway is known not to answer; asks nobody.
     *
     * @throws Refusal GATEWAY_AWAY
     */
    void requireHeard() {
        if (guard.isOpen()) {
            throw away("it has not answered lately");
        }
    }

    /** The refusal of what cannot be done while the gateway does not answer. */
    Refusal away(String why) {
        return Refusal.retryAfter(PaymentProblem.GATEWAY_AWAY, why, settings.breakerPause());
    }

    /** While the gateway is not called: sees whether it is well again. */
    void probe() {
        guard.probe(FIND, () -> gateway.find(NO_ORDER));
    }

    GatewayOutcome confirm(PaymentAttempt attempt) {
        return timed("confirm", CONFIRM, () -> gateway.confirm(attempt));
    }

    GatewayOutcome find(PaymentAttempt attempt) {
        return timed("find", FIND, () -> gateway.find(attempt.orderId()));
    }

    /** What the gateway knows of an order of ours, whichever attempt it comes from. */
    GatewayOutcome look(UUID order) {
        return timed("look", FIND, () -> gateway.find(order.toString()));
    }

    /** What the gateway's books say of an order of ours. */
    GatewayBooks books(UUID order) {
        return timed("books", BOOKS, () -> gateway.books(order.toString()));
    }

    GatewayOutcome cancel(String paymentKey, String reason, String idempotencyKey) {
        return timed("cancel", CANCEL, () -> gateway.cancel(paymentKey, reason, idempotencyKey));
    }

    RefundAnswer giveBack(RefundCall call) {
        return timed("refund", REFUND, () -> gateway.giveBack(call));
    }

    private <A extends GatewayAnswer> A timed(String operation, GatewayGuard.Kind<A> kind, Supplier<A> call) {
        Assert.state(
                !TransactionSynchronizationManager.isActualTransactionActive(),
                "the gateway is never called inside a transaction");
        Timer.Sample sample = Timer.start(meters);
        A answer = guard.call(kind, call);
        String outcome = answer.getClass().getSimpleName();
        sample.stop(meters.timer("hanjul.payment.gateway", "operation", operation, "outcome", outcome));
        if (answer instanceof GatewayOutcome.Misused fault) {
            log.error("the gateway refuses our {}: {} {}", operation, fault.code(), fault.message());
        } else if (!answer.why().isEmpty()) {
            log.warn("no clear answer to a {}: {}", operation, answer.why());
        }
        return answer;
    }
}

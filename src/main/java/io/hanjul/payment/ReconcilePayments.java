package io.hanjul.payment;

import io.hanjul.problem.StoreAway;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds out what became of confirmations that nobody heard of again: a crash between two steps, a lost answer, a
 * gateway that did not know. Asks by order id with growing, jittered pauses until the gateway knows. What is still not
 * paid when the gateway's processing time is over is called off first, so that it cannot become paid, and only then
 * aborted. What an operator wants called off is called off at once, and given back when it was paid.
 */
@Component
class ReconcilePayments {

    private static final Logger log = LoggerFactory.getLogger(ReconcilePayments.class);

    private final DueTable due;
    private final PaymentTable table;
    private final Payments payments;
    private final GatewayCalls gateway;
    private final TransactionTemplate transactions;
    private final PaymentSettings settings;
    private final SecureRandom random;
    private final AtomicReference<Double> oldestUnknown = new AtomicReference<>(0.0);

    ReconcilePayments(
            DueTable due,
            PaymentTable table,
            Payments payments,
            GatewayCalls gateway,
            TransactionTemplate transactions,
            PaymentSettings settings,
            SecureRandom random,
            MeterRegistry meters) {
        this.due = due;
        this.table = table;
        this.payments = payments;
        this.gateway = gateway;
        this.transactions = transactions;
        this.settings = settings;
        this.random = random;
        Gauge.builder("hanjul.payment.unknown.age", oldestUnknown, AtomicReference::get)
                .description("since when the longest undecided payment is UNKNOWN")
                .baseUnit("seconds")
                .register(meters);
    }

    /** Takes what is due and asks about all of it at once. */
    @Scheduled(fixedDelay = 1_000, initialDelay = 1_000)
    void reconcile() {
        oldestUnknown.set(transactions.execute(status -> due.oldestUnknown()));
        List<DueTable.Due> taken = transactions.execute(status -> due.take(settings));
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            taken.forEach(one -> each.execute(() -> reconcile(one)));
        }
    }

    /** One that fails (a listener threw, the database is away) comes back later and stops no other. */
    private void reconcile(DueTable.Due one) {
        try {
            settleOrPostpone(one, decide(one));
        } catch (RuntimeException e) {
            if (StoreAway.causes(e)) {
                log.warn(
                        "payment {} is looked at again later: {}", one.attempt().payment(), e.toString());
            } else {
                log.error("payment {} is looked at again later", one.attempt().payment(), e);
            }
        }
    }

    private GatewayOutcome decide(DueTable.Due one) {
        if (one.calledOff()) {
            GatewayOutcome off = callOff(one);
            GatewayOutcome now = off.isKnown() ? off : gateway.find(one.attempt());
            return now.isKnown() && !(now instanceof GatewayOutcome.Approved) ? now : off;
        }
        GatewayOutcome found = gateway.find(one.attempt());
        return found.isUndecided() && one.overdue() && isCalledOff(one) ? callOff(one) : found;
    }

    /**
     * On record before the gateway hears of it: an approval may be on its way, or be repeated for its key, and would
     * otherwise be believed after the money went back.
     */
    private boolean isCalledOff(DueTable.Due one) {
        return transactions.execute(status -> table.callOff(one.attempt(), one.tries()));
    }

    /**
     * Each try has its own key, because the gateway would repeat an error for the same one. A refusal proves nothing:
     * it may be off already. What is true shows when the order is looked up.
     */
    private GatewayOutcome callOff(DueTable.Due one) {
        String key = "void:" + one.attempt().id() + ":" + one.tries();
        PaymentAttempt attempt = one.attempt();
        GatewayOutcome cancelled =
                gateway.cancel(attempt.account(), attempt.paymentKey(), "not confirmed in time", key);
        return switch (cancelled) {
            case GatewayOutcome.Cancelled done -> new GatewayOutcome.CalledOff();
            case GatewayOutcome.NotFound neverWas -> Payments.CALLED_OFF;
            case GatewayOutcome.Declined refused ->
                new GatewayOutcome.Unknown("cannot be called off: " + refused.code());
            case GatewayOutcome undecided -> undecided;
        };
    }

    private void settleOrPostpone(DueTable.Due one, GatewayOutcome outcome) {
        transactions.executeWithoutResult(status -> {
            if (outcome.isKnown()) {
                payments.settle(one.attempt(), outcome);
            } else {
                due.postpone(one.attempt(), pauseAfter(one.tries()), MoneyDesk.words(outcome));
            }
        });
    }

    private Duration pauseAfter(int tries) {
        return RetryPause.after(tries, settings.firstPause(), settings.longestPause(), random);
    }
}

package io.hanjul.payment;

import io.hanjul.ids.PaymentId;
import io.hanjul.ids.WebhookId;
import io.hanjul.problem.StoreAway;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sees what is true of webhooks, each once. Most tell what our books say already and are settled together; an undecided
 * payment is left to the reconciler, which storing the webhook has made look at once; of the rest the gateway is asked,
 * once a payment.
 */
@Component
class LookIntoWebhooks {

    private static final Logger log = LoggerFactory.getLogger(LookIntoWebhooks.class);

    private final WebhookTable webhooks;
    private final ReopenTable payments;
    private final PaymentAttemptTable attempts;
    private final GatewayCalls gateway;
    private final TransactionTemplate transactions;
    private final PaymentSettings patience;
    private final WebhookSettings settings;
    private final SecureRandom random;
    private final MeterRegistry meters;
    private final AtomicReference<Double> oldest = new AtomicReference<>(0.0);

    LookIntoWebhooks(
            WebhookTable webhooks,
            ReopenTable payments,
            PaymentAttemptTable attempts,
            GatewayCalls gateway,
            TransactionTemplate transactions,
            PaymentSettings patience,
            WebhookSettings settings,
            SecureRandom random,
            MeterRegistry meters) {
        this.webhooks = webhooks;
        this.payments = payments;
        this.attempts = attempts;
        this.gateway = gateway;
        this.transactions = transactions;
        this.patience = patience;
        this.settings = settings;
        this.random = random;
        this.meters = meters;
        Gauge.builder("hanjul.payment.webhook.age", oldest, AtomicReference::get)
                .description("since when the oldest webhook is not settled")
                .baseUnit("seconds")
                .register(meters);
    }

    /** Looks into what is due, until nothing is. */
    @Scheduled(fixedDelay = 1_000, initialDelay = 1_000)
    void look() {
        oldest.set(transactions.execute(status -> webhooks.oldestReceived()));
        List<WebhookTable.Due> taken;
        do {
            taken = transactions.execute(status -> webhooks.take(settings.batch(), patience.callLimit()));
            look(taken);
        } while (taken.size() == settings.batch());
    }

    private void look(List<WebhookTable.Due> taken) {
        Map<WebhookPolicy.Step, List<WebhookTable.Due>> steps =
                taken.stream().collect(Collectors.groupingBy(due -> WebhookPolicy.judge(due.hint(), due.books())));
        transactions.executeWithoutResult(status -> {
            settle(steps.getOrDefault(WebhookPolicy.Step.KNOWN, List.of()), WebhookOutcome.KNOWN);
            steps.getOrDefault(WebhookPolicy.Step.WAIT, List.of()).forEach(this::postpone);
        });
        Map<UUID, List<WebhookTable.Due>> questions = steps.getOrDefault(WebhookPolicy.Step.ASK, List.of()).stream()
                .collect(Collectors.groupingBy(due -> due.hint().order()));
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            questions.forEach((order, dues) -> each.execute(() -> ask(order, dues)));
        }
    }

    /** One that fails comes back when its lease is over and stops no other. */
    private void ask(UUID order, List<WebhookTable.Due> dues) {
        PaymentId payment = dues.getFirst().payment();
        try {
            GatewayOutcome answer = gateway.look(dues.getFirst().account(), order);
            WebhookPolicy.Step step = stepAfter(dues.getFirst(), answer);
            transactions.executeWithoutResult(status -> conclude(dues, step, answer));
        } catch (RuntimeException e) {
            if (StoreAway.causes(e)) {
                log.warn("webhooks of payment {} are looked into later: {}", payment, e.toString());
            } else {
                log.error("webhooks of payment {} are looked into later", payment, e);
            }
        }
    }

    /**
     * Money under a number that is over goes back at once: nothing is begun or booked under it any more, so it is
     * nobody's. A crash on the way finds at the next look that it is back.
     */
    private WebhookPolicy.Step stepAfter(WebhookTable.Due due, GatewayOutcome answer) {
        WebhookPolicy.Step step = WebhookPolicy.compare(due.books(), answer);
        if (!due.earlier() || step != WebhookPolicy.Step.REOPEN || !(answer instanceof GatewayOutcome.Approved stray)) {
            return step;
        }
        String key = "stray:" + due.id() + ":" + due.tries();
        GatewayOutcome back = gateway.cancel(due.account(), stray.paymentKey(), "this checkout was called off", key);
        return back instanceof GatewayOutcome.Cancelled ? WebhookPolicy.Step.GIVE_BACK : WebhookPolicy.Step.WAIT;
    }

    private void conclude(List<WebhookTable.Due> dues, WebhookPolicy.Step step, GatewayOutcome answer) {
        switch (step) {
            case IN_ORDER -> settle(dues, WebhookOutcome.IN_ORDER);
            case REOPEN ->
                settle(dues, reopened(dues.getFirst(), answer) ? WebhookOutcome.REOPENED : WebhookOutcome.DIFFERS);
            case GIVE_BACK -> settle(dues, WebhookOutcome.GIVEN_BACK);
            case DIFFERS -> settle(dues, WebhookOutcome.DIFFERS);
            default -> dues.forEach(this::postpone);
        }
    }

    /** Lock order: payment, then webhook. */
    private boolean reopened(WebhookTable.Due due, GatewayOutcome answer) {
        if (!(answer instanceof GatewayOutcome.Approved approved)
                || !payments.lockOver(due.payment(), due.hint().order())) {
            return false;
        }
        Optional<UUID> attempt = attempts.reopen(due.payment(), approved.paymentKey());
        attempt.ifPresent(open -> payments.reopen(due.payment(), open));
        return attempt.isPresent();
    }

    private void settle(List<WebhookTable.Due> dues, WebhookOutcome outcome) {
        Map<Boolean, List<WebhookTable.Due>> byWaiting = dues.stream()
                .collect(Collectors.partitioningBy(due -> due.awaited() && outcome == WebhookOutcome.KNOWN));
        byWaiting.forEach((awaited, some) -> {
            if (!some.isEmpty()) {
                note(some.stream().map(WebhookTable.Due::id).toList(), awaited ? WebhookOutcome.AWAITED : outcome);
            }
        });
    }

    private void note(List<WebhookId> settled, WebhookOutcome outcome) {
        webhooks.settle(settled, outcome);
        meters.counter("hanjul.payment.webhook.outcomes", "outcome", outcome.name())
                .increment(settled.size());
        if (outcome == WebhookOutcome.DIFFERS) {
            log.error("the gateway's books differ from ours, a person must look: webhooks {}", settled);
        }
    }

    private void postpone(WebhookTable.Due due) {
        webhooks.postpone(
                due.id(), RetryPause.after(due.tries(), patience.firstPause(), patience.longestPause(), random));
    }
}

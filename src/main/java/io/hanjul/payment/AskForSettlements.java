package io.hanjul.payment;

import io.hanjul.problem.StoreAway;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks the gateway about the payments of days that are being settled, a batch at a time, outside any transaction. One
 * that gets no answer is asked about again, after pauses that grow; a crash leaves a lease that runs out.
 */
@Component
class AskForSettlements {

    private static final Logger log = LoggerFactory.getLogger(AskForSettlements.class);

    private final GatewayLineTable lines;
    private final Webhooks inbox;
    private final GatewayCalls gateway;
    private final TransactionTemplate transactions;
    private final PaymentSettings settings;
    private final SecureRandom random;

    AskForSettlements(
            GatewayLineTable lines,
            Webhooks inbox,
            GatewayCalls gateway,
            TransactionTemplate transactions,
            PaymentSettings settings,
            SecureRandom random) {
        this.lines = lines;
        this.inbox = inbox;
        this.gateway = gateway;
        this.transactions = transactions;
        this.settings = settings;
        this.random = random;
    }

    /** Asks about what is due, until nothing is. */
    @Scheduled(fixedDelay = 1_000, initialDelay = 1_000)
    void ask() {
        List<GatewayLineTable.Due> taken;
        do {
            taken = transactions.execute(status -> lines.take(settings.batch(), settings.callLimit()));
            try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
                taken.forEach(due -> each.execute(() -> ask(due)));
            }
        } while (taken.size() == settings.batch());
    }

    /** One that fails comes back when its lease is over and stops no other. */
    private void ask(GatewayLineTable.Due due) {
        try {
            GatewayBooks answer = gateway.books(due.account(), due.order());
            transactions.executeWithoutResult(status -> {
                switch (answer) {
                    case GatewayBooks.Told told -> tell(due, told);
                    case GatewayBooks.Silent silent ->
                        lines.postpone(
                                due,
                                RetryPause.after(due.tries(), settings.firstPause(), settings.longestPause(), random));
                }
            });
        } catch (RuntimeException e) {
            if (StoreAway.causes(e)) {
                log.warn("order {} is asked about later: {}", due.order(), e.toString());
            } else {
                log.error("order {} is asked about later", due.order(), e);
            }
        }
    }

    /** Money under a number that is over is nobody's: it is looked into, and goes back. */
    private void tell(GatewayLineTable.Due due, GatewayBooks.Told told) {
        lines.tell(due, told, settings.callLimit());
        if (due.earlier() && told.left() > 0) {
            inbox.doubt(due.order(), "books:" + due.order(), told.left());
        }
    }
}

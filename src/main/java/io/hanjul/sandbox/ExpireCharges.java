package io.hanjul.sandbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Ends payments that nobody has confirmed in time, and has the shop told. */
final class ExpireCharges implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(ExpireCharges.class.getName());
    private static final int MOST_AT_ONCE = 1_000;
    private static final long EVERY_MILLIS = 1_000;

    private final Ledger ledger;
    private final News news;
    private final WebhookSender webhooks;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("expiry").factory());

    private final Future<?> running;

    ExpireCharges(Ledger ledger, News news, WebhookSender webhooks, Clock clock) {
        this.ledger = ledger;
        this.news = news;
        this.webhooks = webhooks;
        this.clock = clock;
        this.running =
                timer.scheduleWithFixedDelay(this::expireSafely, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void expireSafely() {
        try {
            expire();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "what is over was not ended", e);
        }
    }

    /** Ends what is over by now. */
    void expire() {
        Instant over = clock.instant().minus(ChargePolicy.CONFIRM_WITHIN);
        List<String> keys = ledger.unconfirmedSince(over, MOST_AT_ONCE);
        for (String key : keys) {
            ledger.commit(() -> ended(key));
        }
        if (!keys.isEmpty()) {
            ledger.sync();
            webhooks.wake();
        }
    }

    /** Of one that was confirmed meanwhile nothing changes. */
    private Outcome ended(String key) {
        SandboxError why = SandboxError.NOT_FOUND_PAYMENT_SESSION;
        Decision decision = ledger.find(key)
                .filter(charge -> charge.status() == ChargeStatus.IN_PROGRESS)
                .map(charge -> Decision.refuse(why, charge.end(ChargeStatus.EXPIRED, why)))
                .orElseGet(Decision::nothing);
        return new Outcome(
                new JournalEntry(decision.charge().stream().toList(), List.of(), news.of(decision)),
                Answer.text(200, ""));
    }

    @Override
    public void close() {
        running.cancel(true);
        timer.shutdownNow();
        timer.close();
    }
}

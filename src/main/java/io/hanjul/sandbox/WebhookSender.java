package io.hanjul.sandbox;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Tells the shop what became of its payments, as Toss Payments does: unsigned, each piece of news until the shop
 * answers 200 within 10 s, and up to seven times more after 1, 4, 16, 64, 256, 1,024 and 4,096 minutes. What was not
 * told when the gateway died is told after it.
 */
final class WebhookSender implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(WebhookSender.class.getName());
    private static final long LOOK_EVERY_MILLIS = 100;
    private static final int MOST_AT_ONCE = 32;

    private final Ledger ledger;
    private final WebhookTarget target;
    private final Clock clock;
    private final Set<String> running = ConcurrentHashMap.newKeySet();
    private final Semaphore news = new Semaphore(0);
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final WebhookHttp http = new WebhookHttp();

    WebhookSender(Ledger ledger, WebhookTarget target, Clock clock) {
        this.ledger = ledger;
        this.target = target;
        this.clock = clock;
        executor.execute(this::run);
    }

    /** There may be something to tell; costs nothing. */
    void wake() {
        news.release();
    }

    /** Stops at once; what was being told is told again after the next start. */
    @Override
    public void close() {
        executor.shutdownNow();
        http.close();
        executor.close();
    }

    private void run() {
        try {
            while (!executor.isShutdown()) {
                sendDue();
                if (ledger.hasUntold()) {
                    news.tryAcquire(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
                } else {
                    news.acquire();
                }
                news.drainPermits();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void sendDue() {
        target.address().ifPresent(address -> {
            for (Webhook webhook : ledger.dueWebhooks(clock.instant(), MOST_AT_ONCE)) {
                if (running.size() < MOST_AT_ONCE && running.add(webhook.id())) {
                    executor.execute(() -> tell(webhook, address));
                }
            }
        });
    }

    private void tell(Webhook webhook, URI address) {
        try {
            String answer = http.send(webhook, address, clock.instant());
            ledger.commit(() -> new Outcome(JournalEntry.ofWebhooks(after(webhook, answer)), Answer.text(200, "")));
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "a webhook was not written down", e);
        } finally {
            running.remove(webhook.id());
            wake();
        }
    }

    /** What was held back until the order's next news is sent after them. */
    private List<Webhook> after(Webhook told, String answer) {
        Instant now = clock.instant();
        return Stream.concat(
                        Stream.of(told.answered(answer, now, target.minute())),
                        ledger.untold().stream()
                                .filter(other -> other.isHeldBack()
                                        && other.orderId().equals(told.orderId())
                                        && !other.id().equals(told.id()))
                                .map(other -> other.hurried(now)))
                .toList();
    }
}

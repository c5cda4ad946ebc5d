package io.hanjul.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Tells the shop what became of its payments, as Toss Payments does: unsigned, each piece of news until the shop
 * answers 200 within 10 s, and up to seven times more after 1, 4, 16, 64, 256, 1,024 and 4,096 minutes. What was not
 * told when the gateway died is told after it.
 */
final class WebhookSender implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(WebhookSender.class.getName());
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(10);
    private static final long LOOK_EVERY_MILLIS = 100;
    private static final int MOST_AT_ONCE = 32;

    private final Ledger ledger;
    private final WebhookTarget target;
    private final Clock clock;
    private final Set<String> running = ConcurrentHashMap.newKeySet();
    private final Semaphore news = new Semaphore(0);
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(ANSWER_LIMIT)
            .build();

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
        http.shutdownNow();
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
            String answer = send(webhook, address);
            ledger.commit(() -> new Outcome(
                    JournalEntry.ofWebhooks(List.of(webhook.answered(answer, clock.instant(), target.minute()))),
                    Answer.text(200, "")));
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "a webhook was not written down", e);
        } finally {
            running.remove(webhook.id());
            wake();
        }
    }

    private String send(Webhook webhook, URI address) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(ANSWER_LIMIT)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(webhook.body()));
        headersOf(webhook).forEach(request::header);
        try {
            return Integer.toString(
                    http.send(request.build(), BodyHandlers.discarding()).statusCode());
        } catch (IOException e) {
            if (executor.isShutdown()) {
                throw new InterruptedException("closing");
            }
            return e.getClass().getSimpleName();
        }
    }

    private Map<String, String> headersOf(Webhook webhook) {
        return Map.of(
                "tosspayments-webhook-transmission-id", webhook.id(),
                "tosspayments-webhook-transmission-time", WireFormat.time(clock.instant()),
                "tosspayments-webhook-transmission-retried-count", Integer.toString(webhook.tries()));
    }
}

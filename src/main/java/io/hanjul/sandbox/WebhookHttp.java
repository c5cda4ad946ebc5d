package io.hanjul.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

/** One webhook over HTTP, with the headers of Toss Payments. */
final class WebhookHttp implements AutoCloseable {

    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(ANSWER_LIMIT)
            .build();

    private volatile boolean closed;

    /** The status that the shop answered, or the name of what came instead of an answer. */
    String send(Webhook webhook, URI address, Instant now) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(ANSWER_LIMIT)
                .header("Content-Type", "application/json")
                .header("tosspayments-webhook-transmission-id", webhook.transmission())
                .header("tosspayments-webhook-transmission-time", WireFormat.time(now))
                .header("tosspayments-webhook-transmission-retried-count", Integer.toString(webhook.tries()))
                .POST(HttpRequest.BodyPublishers.ofString(webhook.body()))
                .build();
        try {
            return Integer.toString(
                    http.send(request, BodyHandlers.discarding()).statusCode());
        } catch (IOException e) {
            if (closed) {
                throw new InterruptedException("closing");
            }
            return e.getClass().getSimpleName();
        }
    }

    @Override
    public void close() {
        closed = true;
        http.shutdownNow();
    }
}

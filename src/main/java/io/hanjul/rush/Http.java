package io.hanjul.rush;

import io.hanjul.rush.crowd.Reply;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The crowd's HTTP: kept-alive connections, few threads, and an answer for everything, also for none. */
final class Http implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int THREADS = 2;
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ExecutorService executor = Executors.newFixedThreadPool(THREADS);
    private final HttpClient client;

    /** From an address of this machine, or from whichever the system takes. */
    Http(Optional<InetAddress> from) {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(executor);
        from.ifPresent(builder::localAddress);
        this.client = builder.build();
    }

    /** A request to that address, with the crowd's patience. */
    static HttpRequest.Builder to(URI address) {
        return HttpRequest.newBuilder(address).timeout(PATIENCE);
    }

    /** Sends it; the reply says what came, or that nothing did. Its moment is left to the caller. */
    CompletableFuture<Reply> ask(HttpRequest request) {
        return raw(request).handle((response, failure) -> response == null ? nothing() : replyOf(response));
    }

    /** Sends it for those who want more than the body. */
    CompletableFuture<HttpResponse<byte[]>> raw(HttpRequest request) {
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    /**
     * Sends it and waits.
     *
     * @throws IOException when no answer came
     */
    Reply await(HttpRequest request) throws IOException {
        Reply reply = ask(request).join();
        if (reply.status() == 0) {
            throw new IOException("no answer from " + request.uri());
        }
        return reply;
    }

    static Reply nothing() {
        return new Reply(0, JSON.missingNode(), Duration.ZERO, Duration.ZERO);
    }

    static Reply replyOf(HttpResponse<byte[]> response) {
        return new Reply(response.statusCode(), bodyOf(response), retryAfter(response), Duration.ZERO);
    }

    private static JsonNode bodyOf(HttpResponse<byte[]> response) {
        try {
            return response.body().length == 0 ? JSON.missingNode() : JSON.readTree(response.body());
        } catch (JacksonException e) {
            return JSON.missingNode();
        }
    }

    private static Duration retryAfter(HttpResponse<?> response) {
        @Nullable String seconds = response.headers().firstValue("Retry-After").orElse("");
        return seconds.matches("\\d{1,5}") ? Duration.ofSeconds(Long.parseLong(seconds)) : Duration.ZERO;
    }

    static HttpRequest.BodyPublisher json(Object body) {
        return HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.shutdownNow();
        executor.shutdownNow();
    }
}

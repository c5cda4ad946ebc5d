package io.hanjul.rush;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.hanjul.testing.ServerTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/**
 * The proxy in front of the server that is trusted, and that may lie: what a crowd hears through it is what its audit
 * has to judge.
 */
final class Front implements AutoCloseable {

    private static final List<String> NOT_HANDED_ON =
            List.of("host", "connection", "content-length", "transfer-encoding", "upgrade", "http2-settings");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .localAddress(InetAddress.ofLiteral(ServerTest.PROXY))
            .build();
    private final HttpServer listener;
    private final URI behind;
    private final UnaryOperator<Said> mouth;

    /**
     * What is said.
     *
     * @param request method and path, e.g. {@code GET /v1/time}
     * @param guest address that the guest comes from
     * @param status of the answer
     * @param body of the answer
     */
    record Said(String request, String guest, int status, String body) {

        Said instead(String other) {
            return new Said(request, guest, status, other);
        }
    }

    private Front(URI behind, UnaryOperator<Said> mouth) throws IOException {
        this.behind = behind;
        this.mouth = mouth;
        this.listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
        listener.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        listener.createContext("/", this::handOn);
        listener.start();
    }

    /** One that tells whatever it is told. */
    static Front honest(URI behind) throws IOException {
        return new Front(behind, said -> said);
    }

    /** One that changes what it is told. */
    static Front lying(URI behind, UnaryOperator<Said> mouth) throws IOException {
        return new Front(behind, mouth);
    }

    URI address() {
        return URI.create("http://localhost:" + listener.getAddress().getPort());
    }

    private void handOn(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] asked = exchange.getRequestBody().readAllBytes();
            URI to = behind.resolve(exchange.getRequestURI().toString());
            var request = HttpRequest.newBuilder(to)
                    .method(
                            exchange.getRequestMethod(),
                            asked.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(asked));
            exchange.getRequestHeaders()
                    .forEach((name, values) -> values.stream()
                            .filter(value -> !NOT_HANDED_ON.contains(name.toLowerCase(Locale.ROOT)))
                            .forEach(value -> request.header(name, value)));
            answer(exchange, client.send(request.build(), BodyHandlers.ofString()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange, HttpResponse<String> answer) throws IOException {
        String guest = Optional.ofNullable(exchange.getRequestHeaders().getFirst("X-Forwarded-For"))
                .orElse("");
        String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        Said said = mouth.apply(new Said(request, guest, answer.statusCode(), answer.body()));
        byte[] body = said.body().getBytes(StandardCharsets.UTF_8);
        for (String name : List.of("Content-Type", "Retry-After", "Location")) {
            answer.headers()
                    .firstValue(name)
                    .ifPresent(value -> exchange.getResponseHeaders().set(name, value));
        }
        exchange.sendResponseHeaders(said.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        listener.stop(0);
        client.shutdownNow();
    }
}

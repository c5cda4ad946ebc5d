package io.hanjul.payment;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.Randomness;
import io.hanjul.sandbox.SandboxGateway;
import io.hanjul.secrets.Secrets;
import io.hanjul.testing.MovableClock;
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
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** Those whom the adapter talks to in {@link TossContractTests}. */
final class TossCounterparts implements AutoCloseable {

    static final String KEY = "test_sk_of_contract_tests";
    private static final String NOT_FOUND = "NOT_FOUND_PAYMENT";

    private final HttpClient http = HttpClient.newHttpClient();
    private final SandboxGateway sandbox;
    private final HttpServer front;
    private volatile String code = "";
    private volatile int status;
    private volatile int sandboxStatus;

    TossCounterparts(Path folder) throws IOException {
        var clock = new MovableClock();
        var options = new SandboxGateway.Options(0, folder, KEY, Duration.ZERO);
        sandbox = SandboxGateway.start(options, clock, new IdSource(clock, Randomness.secure()));
        front = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        front.createContext("/fixture", this::asDocumented);
        front.createContext("/forced", this::throughTheSandbox);
        front.start();
    }

    String sandboxAddress() {
        return "http://127.0.0.1:" + sandbox.port();
    }

    /** The sandbox as it is. */
    PaymentGateway sandbox() {
        return adapter(sandboxAddress(), KEY);
    }

    /** The sandbox with another secret key than its own. */
    PaymentGateway sandboxWithAWrongKey() {
        return adapter(sandboxAddress(), "test_sk_of_somebody_else");
    }

    /** The sandbox, asked by its test code for an error whenever something is to be done. */
    PaymentGateway sandboxThatAnswers(String forced) {
        code = forced;
        return adapter(address("/forced"), KEY);
    }

    /** A server that answers so whenever something is to be done, and knows no payment. */
    PaymentGateway fixture(int with, String documented) {
        status = with;
        code = documented;
        return adapter(address("/fixture"), KEY);
    }

    /** Nobody listens there. */
    PaymentGateway nobody() {
        front.stop(0);
        return adapter(address("/fixture"), KEY);
    }

    /** The HTTP status with which the sandbox gave the last forced error. */
    int sandboxStatus() {
        return sandboxStatus;
    }

    private String address(String path) {
        return "http://127.0.0.1:" + front.getAddress().getPort() + path;
    }

    private static PaymentGateway adapter(String address, String key) {
        PaymentSettings settings = new Binder(new MapConfigurationPropertySource(Map.of(
                        "hanjul.payment.gateway-url", address,
                        "hanjul.payment.connect-timeout", "10s",
                        "hanjul.payment.step-limit", "20s",
                        "hanjul.payment.call-limit", "30s")))
                .bindOrCreate("hanjul.payment", PaymentSettings.class);
        var secrets = new Secrets(List.of(), List.of(), List.of(), key, Map.of());
        var http = new TossHttp(settings, secrets, JsonMapper.shared());
        return new TossGateway(http, new TossRefunds(http), new TossBooks(http), secrets);
    }

    private void asDocumented(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        boolean question = exchange.getRequestMethod().equals("GET");
        answer(exchange, question ? 404 : status, bodyOf(question ? NOT_FOUND : code));
    }

    private static String bodyOf(String error) {
        return "{\"code\":\"%s\",\"message\":\"오류입니다.\"}".formatted(error);
    }

    private void throughTheSandbox(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getRawPath().substring("/forced".length());
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(sandboxAddress() + path))
                .method(
                        exchange.getRequestMethod(),
                        BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()))
                .header("TossPayments-Test-Code", code);
        for (String name : List.of("Authorization", "Idempotency-Key")) {
            String value = exchange.getRequestHeaders().getFirst(name);
            if (value != null) {
                request.header(name, value);
            }
        }
        HttpResponse<String> reply = send(request.build());
        if (exchange.getRequestMethod().equals("POST")) {
            sandboxStatus = reply.statusCode();
        }
        answer(exchange, reply.statusCode(), reply.body());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        front.stop(0);
        sandbox.close();
    }
}

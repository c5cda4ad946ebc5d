package io.hanjul.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The server as a client sees it: JSON over HTTP, nothing else, and every answer as described. Immutable; each {@code
 * with…} gives a new one.
 */
public final class Api {

    private static final int AWAY = 503;
    private static final int TIMES = 10;
    private static final Duration AGAIN = Duration.ofSeconds(1);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** Comes from another address of this machine; the server of {@link ServerTest} trusts it as a proxy. */
    private static final HttpClient PROXY = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .localAddress(InetAddress.ofLiteral(ServerTest.PROXY))
            .build();

    private final HttpClient client;
    private final URI base;
    private final Map<String, String> headers;
    private final int comesAgain;

    /** A client without any header of its own. */
    public Api(URI base) {
        this(HTTP, base, Map.of(), 0);
    }

    private Api(HttpClient client, URI base, Map<String, String> headers, int comesAgain) {
        this.comesAgain = comesAgain;
        this.client = client;
        this.base = base;
        this.headers = headers;
    }

    /** An answer: what came back, whatever it was. */
    public record Answer(int status, JsonNode body, HttpResponse<String> raw) {

        /** The problem's code, or empty text. */
        public String code() {
            return body.path("code").asString("");
        }

        /** A text member of the body; fails when it is missing. */
        public String text(String name) {
            return body.get(name).asString();
        }

        /** A header's first value, or empty text. */
        public String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }

        /** This answer, after making sure of its status. */
        public Answer expecting(int expected) {
            if (status != expected) {
                throw new AssertionError("expected " + expected + ", but "
                        + raw.request().method() + " " + raw.uri() + " answered " + status + ": " + raw.body());
            }
            return this;
        }
    }

    /** The same client with one more header on every request. */
    public Api with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Api(client, base, more, comesAgain);
    }

    /** The same client, whose requests come through a proxy that says where they come from. */
    public Api throughTheProxy(String address) {
        return new Api(PROXY, base, headers, comesAgain).with("X-Forwarded-For", address);
    }

    /** The same client, signed in with an access token. */
    public Api withToken(String accessToken) {
        return with("Authorization", "Bearer " + accessToken);
    }

    /** The same client with an idempotency key. */
    public Api withKey(String key) {
        return with("Idempotency-Key", key);
    }

    /** The same client, which comes again when it is told to: for what is set up and is not what is tested. */
    public Api patient() {
        return new Api(client, base, headers, TIMES);
    }

    /** What it sends with each request. */
    Map<String, String> headers() {
        return Map.copyOf(headers);
    }

    /** Where the server is. */
    public URI base() {
        return base;
    }

    /** Any method, without a body. */
    public Answer send(String method, String path) {
        return send(method, path, BodyPublishers.noBody());
    }

    /** GET. */
    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    /** DELETE. */
    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    /** POST of a value as JSON. */
    public Answer post(String path, Object body) {
        return send("POST", path, BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    /** POST of text as it is. */
    public Answer postText(String path, String body) {
        return send("POST", path, BodyPublishers.ofString(body));
    }

    /** POST of text as it is, in chunks that do not say how many they are. */
    public Answer postChunks(String path, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return send("POST", path, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));
    }

    /** PUT of a value as JSON. */
    public Answer put(String path, Object body) {
        return send("PUT", path, BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    /** PUT of text as it is. */
    public Answer putText(String path, String body) {
        return send("PUT", path, BodyPublishers.ofString(body));
    }

    private Answer send(String method, String path, HttpRequest.BodyPublisher body) {
        Answer answer = sendOnce(method, path, body);
        for (int time = 0; time < comesAgain && answer.status() == AWAY; time++) {
            LockSupport.parkNanos(AGAIN.toNanos());
            answer = sendOnce(method, path, body);
        }
        return answer;
    }

    private Answer sendOnce(String method, String path, HttpRequest.BodyPublisher body) {
        var request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body);
        if (body.contentLength() != 0) {
            request.setHeader("Content-Type", "application/json");
        }
        headers.forEach(request::setHeader);
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            JsonNode answered = bodyOf(response);
            Contract.check(response, answered);
            return new Answer(response.statusCode(), answered, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode bodyOf(HttpResponse<String> response) {
        boolean json = response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.contains("json"))
                .isPresent();
        return json ? JSON.readTree(response.body()) : JSON.missingNode();
    }
}

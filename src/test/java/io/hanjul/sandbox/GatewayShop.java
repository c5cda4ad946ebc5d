package io.hanjul.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A shop that talks to the gateway with nothing but an HTTP client. */
final class GatewayShop {

    static final String KEY = "test_sk_of_the_tests";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String gateway;

    GatewayShop(int port) {
        this.gateway = "http://127.0.0.1:" + port;
    }

    String address() {
        return gateway;
    }

    /** An answer of the gateway. */
    record Reply(int status, String body, String traceId) {

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        String code() {
            return json().path("code").asString("");
        }

        String state() {
            return json().path("status").asString("");
        }
    }

    Reply confirm(String paymentKey, String orderId, long amount, Map<String, String> headers) throws Exception {
        String body = "{\"paymentKey\":\"%s\",\"orderId\":\"%s\",\"amount\":%d}".formatted(paymentKey, orderId, amount);
        return post("/v1/payments/confirm", body, headers);
    }

    Reply cancel(String paymentKey, String body) throws Exception {
        return post("/v1/payments/" + paymentKey + "/cancel", body, Map.of());
    }

    Reply post(String path, String body, Map<String, String> headers) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(gateway + path)).POST(HttpRequest.BodyPublishers.ofString(body));
        return send(request, headers);
    }

    Reply get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(gateway + path)), Map.of());
    }

    Reply delete(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(gateway + path)).DELETE(), Map.of());
    }

    HttpResponse<String> page(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(gateway + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> submit(String path, String form) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(gateway + path))
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private Reply send(HttpRequest.Builder request, Map<String, String> headers)
            throws IOException, InterruptedException {
        request.header("Authorization", basic(KEY + ":"));
        headers.forEach(request::setHeader);
        HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        String trace = response.headers().firstValue(Answer.TRACE_ID).orElse("");
        return new Reply(response.statusCode(), response.body(), trace);
    }

    static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }
}

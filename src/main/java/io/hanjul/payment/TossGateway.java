package io.hanjul.payment;

import io.hanjul.secrets.Secrets;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Toss Payments, and the sandbox that speaks like it. Idempotency at Toss does not look at the body and repeats errors
 * too; so each attempt has a key of its own, and what an error means is asked, not tried again.
 */
@Component
class TossGateway implements PaymentGateway {

    private static final int OK = 200;

    /** What the secret keys of Toss Payments that move no money begin with; the sandbox has such keys too. */
    private static final String TEST_KEY = "test_";

    private final RestClient http;
    private final boolean test;
    private final JsonMapper json;

    TossGateway(PaymentSettings settings, Secrets secrets, JsonMapper json) {
        var factory = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(settings.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        factory.setReadTimeout(settings.readTimeout());
        this.test = secrets.gatewaySecretKey().startsWith(TEST_KEY);
        this.http = RestClient.builder()
                .requestFactory(factory)
                .baseUrl(settings.gatewayUrl())
                .defaultHeaders(headers -> headers.setBasicAuth(secrets.gatewaySecretKey(), ""))
                .build();
        this.json = json;
    }

    /**
     * What came back.
     *
     * @param status HTTP status
     * @param body an object; empty when it was not JSON
     */
    private record Reply(int status, JsonNode body) {

        boolean ok() {
            return status == OK;
        }

        String code() {
            return body.path("code").asString("");
        }

        String message() {
            return body.path("message").asString("");
        }

        TossCode meaning() {
            return TossCode.of(status, code());
        }
    }

    /** A call that gives a reply or throws {@link RestClientException} when none came. */
    private interface Call {
        Reply send();
    }

    /** What a reply means for the operation that was asked for. */
    private interface Reading {
        GatewayOutcome of(Reply reply);
    }

    @Override
    public boolean isTest() {
        return test;
    }

    @Override
    public GatewayOutcome confirm(PaymentAttempt attempt) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("paymentKey", attempt.paymentKey());
        body.put("orderId", attempt.orderId());
        body.put("amount", attempt.amount().amount());
        return ask(
                () -> post("/v1/payments/confirm", "", body, "confirm:" + attempt.id()),
                reply -> reply.ok() ? approvalOf(reply, attempt) : confirmFailed(reply, attempt));
    }

    private static GatewayOutcome approvalOf(Reply reply, PaymentAttempt attempt) {
        boolean ours = reply.body().path("orderId").asString("").equals(attempt.orderId());
        return ours ? TossPayment.outcomeOf(reply.body()) : new GatewayOutcome.Unknown("answer about another order");
    }

    private GatewayOutcome confirmFailed(Reply reply, PaymentAttempt attempt) {
        return switch (reply.meaning()) {
            case DECLINED, NOT_FOUND, NOT_CANCELABLE -> declined(reply);
            case BUSY -> new GatewayOutcome.InFlight();
            case TEMPORARY -> lookAgain(attempt, declined(reply));
            case ALREADY_DONE -> lookAgain(attempt, new GatewayOutcome.Unknown(reply.code()));
            case UNKNOWN -> unknown(reply);
            case MISUSED -> misused(reply);
        };
    }

    /** Asks what is known of the order; when it is undecided there, the given outcome stands. */
    private GatewayOutcome lookAgain(PaymentAttempt attempt, GatewayOutcome otherwise) {
        GatewayOutcome found = find(attempt.orderId());
        return found.isUndecided() ? otherwise : found;
    }

    @Override
    public GatewayOutcome find(String orderId) {
        return ask(() -> get("/v1/payments/orders/{order}", orderId), reply -> {
            if (reply.ok()) {
                return TossPayment.outcomeOf(reply.body());
            }
            return reply.meaning() == TossCode.NOT_FOUND ? new GatewayOutcome.NotFound() : undecided(reply);
        });
    }

    @Override
    public GatewayOutcome cancel(String paymentKey, String reason, String idempotencyKey) {
        return ask(
                () -> post("/v1/payments/{key}/cancel", paymentKey, Map.of("cancelReason", reason), idempotencyKey),
                reply -> reply.ok() ? cancellationOf(reply.body()) : cancelFailed(reply));
    }

    /** A payment that was called off before money was taken ends as ABORTED, which is what a cancel wants. */
    private static GatewayOutcome cancellationOf(JsonNode payment) {
        return switch (TossPayment.outcomeOf(payment)) {
            case GatewayOutcome.Cancelled cancelled -> cancelled;
            case GatewayOutcome.Declined calledOff -> new GatewayOutcome.Cancelled();
            case GatewayOutcome other -> new GatewayOutcome.Unknown("cancelled, and yet " + other.label());
        };
    }

    private static GatewayOutcome cancelFailed(Reply reply) {
        return switch (reply.meaning()) {
            case ALREADY_DONE -> new GatewayOutcome.Cancelled();
            case NOT_FOUND -> new GatewayOutcome.NotFound();
            case DECLINED, NOT_CANCELABLE -> declined(reply);
            case BUSY, TEMPORARY, UNKNOWN, MISUSED -> undecided(reply);
        };
    }

    private static GatewayOutcome undecided(Reply reply) {
        return switch (reply.meaning()) {
            case BUSY -> new GatewayOutcome.InFlight();
            case MISUSED -> misused(reply);
            default -> unknown(reply);
        };
    }

    private static GatewayOutcome declined(Reply reply) {
        return new GatewayOutcome.Declined(reply.code(), reply.message());
    }

    private static GatewayOutcome misused(Reply reply) {
        return new GatewayOutcome.Misused(reply.code(), reply.message());
    }

    private static GatewayOutcome unknown(Reply reply) {
        return new GatewayOutcome.Unknown("HTTP " + reply.status() + " " + reply.code());
    }

    private static GatewayOutcome ask(Call call, Reading reading) {
        Reply reply;
        try {
            reply = call.send();
        } catch (RestClientException e) {
            return new GatewayOutcome.Unknown(String.valueOf(e.getMessage()));
        }
        return reading.of(reply);
    }

    private Reply get(String path, String value) {
        return http.get().uri(path, value).exchange((request, response) -> read(response));
    }

    private Reply post(String path, String value, Map<String, Object> body, String idempotencyKey) {
        return http.post()
                .uri(path, value)
                .header("Idempotency-Key", idempotencyKey)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.writeValueAsBytes(body))
                .exchange((request, response) -> read(response));
    }

    private Reply read(ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        try {
            return new Reply(status, json.readTree(response.getBody().readAllBytes()));
        } catch (JacksonException e) {
            return new Reply(status, JsonNodeFactory.instance.objectNode());
        }
    }
}

package io.hanjul.payment;

import io.hanjul.secrets.Secrets;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
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

/** JSON over HTTP to Toss Payments, or to the sandbox that speaks like it. */
@Component
class TossHttp {

    private static final int OK = 200;

    private final RestClient http;
    private final JsonMapper json;

    @Autowired
    TossHttp(PaymentSettings settings, Secrets secrets, JsonMapper json) {
        this(settings, secrets.gatewaySecretKey(), json);
    }

    /** With the secret key of some account. */
    TossHttp(PaymentSettings settings, String secretKey, JsonMapper json) {
        var factory = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(settings.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        factory.setReadTimeout(settings.readTimeout());
        this.http = RestClient.builder()
                .requestFactory(factory)
                .baseUrl(settings.gatewayUrl())
                .defaultHeaders(headers -> headers.setBasicAuth(secretKey, ""))
                .build();
        this.json = json;
    }

    /**
     * What came back.
     *
     * @param status HTTP status
     * @param body an object; empty when it was not JSON
     */
    record Reply(int status, JsonNode body) {

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

    /** Throws {@link RestClientException} when no reply came. */
    Reply get(String path, String value) {
        return http.get().uri(path, value).exchange((request, response) -> read(response));
    }

    /** Throws {@link RestClientException} when no reply came. */
    Reply post(String path, String value, Map<String, Object> body, String idempotencyKey) {
        return http.post()
                .uri(path, value)
                .header("Idempotency-Key", idempotencyKey)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.writeValueAsBytes(body))
                .exchange((request, response) -> read(response));
    }

    /**
     * Whether a request without a reply was sent at all. A POST is never sent again by the client itself, so when no
     * connection came about nothing of it has left this machine.
     */
    static Hearing hearingOf(RestClientException failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
                return Hearing.UNSENT;
            }
        }
        return Hearing.SILENT;
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

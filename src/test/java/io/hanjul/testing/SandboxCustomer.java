package io.hanjul.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A customer at the sandbox's checkout page, without a browser: presses a button and follows nothing. */
public final class SandboxCustomer {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String gateway;

    /** A customer of the gateway at that address, e.g. {@code http://127.0.0.1:4000}. */
    public SandboxCustomer(String gateway) {
        this.gateway = gateway;
    }

    /**
     * Presses a button of the page.
     *
     * @param choice {@code approve}, {@code decline}, {@code wait} or {@code cancel}
     * @return the parameters with which the browser is sent back to the shop, e.g. {@code paymentKey}
     */
    public Map<String, String> press(String choice, String orderId, long amount) {
        return press(choice, orderId, amount, "");
    }

    /** The same at the checkout of another account of the shop. */
    public Map<String, String> press(String choice, String orderId, long amount, String clientKey) {
        var form = new HashMap<String, String>();
        form.put("clientKey", clientKey);
        form.put("choice", choice);
        form.put("orderId", orderId);
        form.put("amount", Long.toString(amount));
        form.put("orderName", "Test order");
        form.put("successUrl", "http://127.0.0.1/return");
        form.put("failUrl", "http://127.0.0.1/fail");
        HttpRequest request = HttpRequest.newBuilder(URI.create(gateway + "/checkout/decide"))
                .POST(HttpRequest.BodyPublishers.ofString(encode(form)))
                .build();
        return parametersOf(send(request).headers().firstValue("Location").orElseThrow());
    }

    /** Presses "approve" and returns the payment key. */
    public String approve(String orderId, long amount) {
        return pay("approve", orderId, amount);
    }

    /** Presses a button other than "cancel" and returns the payment key. */
    public String pay(String choice, String orderId, long amount) {
        return Objects.requireNonNull(press(choice, orderId, amount).get("paymentKey"));
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Map<String, String> parametersOf(String address) {
        var parameters = new HashMap<String, String>();
        for (String pair : URI.create(address).getRawQuery().split("&", -1)) {
            int equals = pair.indexOf('=');
            parameters.put(
                    pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return parameters;
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

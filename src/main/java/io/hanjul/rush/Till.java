package io.hanjul.rush;

import io.hanjul.rush.crowd.Deal;
import io.hanjul.rush.crowd.Reply;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * A customer at the test gateway, as a browser would be: opens the page, presses a button, and takes what the
 * gateway sends back to the shop, without going there.
 */
final class Till {

    private final Http http;

    Till(Http http) {
        this.http = http;
    }

    /** Base address of the gateway of a checkout page. */
    static String gatewayOf(String checkoutUrl) {
        return checkoutUrl.replaceFirst("/checkout\\?.*", "");
    }

    /** The reply's body has what the gateway handed over, e.g. {@code paymentKey}. */
    CompletableFuture<Reply> press(Deal.Bill bill, String button) {
        URI page = URI.create(bill.checkoutUrl());
        return http.ask(Http.to(page).build())
                .thenCompose(shown -> shown.status() == 200 ? decide(page, button) : done(shown));
    }

    private static CompletableFuture<Reply> done(Reply reply) {
        return CompletableFuture.completedFuture(reply);
    }

    private CompletableFuture<Reply> decide(URI page, String button) {
        Map<String, String> form = parameters(page.getRawQuery());
        form.put("choice", button);
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = Http.to(page.resolve("/checkout/decide"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.raw(request)
                .handle((response, failure) -> response == null ? Http.nothing() : handedOver(response));
    }

    private static Reply handedOver(HttpResponse<byte[]> response) {
        String location = response.headers().firstValue("Location").orElse("");
        int query = location.indexOf('?');
        if (query < 0) {
            return Http.replyOf(response);
        }
        Map<String, String> given = parameters(location.substring(query + 1));
        return new Reply(200, Http.JSON.valueToTree(given), Duration.ZERO, Duration.ZERO);
    }

    private static Map<String, String> parameters(String query) {
        var parameters = new HashMap<String, String>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }
}

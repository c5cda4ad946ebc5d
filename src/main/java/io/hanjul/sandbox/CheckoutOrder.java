package io.hanjul.sandbox;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a customer is sent to the checkout page with.
 *
 * @param order what is to be paid
 * @param success where the browser goes after authentication
 * @param fail where the browser goes otherwise
 * @param locale {@code en}, or Korean for anything else
 */
record CheckoutOrder(Charge.Order order, URI success, URI fail, String locale) {

    private static final int LONGEST_NAME = 100;
    private static final String CLIENT_KEY = "clientKey";

    /** Reads the parameters of the page or its form; throws {@link SandboxRefusal} INVALID_REQUEST. */
    static CheckoutOrder of(Map<String, String> parameters) {
        String orderId = parameters.getOrDefault("orderId", "");
        String name = parameters.getOrDefault("orderName", "");
        String currency = parameters.getOrDefault("currency", "KRW");
        require(RequestBodies.ORDER_ID.matcher(orderId).matches());
        require(!name.isBlank() && name.length() <= LONGEST_NAME && currency.equals("KRW"));
        String account = parameters.getOrDefault(CLIENT_KEY, "");
        return new CheckoutOrder(
                new Charge.Order(orderId, name, won(parameters.getOrDefault("amount", "")), currency, account),
                address(parameters.getOrDefault("successUrl", "")),
                address(parameters.getOrDefault("failUrl", "")),
                parameters.getOrDefault("locale", "ko"));
    }

    boolean english() {
        return locale.startsWith("en");
    }

    /** The hidden fields that bring the same order back with the form. */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("orderId", order.orderId());
        fields.put("orderName", order.orderName());
        fields.put("amount", Long.toString(order.amount()));
        fields.put("currency", order.currency());
        fields.put("successUrl", success.toString());
        fields.put("failUrl", fail.toString());
        fields.put("locale", locale);
        if (!order.account().isEmpty()) {
            fields.put(CLIENT_KEY, order.account());
        }
        return fields;
    }

    /** The address with parameters added behind those that it has. */
    static String append(URI address, Map<String, String> parameters) {
        String added = parameters.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String text = address.toASCIIString();
        return text + (address.getRawQuery() == null ? "?" : "&") + added;
    }

    private static long won(String text) {
        try {
            long amount = Long.parseLong(text);
            require(amount > 0);
            return amount;
        } catch (NumberFormatException e) {
            throw new SandboxRefusal(SandboxError.INVALID_REQUEST);
        }
    }

    private static URI address(String text) {
        try {
            URI address = URI.create(text);
            boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            require(web && address.getHost() != null && address.getFragment() == null && address.getUserInfo() == null);
            return address;
        } catch (IllegalArgumentException e) {
            throw new SandboxRefusal(SandboxError.INVALID_REQUEST);
        }
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new SandboxRefusal(SandboxError.INVALID_REQUEST);
        }
    }
}

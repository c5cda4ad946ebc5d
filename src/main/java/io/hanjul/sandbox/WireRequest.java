package io.hanjul.sandbox;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A request, read in full.
 *
 * @param method upper case
 * @param path decoded
 * @param query parameters of the address, the first of each name
 * @param headers lower-case names, the first value of each
 * @param body text
 * @param account client key of the account that asks; empty for the first, and where nobody has to say so
 */
record WireRequest(
        String method,
        String path,
        Map<String, String> query,
        Map<String, String> headers,
        String body,
        String account) {

    private static final int LONGEST_BODY = 64 * 1024;

    static WireRequest read(HttpExchange exchange) throws IOException {
        byte[] bytes = exchange.getRequestBody().readNBytes(LONGEST_BODY + 1);
        if (bytes.length > LONGEST_BODY) {
            throw new SandboxRefusal(SandboxError.INVALID_REQUEST);
        }
        var headers = new HashMap<String, String>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(lower(name), values.getFirst()));
        String query = exchange.getRequestURI().getRawQuery();
        return new WireRequest(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                parameters(query == null ? "" : query),
                Map.copyOf(headers),
                new String(bytes, StandardCharsets.UTF_8),
                "");
    }

    /** The same, asked by that account. */
    WireRequest by(String account) {
        return new WireRequest(method, path, query, headers, body, account);
    }

    /** The header, or empty text. */
    String header(String name) {
        return headers.getOrDefault(lower(name), "");
    }

    /** The fields of a submitted form. */
    Map<String, String> form() {
        return parameters(body);
    }

    /** The parts of the path between its slashes. */
    List<String> segments() {
        return List.of(path.substring(1).split("/", -1));
    }

    /** Whether the caller would rather read English. */
    boolean english() {
        return lower(header("Accept-Language")).startsWith("en");
    }

    private static Map<String, String> parameters(String encoded) {
        var parameters = new HashMap<String, String>();
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.putIfAbsent(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return Map.copyOf(parameters);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new SandboxRefusal(SandboxError.INVALID_REQUEST);
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

package io.hanjul.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a request asked for, in short: two requests with the same key must have the same one.
 *
 * @param hex SHA-256, 64 lower-case hexadecimal digits
 */
public record Fingerprint(String hex) {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /**
     * Of a request. White space and the order of members in the body do not matter, because the body is taken as it was
     * understood.
     *
     * @param method e.g. {@code POST}
     * @param route template, e.g. {@code /v1/payments/{payment}/confirm}
     * @param path as requested
     * @param body the body as read from JSON
     */
    public static Fingerprint of(String method, String route, String path, Object body) {
        String text = String.join("\n", method, route, path, CANONICAL.writeValueAsString(body));
        return new Fingerprint(HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

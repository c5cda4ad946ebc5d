package io.hanjul.edge;

import java.time.Instant;
import java.util.Map;

/**
 * The content of a signed token (JWT, HS256).
 *
 * @param purpose what it is for
 * @param id unique id ({@code jti})
 * @param subject whom it is about ({@code sub}); an account id
 * @param issuedAt whole seconds
 * @param expiresAt whole seconds
 * @param claims further claims, text only
 */
public record Token(
        Purpose purpose, String id, String subject, Instant issuedAt, Instant expiresAt, Map<String, String> claims) {

    /** The claim of that name, or empty text. */
    public String claim(String name) {
        return claims.getOrDefault(name, "");
    }
}

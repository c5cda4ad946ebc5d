package io.hanjul.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;

/** HTTP Basic with the secret key as the user and no password: {@code base64("secretKey:")}. */
final class BasicAuth {

    private static final String SCHEME = "Basic ";

    private final byte[] secretKey;

    BasicAuth(String secretKey) {
        this.secretKey = secretKey.getBytes(StandardCharsets.UTF_8);
    }

    /** The secret key that a request carries; throws {@link SandboxRefusal} when it carries none. */
    static String credentialsOf(WireRequest request) {
        String header = request.header("Authorization");
        if (!header.startsWith(SCHEME)) {
            throw new SandboxRefusal(SandboxError.UNAUTHORIZED_KEY);
        }
        String credentials = decode(header.substring(SCHEME.length()).strip());
        if (!credentials.endsWith(":")) {
            throw new SandboxRefusal(SandboxError.INCORRECT_BASIC_AUTH_FORMAT);
        }
        return credentials.substring(0, credentials.length() - 1);
    }

    /** Whether that is the key; takes as long for every one. */
    boolean matches(String given) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), secretKey);
    }

    private static String decode(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new SandboxRefusal(SandboxError.INCORRECT_BASIC_AUTH_FORMAT);
        }
    }
}

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

    /** Passes for the right key; throws {@link SandboxRefusal} otherwise. */
    void check(WireRequest request) {
        String header = request.header("Authorization");
        if (!header.startsWith(SCHEME)) {
            throw new SandboxRefusal(SandboxError.UNAUTHORIZED_KEY);
        }
        String credentials = decode(header.substring(SCHEME.length()).strip());
        if (!credentials.endsWith(":")) {
            throw new SandboxRefusal(SandboxError.INCORRECT_BASIC_AUTH_FORMAT);
        }
        byte[] given = credentials.substring(0, credentials.length() - 1).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(given, secretKey)) {
            throw new SandboxRefusal(SandboxError.UNAUTHORIZED_KEY);
        }
    }

    private static String decode(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new SandboxRefusal(SandboxError.INCORRECT_BASIC_AUTH_FORMAT);
        }
    }
}

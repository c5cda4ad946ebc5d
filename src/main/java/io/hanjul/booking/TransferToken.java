package io.hanjul.booking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** What a link leads by: 256 random bits. Only its hash is kept, so that who reads the database can use none. */
final class TransferToken {

    private static final int BYTES = 32;

    private TransferToken() {}

    /** A new one: 43 letters, digits, hyphens and underscores. */
    static String next(SecureRandom random) {
        byte[] drawn = new byte[BYTES];
        random.nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }

    /** What is kept of it: 32 bytes. It needs no salt, for it cannot be guessed. */
    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

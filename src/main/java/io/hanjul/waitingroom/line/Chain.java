package io.hanjul.waitingroom.line;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The head of a room's hash chain. Each entry is SHA-256 of {@code <head before> <kind> <body>} in UTF-8, so that
 * it can be checked with a command-line tool.
 *
 * @param seq how many entries the chain has
 * @param head hash of the last one, 64 hexadecimal digits
 */
public record Chain(long seq, String head) {

    /** The chain before its first entry. */
    public static final Chain START = new Chain(0, "0".repeat(64));

    /** The chain after one more entry. */
    public Chain with(String kind, String body) {
        return new Chain(seq + 1, hash(head + " " + kind + " " + body));
    }

    /** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
    public static String hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of bytes, as 64 hexadecimal digits. */
    public static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes));
    }

    static byte[] sha256(byte[] message) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(message);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}

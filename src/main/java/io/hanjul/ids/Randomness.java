package io.hanjul.ids;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Randomness for what runs before there are beans; everything else has {@link SecureRandom} injected. */
public final class Randomness {

    private Randomness() {}

    /** A fresh cryptographic source. */
    public static SecureRandom secure() {
        return new SecureRandom();
    }

    /** That many random bytes as lower-case hexadecimal text, twice as long. */
    public static String hex(SecureRandom random, int bytes) {
        byte[] drawn = new byte[bytes];
        random.nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }
}

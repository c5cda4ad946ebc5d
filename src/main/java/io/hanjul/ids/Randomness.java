package io.hanjul.ids;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Randomness for what runs before there are beans; everything else has {@link SecureRandom} injected. */
public final class Randomness {

    /** Letters and digits that cannot be mistaken for one another when they are read out or typed. */
    private static final String READABLE = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

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

    /** A text of that many capital letters and digits that people can read out, about five random bits each. */
    public static String readable(SecureRandom random, int length) {
        return random.ints(length, 0, READABLE.length())
                .mapToObj(index -> READABLE.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}

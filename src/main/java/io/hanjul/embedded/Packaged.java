package io.hanjul.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A program that is packaged with the server.
 *
 * @param resource its name on the class path
 */
record Packaged(String resource) {

    private static final int DIGEST_BYTES = 8;

    /**
     * Opens it.
     *
     * @throws EmbeddedServersException when this build does not have it
     */
    InputStream open() {
        InputStream packed = Packaged.class.getResourceAsStream("/" + resource);
        if (packed == null) {
            throw Platform.missing("this machine in this build (" + resource + " is not packaged)");
        }
        return packed;
    }

    /** A short name of its content; of what is large the build has told it, since a first start has better to do. */
    String digest() throws IOException {
        try (InputStream told = Packaged.class.getResourceAsStream("/" + resource + ".sha256")) {
            if (told != null) {
                return new String(told.readNBytes(2 * DIGEST_BYTES), StandardCharsets.US_ASCII);
            }
        }
        MessageDigest digest = sha256();
        try (var packed = new DigestInputStream(open(), digest)) {
            packed.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

package io.hanjul.place.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * The bytes of one layout, plain and compressed, made once. The container compresses nothing that has a strong ETag,
 * and these hundreds of kilobytes are what a phone on a slow line waits for.
 */
final class LayoutDocument {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final byte[] plain;
    private final byte[] compressed;
    private final String tag;

    private LayoutDocument(byte[] plain) {
        this.plain = plain;
        this.compressed = gzip(plain);
        this.tag = fingerprint(plain);
    }

    static LayoutDocument of(byte[] json) {
        return new LayoutDocument(json);
    }

    /** The document in the form that the client takes; each form has a strong ETag of its own. */
    ResponseEntity<byte[]> answer(String acceptEncoding) {
        boolean gzip = acceptsGzip(acceptEncoding);
        var answer = ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(FOR_EVER)
                .varyBy(HttpHeaders.ACCEPT_ENCODING)
                .eTag('"' + tag + (gzip ? "-gzip" : "") + '"');
        return gzip ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(compressed) : answer.body(plain);
    }

    /** Whether the header names gzip without ruling it out by {@code q=0}. */
    static boolean acceptsGzip(String acceptEncoding) {
        for (String coding : acceptEncoding.split(",", -1)) {
            String[] parts = coding.strip().split("\\s*;\\s*", -1);
            if (parts[0].equalsIgnoreCase("gzip")) {
                return parts.length == 1 || !parts[1].matches("q=0(\\.0*)?");
            }
        }
        return false;
    }

    private static byte[] gzip(byte[] plain) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

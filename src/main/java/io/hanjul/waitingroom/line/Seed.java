package io.hanjul.waitingroom.line;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The seed of one tick's draw: a SipHash key of 128 bits.
 *
 * @param first bytes 0 to 7, little endian
 * @param second bytes 8 to 15, little endian
 */
public record Seed(long first, long second) {

    private static final int BYTES = 16;

    /** The seed made of the first 16 of these bytes. */
    public static Seed of(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes, 0, BYTES).order(ByteOrder.LITTLE_ENDIAN);
        return new Seed(buffer.getLong(), buffer.getLong());
    }

    /** The first 16 bytes of SHA-256 of its 16 bytes and of that text. */
    Seed bound(String text) {
        byte[] said = text.getBytes(StandardCharsets.US_ASCII);
        return of(Chain.sha256(
                ByteBuffer.allocate(BYTES + said.length).put(bytes()).put(said).array()));
    }

    /** The seed of a round's draw: SipHash-2-4 of 2 · round, and of 2 · round + 1. */
    Seed ofRound(int round) {
        return new Seed(SipHash.of(this, 2L * round), SipHash.of(this, 2L * round + 1));
    }

    /** The 16 bytes. */
    public byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(first)
                .putLong(second)
                .array();
    }

    /** The 16 bytes as 32 hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }
}

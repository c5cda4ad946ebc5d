package io.hanjul.waitingroom.line;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;

/** Places as nodes tell each other who was heard: ascending, differences in bytes of seven bits, in base64url. */
public final class BeatText {

    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private BeatText() {}

    /** The text of these places, in any order; 1.8 characters a place when most of a long line was heard. */
    public static String of(long[] places) {
        long[] sorted = Arrays.stream(places).sorted().distinct().toArray();
        var bytes = new ByteArrayOutputStream(sorted.length * 2);
        long before = 0;
        for (long place : sorted) {
            long rest = place - before;
            before = place;
            for (; rest >= MORE; rest >>>= BITS) {
                bytes.write((int) (rest & (MORE - 1)) | MORE);
            }
            bytes.write((int) rest);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /**
     * Reads such a text.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static long[] places(String text) {
        byte[] bytes = Base64.getUrlDecoder().decode(text);
        var places = new long[bytes.length];
        int found = 0;
        long place = 0;
        int shift = 0;
        for (byte part : bytes) {
            place += (long) (part & (MORE - 1)) << shift;
            shift += BITS;
            if (part >= 0) {
                places[found++] = place;
                shift = 0;
            }
        }
        return Arrays.copyOf(places, found);
    }
}

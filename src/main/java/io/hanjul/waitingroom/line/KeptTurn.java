package io.hanjul.waitingroom.line;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;

/**
 * A turn as it is kept for its account: what neither the room nor the account says already, in 12 bytes, big endian,
 * and 16 characters of base64url. Tick 5 · boot 4 · index 20 bits · log2 of the ceiling 4 bits.
 *
 * @param turn its coordinates
 * @param ceilingLog2 log2 of the ceiling under which it was stamped, 0 to 15
 */
public record KeptTurn(Turn turn, int ceilingLog2) {

    private static final int BYTES = 12;
    private static final int LENGTH = 16;
    private static final int BYTE_BITS = 8;
    private static final int INDEX_BITS = 20;
    private static final int CEILING_BITS = 4;
    private static final int LAST_CEILING = (1 << CEILING_BITS) - 1;

    /** The turn of that token. */
    public static KeptTurn of(TurnToken token) {
        return new KeptTurn(token.turn(), token.ceilingLog2());
    }

    /** Its token, once more, for the owner that it was signed for. */
    public TurnToken ownedBy(TurnToken.Owner owner) {
        return new TurnToken(turn, ceilingLog2, owner);
    }

    /**
     * The text form.
     *
     * @throws IllegalArgumentException for a tick, an index or a ceiling that has no room in it
     */
    public String text() {
        boolean fits = turn.tick() >>> (5 * BYTE_BITS) == 0
                && turn.index() >>> INDEX_BITS == 0
                && ceilingLog2 >>> CEILING_BITS == 0;
        if (!fits) {
            throw new IllegalArgumentException("this turn can not be kept: " + this);
        }
        int indexAndCeiling = turn.index() << CEILING_BITS | ceilingLog2;
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .put((byte) (turn.tick() >>> Integer.SIZE))
                .putInt((int) turn.tick())
                .putInt(turn.boot())
                .put((byte) (indexAndCeiling >>> Short.SIZE))
                .putShort((short) indexAndCeiling)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Reads the text form of a turn of that epoch; empty for any other text. */
    public static Optional<KeptTurn> parse(String text, int epoch) {
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return bytes.length == BYTES ? Optional.of(read(ByteBuffer.wrap(bytes), epoch)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static KeptTurn read(ByteBuffer in, int epoch) {
        long tick = (long) Byte.toUnsignedInt(in.get()) << Integer.SIZE | Integer.toUnsignedLong(in.getInt());
        int boot = in.getInt();
        int indexAndCeiling = Byte.toUnsignedInt(in.get()) << Short.SIZE | Short.toUnsignedInt(in.getShort());
        var turn = new Turn(epoch, tick, boot, indexAndCeiling >>> CEILING_BITS);
        return new KeptTurn(turn, indexAndCeiling & LAST_CEILING);
    }
}

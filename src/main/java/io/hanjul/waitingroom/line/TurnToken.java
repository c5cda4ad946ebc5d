package io.hanjul.waitingroom.line;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * A turn as its owner holds it: 66 bytes, big endian, in 88 characters of base64url. Version 1 · kid 1 · room 8 ·
 * epoch 2 · tick 6 · boot 4 · number 3 · flags 1 (bits 0–3 log2 of the ceiling, bits 4–5 round, bit 6 account, bit 7
 * ticket of a lottery) · cnf 16 · sub 8 · mac 16. The number is that in its round, below 2<sup>18</sup>; a ticket has
 * its own number, and no round.
 *
 * @param turn its coordinates
 * @param ceilingLog2 log2 of the ceiling under which it was stamped, 0 to 15
 * @param owner whose it is
 */
public record TurnToken(Turn turn, int ceilingLog2, Owner owner) {

    /** Length of the text, in characters. */
    public static final int LENGTH = 88;

    static final int SIGNED_BYTES = 50;
    static final int BYTES = 66;

    private static final byte VERSION = 1;
    private static final int ACCOUNT_FLAG = 1 << 6;
    private static final int TICKET_FLAG = 1 << 7;
    private static final int CEILING_BITS = 0x0F;
    private static final int ROUND_SHIFT = 4;
    private static final int ROUND_BITS = Rounds.LAST << ROUND_SHIFT;

    /**
     * Whose a turn is: an account's, a browser's, or its bearer's.
     *
     * @param browserHigh first half of the fingerprint of the browser's secret; 0 when it is not bound to a browser
     * @param browserLow second half
     * @param account keyed fingerprint of the account; 0 for an anonymous turn
     * @param ofAccount whether it is an account's
     */
    public record Owner(long browserHigh, long browserLow, long account, boolean ofAccount) {

        /** Whoever holds the token. */
        public static final Owner BEARER = new Owner(0, 0, 0, false);

        /** The account with that fingerprint. */
        public static Owner account(long fingerprint) {
            return new Owner(0, 0, fingerprint, true);
        }

        /** The browser with that fingerprint. */
        public static Owner browser(UUID fingerprint) {
            return new Owner(fingerprint.getMostSignificantBits(), fingerprint.getLeastSignificantBits(), 0, false);
        }

        /** Whether it is bound to a browser. */
        public boolean ofBrowser() {
            return browserHigh != 0 || browserLow != 0;
        }
    }

    /** The signed part, ready for the code that authenticates it. */
    byte[] signedBytes(int kid, long room) {
        long epochAndTick = (long) turn.epoch() << 48 | turn.tick();
        boolean ticket = Lottery.isTicket(turn);
        int kind = ticket ? TICKET_FLAG : turn.round() << ROUND_SHIFT;
        int flags = ceilingLog2 | (owner.ofAccount() ? ACCOUNT_FLAG : 0) | kind;
        return ByteBuffer.allocate(SIGNED_BYTES)
                .put(VERSION)
                .put((byte) kid)
                .putLong(room)
                .putLong(epochAndTick)
                .putInt(turn.boot())
                .putInt((ticket ? turn.index() : turn.number()) << 8 | flags)
                .putLong(owner.browserHigh())
                .putLong(owner.browserLow())
                .putLong(owner.account())
                .array();
    }

    /** The key id that the bytes name. */
    static int kid(byte[] bytes) {
        return Byte.toUnsignedInt(bytes[1]);
    }

    /** The bytes of a token's text; empty when it is no such text. */
    static Optional<byte[]> bytes(String text) {
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return bytes.length == BYTES ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * What a token of that room claims, for somebody who has no key to verify it; empty when it is no
     * such token.
     */
    public static Optional<TurnToken> readOf(UUID room, String text) {
        return bytes(text).flatMap(bytes -> read(bytes, room.getLeastSignificantBits()));
    }

    /** Reads authenticated bytes; empty when they are of another version, room or form. */
    static Optional<TurnToken> read(byte[] bytes, long room) {
        var in = ByteBuffer.wrap(bytes);
        byte version = in.get();
        in.get();
        if (version != VERSION || in.getLong() != room) {
            return Optional.empty();
        }
        long epochAndTick = in.getLong();
        int boot = in.getInt();
        int numberAndFlags = in.getInt();
        int flags = numberAndFlags & 0xFF;
        int number = numberAndFlags >>> 8;
        int round = (flags & ROUND_BITS) >>> ROUND_SHIFT;
        int index = Turn.index(round, number);
        var turn = new Turn((int) (epochAndTick >>> 48), epochAndTick & 0xFFFF_FFFF_FFFFL, boot, index);
        var owner = new Owner(in.getLong(), in.getLong(), in.getLong(), (flags & ACCOUNT_FLAG) != 0);
        boolean asATicket = (flags & TICKET_FLAG) != 0;
        // A number that reaches into the bits of the round would make another turn of it.
        boolean isWritten = asATicket ? round == 0 : turn.number() == number;
        return isWritten && asATicket == Lottery.isTicket(turn)
                ? Optional.of(new TurnToken(turn, flags & CEILING_BITS, owner))
                : Optional.empty();
    }
}

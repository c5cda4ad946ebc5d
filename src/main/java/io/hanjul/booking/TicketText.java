package io.hanjul.booking;

import io.hanjul.ids.BookingId;
import io.hanjul.ids.SessionId;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Tickets as text: {@code HJ1:} and 106 bytes as a number in base 36, which QR codes store in 5½ bits a character. The
 * bytes are the key's id (1), booking (16), session (16), units (1) and code (8), and the signature of these 42 (64).
 * One ticket has one text: neither is there another length, nor another case of letters.
 */
final class TicketText {

    /** What every ticket begins with, and no booking code does. */
    static final String MARK = "HJ1:";

    static final int SIGNED = 42;
    private static final int SIGNATURE = 64;
    private static final int CODE = 8;
    private static final int BASE = 36;

    /** Digits of 106 bytes. */
    private static final int DIGITS = 165;

    private TicketText() {}

    /** A ticket that was read, and is not verified yet. */
    static final class Parts {

        private final byte[] signed = new byte[SIGNED];
        private final byte[] signature = new byte[SIGNATURE];

        private Parts(ByteBuffer all) {
            all.get(signed).get(signature);
        }

        /** Id of its key. */
        int kid() {
            return Byte.toUnsignedInt(signed[0]);
        }

        /** The bytes that are signed. */
        byte[] signed() {
            return signed.clone();
        }

        byte[] signature() {
            return signature.clone();
        }

        /** What it says. */
        Ticket ticket() {
            ByteBuffer fields = ByteBuffer.wrap(signed, 1, SIGNED - 1);
            var booking = new BookingId(new UUID(fields.getLong(), fields.getLong()));
            var session = new SessionId(new UUID(fields.getLong(), fields.getLong()));
            int units = Byte.toUnsignedInt(fields.get());
            String code = new String(signed, SIGNED - CODE, CODE, StandardCharsets.US_ASCII);
            return new Ticket(booking, session, code, units);
        }
    }

    /** What is signed of a ticket. */
    static byte[] bytes(int kid, Ticket ticket) {
        return ByteBuffer.allocate(SIGNED)
                .put((byte) kid)
                .putLong(ticket.booking().value().getMostSignificantBits())
                .putLong(ticket.booking().value().getLeastSignificantBits())
                .putLong(ticket.session().value().getMostSignificantBits())
                .putLong(ticket.session().value().getLeastSignificantBits())
                .put((byte) ticket.units())
                .put(ticket.code().getBytes(StandardCharsets.US_ASCII), 0, CODE)
                .array();
    }

    /** The text of signed bytes. */
    static String of(byte[] signed, byte[] signature) {
        byte[] all = ByteBuffer.allocate(SIGNED + SIGNATURE)
                .put(signed)
                .put(signature)
                .array();
        String digits = new BigInteger(1, all).toString(BASE).toUpperCase(Locale.ROOT);
        return MARK + "0".repeat(DIGITS - digits.length()) + digits;
    }

    /** Reads a text; empty when it is none of ours. */
    static Optional<Parts> read(String text) {
        if (!text.matches(MARK + "[0-9A-Z]{" + DIGITS + "}")) {
            return Optional.empty();
        }
        var number = new BigInteger(text.substring(MARK.length()), BASE);
        int size = SIGNED + SIGNATURE;
        if (number.bitLength() > size * Byte.SIZE) {
            return Optional.empty();
        }
        byte[] found = number.toByteArray();
        byte[] all = new byte[size];
        int length = Math.min(found.length, size);
        System.arraycopy(found, found.length - length, all, size - length, length);
        return Optional.of(new Parts(ByteBuffer.wrap(all)));
    }
}

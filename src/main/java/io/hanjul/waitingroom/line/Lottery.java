package io.hanjul.waitingroom.line;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * A lottery: who registers before the opening has a ticket, numbered from 0 in the order of registering, and the number
 * says nothing of the place. All tickets of a room stand in one tick before any other, whose draw gives the places.
 */
public final class Lottery {

    /** The tick of all tickets of a room. */
    public static final long TICK = 0;

    /** Most tickets of a room. */
    public static final int MOST_TICKETS = 1 << 20;

    /** Digits of a ticket's mark. */
    public static final int MARK_DIGITS = 16;

    /** No start of a node has this number. */
    private static final int BOOT = 0;

    private static final byte[] PURPOSE = "ticket".getBytes(StandardCharsets.US_ASCII);

    private Lottery() {}

    /** The turn of a ticket. */
    public static Turn turn(int epoch, int ticket) {
        return new Turn(epoch, TICK, BOOT, ticket);
    }

    /** Whether a turn is that of a ticket. */
    public static boolean isTicket(Turn turn) {
        return turn.tick() == TICK && turn.boot() == BOOT;
    }

    /** The tick of so many tickets, at least 1, whose entry in the chain is that one. */
    public static SealedTick tick(int tickets, Chain drawn) {
        var all = new Part(BOOT, 0, tickets, true);
        return new SealedTick(TICK, 0, tickets, List.of(all), drawn.seq(), drawn.head());
    }

    /**
     * What the chain shows of a ticket, {@value #MARK_DIGITS} hexadecimal digits: the first 8 bytes of SHA-256(
     * {@code ticket} ‖ room, 16 bytes ‖ epoch, 2 bytes ‖ fingerprint of the account, 8 bytes). The same account has the
     * same mark, so none has two. Who holds the turn can work it out; nobody else learns from it who that is.
     */
    public static String mark(UUID room, int epoch, TurnToken.Owner owner) {
        byte[] message = ByteBuffer.allocate(PURPOSE.length + 26)
                .put(PURPOSE)
                .putLong(room.getMostSignificantBits())
                .putLong(room.getLeastSignificantBits())
                .putShort((short) epoch)
                .putLong(owner.account())
                .array();
        return HexFormat.of().formatHex(Chain.sha256(message), 0, MARK_DIGITS / 2);
    }
}

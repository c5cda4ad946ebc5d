package io.hanjul.waitingroom.line;

import java.time.Instant;
import java.util.Set;

/**
 * The draw of a lottery as an entry of the chain: {@code at=… tickets=… seed=…}. The seed follows from the room's key
 * and the head of the chain before this entry ({@link RoomKeys#drawSeed}).
 *
 * @param at when, by the database's clock
 * @param tickets how many places were drawn
 * @param seedHash SHA-256 of the seed, 64 hexadecimal digits
 */
public record DrawEntry(Instant at, int tickets, String seedHash) {

    /** The kind of such an entry. */
    public static final String KIND = "DRAW";

    private static final Set<String> NAMES = Set.of("at", "tickets", "seed");

    /** The entry's body. */
    public String text() {
        return "at=" + at + " tickets=" + tickets + " seed=" + seedHash;
    }

    /**
     * Reads a body.
     *
     * @throws IllegalArgumentException when it has another form
     */
    public static DrawEntry parse(String body) {
        Fields fields = Fields.parse(body).only(NAMES);
        return new DrawEntry(fields.moment("at"), Math.toIntExact(fields.number("tickets")), fields.text("seed"));
    }
}

package io.hanjul.waitingroom.line;

import java.time.Instant;
import java.util.Set;

/**
 * That fewer people than there are places are called in from now on, since booking is slow, or more again, as an entry
 * of the chain: {@code at=… inside=120 of=300}.
 *
 * @param at when, by the database's clock
 * @param inside most people inside for now, 1 to {@code of}
 * @param of most people inside by the terms of the room
 */
public record LimitEntry(Instant at, int inside, int of) {

    /** The kind of such an entry. */
    public static final String KIND = "LIMIT";

    private static final Set<String> NAMES = Set.of("at", "inside", "of");

    /** The entry's body. */
    public String text() {
        return "at=" + at + " inside=" + inside + " of=" + of;
    }

    /**
     * Reads a body.
     *
     * @throws IllegalArgumentException when it has another form
     */
    public static LimitEntry parse(String body) {
        Fields fields = Fields.parse(body).only(NAMES);
        return new LimitEntry(
                fields.moment("at"), Math.toIntExact(fields.number("inside")), Math.toIntExact(fields.number("of")));
    }
}

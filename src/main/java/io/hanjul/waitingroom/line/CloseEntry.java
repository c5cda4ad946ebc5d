package io.hanjul.waitingroom.line;

import java.time.Instant;
import java.util.Set;

/**
 * The end of a room as the last entry of its chain: {@code at=… end=… calledUpTo=… seedKey=…}.
 *
 * @param at when, by the database's clock
 * @param end how many ordinals were given
 * @param calledUpTo the first ordinal that was never called
 * @param seedKey what all seeds of the room followed from, 64 hexadecimal digits
 */
public record CloseEntry(Instant at, long end, long calledUpTo, String seedKey) {

    /** The kind of such an entry. */
    public static final String KIND = "CLOSE";

    private static final Set<String> NAMES = Set.of("at", "end", "calledUpTo", "seedKey");

    /** The entry's body. */
    public String text() {
        return "at=" + at + " end=" + end + " calledUpTo=" + calledUpTo + " seedKey=" + seedKey;
    }

    /**
     * Reads a body.
     *
     * @throws IllegalArgumentException when it has another form
     */
    public static CloseEntry parse(String body) {
        Fields fields = Fields.parse(body).only(NAMES);
        return new CloseEntry(
                fields.moment("at"), fields.number("end"), fields.number("calledUpTo"), fields.text("seedKey"));
    }
}

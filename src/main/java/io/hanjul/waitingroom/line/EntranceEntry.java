package io.hanjul.waitingroom.line;

import java.time.Instant;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Who came in since the last such entry, and how many places are taken now, as an entry of the chain: {@code at=…
 * inside=120 in=3,7-19}. Whoever is not named again has given a place back, if fewer are taken than that makes. Where
 * many came in they stand in several entries, of which the last alone says how many places are taken.
 *
 * @param at when, by the database's clock
 * @param inside places taken; empty when more follow
 * @param in places in the line of those who came in; none when people have only left
 */
public record EntranceEntry(Instant at, OptionalInt inside, Ordinals in) {

    /** The kind of such an entry. */
    public static final String KIND = "ENTRY";

    private static final Set<String> NAMES = Set.of("at", "inside", "in");

    /** The entry's body. */
    public String text() {
        return "at=" + at
                + (inside.isPresent() ? " inside=" + inside.getAsInt() : "")
                + (in.count() == 0 ? "" : " in=" + in.text());
    }

    /**
     * Reads a body.
     *
     * @throws IllegalArgumentException when it has another form
     */
    public static EntranceEntry parse(String body) {
        Fields fields = Fields.parse(body).only(NAMES);
        boolean last = !fields.optional("inside").isEmpty();
        return new EntranceEntry(
                fields.moment("at"),
                last ? OptionalInt.of(Math.toIntExact(fields.number("inside"))) : OptionalInt.empty(),
                Ordinals.parse(fields.optional("in")));
    }
}

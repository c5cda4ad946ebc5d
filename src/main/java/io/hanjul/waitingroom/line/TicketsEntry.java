package io.hanjul.waitingroom.line;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Some registrations as an entry of the chain: {@code first=… marks=…,…}.
 *
 * @param first the ticket of the first of them
 * @param marks what is shown of each, in the order of the tickets, at least one ({@link Lottery#mark})
 */
public record TicketsEntry(int first, List<String> marks) {

    /** The kind of such an entry. */
    public static final String KIND = "TICKETS";

    private static final Set<String> NAMES = Set.of("first", "marks");
    private static final Pattern MARKS = Pattern.compile("[0-9a-f]{16}(?:,[0-9a-f]{16})*+");

    /** Keeps its own copy. */
    public TicketsEntry {
        marks = List.copyOf(marks);
    }

    /** The entry's body. */
    public String text() {
        return "first=" + first + " marks=" + String.join(",", marks);
    }

    /**
     * Reads a body.
     *
     * @throws IllegalArgumentException when it has another form
     */
    public static TicketsEntry parse(String body) {
        Fields fields = Fields.parse(body).only(NAMES);
        String marks = fields.text("marks");
        if (!MARKS.matcher(marks).matches()) {
            throw new IllegalArgumentException("its marks are written otherwise");
        }
        return new TicketsEntry(Math.toIntExact(fields.number("first")), List.of(marks.split(",", -1)));
    }
}

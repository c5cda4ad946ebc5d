package io.hanjul.waitingroom.line;

import java.time.Instant;
import java.util.Set;

/**
 * A move of the line as an entry of its chain: {@code at=… from=… to=… called=… left=2,5-9 uncounted=3}. Each ordinal
 * from {@code from} to before {@code to} was called, except those that were passed over; a reason why some were
 * passed over is a field of its own, missing when there are none.
 *
 * @param at when, by the database's clock
 * @param from the first ordinal of the stretch
 * @param to the first ordinal behind it
 * @param called how many people were called
 * @param passed who was passed over
 */
public record MoveEntry(Instant at, long from, long to, int called, Passed passed) {

    /** The kind of such an entry. */
    public static final String KIND = "MOVE";

    private static final Set<String> NAMES = Set.of("at", "from", "to", "called", "left", "uncounted");

    /**
     * Who was passed over in a stretch of the line, by reason.
     *
     * @param left whose owners had left
     * @param uncounted how many belong to nodes that fell silent; which ones follows from the sealed ticks
     */
    public record Passed(Ordinals left, long uncounted) {

        /** Nobody. */
        public static final Passed NOBODY = new Passed(Ordinals.NONE, 0);

        /** How many. */
        public long count() {
            return left.count() + uncounted;
        }
    }

    /** The entry's body. */
    public String text() {
        return "at=" + at + " from=" + from + " to=" + to + " called=" + called
                + (passed.left.count() == 0 ? "" : " left=" + passed.left.text())
                + (passed.uncounted == 0 ? "" : " uncounted=" + passed.uncounted);
    }

    /**
     * Reads a body.
     *
     * @throws IllegalArgumentException when it has another form, or a field that is not known here
     */
    public static MoveEntry parse(String body) {
        Fields fields = Fields.parse(body).only(NAMES);
        long uncounted = fields.optional("uncounted").isEmpty() ? 0 : fields.number("uncounted");
        return new MoveEntry(
                fields.moment("at"),
                fields.number("from"),
                fields.number("to"),
                Math.toIntExact(fields.number("called")),
                new Passed(Ordinals.parse(fields.optional("left")), uncounted));
    }
}

package io.hanjul.waitingroom.line;

import java.time.Instant;
import java.util.Set;

/**
 * A move of the line as an entry of its chain: {@code at=… from=… to=… called=… left=2,5-9 silent=4 uncounted=3
 * overdue=1 late=0}. Each ordinal from {@code from} to before {@code to} was called, except those that were passed
 * over; a reason why some were passed over is a field of its own, missing when there are none. Those behind the line
 * who were called again stand in the last two fields, which are missing likewise.
 *
 * @param at when, by the database's clock
 * @param from the first ordinal of the stretch
 * @param to the first ordinal behind it
 * @param called how many people were called in the stretch
 * @param passed who was passed over in it
 * @param back who of those behind it was called again
 */
public record MoveEntry(Instant at, long from, long to, int called, Passed passed, Back back) {

    /** The kind of such an entry. */
    public static final String KIND = "MOVE";

    private static final Set<String> NAMES =
            Set.of("at", "from", "to", "called", "left", "silent", "uncounted", "overdue", "late");

    /**
     * Who was passed over in a stretch of the line, by reason.
     *
     * @param left whose owners had left
     * @param silent whose owners were not heard
     * @param uncounted how many belong to nodes that fell silent; which ones follows from the sealed ticks
     */
    public record Passed(Ordinals left, Ordinals silent, long uncounted) {

        /** Nobody. */
        public static final Passed NOBODY = new Passed(Ordinals.NONE, Ordinals.NONE, 0);

        /** How many. */
        public long count() {
            return left.count() + silent.count() + uncounted;
        }
    }

    /**
     * Who was called again.
     *
     * @param overdue who was passed over and heard again
     * @param late who was called and had not come in time
     */
    public record Back(Ordinals overdue, Ordinals late) {

        /** Nobody. */
        public static final Back NOBODY = new Back(Ordinals.NONE, Ordinals.NONE);
    }

    /** How many people were called, all together. */
    public long people() {
        return called + back.overdue.count() + back.late.count();
    }

    /** The entry's body. */
    public String text() {
        return "at=" + at + " from=" + from + " to=" + to + " called=" + called
                + field("left", passed.left)
                + field("silent", passed.silent)
                + (passed.uncounted == 0 ? "" : " uncounted=" + passed.uncounted)
                + field("overdue", back.overdue)
                + field("late", back.late);
    }

    private static String field(String name, Ordinals ordinals) {
        return ordinals.count() == 0 ? "" : " " + name + "=" + ordinals.text();
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
                new Passed(ordinals(fields, "left"), ordinals(fields, "silent"), uncounted),
                new Back(ordinals(fields, "overdue"), ordinals(fields, "late")));
    }

    private static Ordinals ordinals(Fields fields, String name) {
        return Ordinals.parse(fields.optional(name));
    }
}

package io.hanjul.waitingroom.line;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * That calls go by another share of people who turn up from now on, as an entry of the chain: {@code at=… show=712
 * called=5120 came=3641 from=0 to=5120 window=120}.
 *
 * @param at when, by the database's clock
 * @param show the share
 * @param measured of whom it was measured
 * @param window how long those who are called are expected, in whole seconds
 */
public record ShowEntry(Instant at, ShowRate show, Measured measured, Duration window) {

    /** The kind of such an entry. */
    public static final String KIND = "SHOW";

    private static final Set<String> NAMES = Set.of("at", "show", "called", "came", "from", "to", "window");

    /**
     * A stretch of the line whose windows are over.
     *
     * @param from the first ordinal of it, with which a move of the line began
     * @param to the first ordinal behind it, with which another one began
     * @param called how many people were called in it
     * @param came how many of them turned up in time
     */
    public record Measured(long from, long to, long called, long came) {

        /** Nobody. */
        public static final Measured NOBODY = new Measured(0, 0, 0, 0);
    }

    /** The entry's body. */
    public String text() {
        return "at=" + at + " show=" + show.perMille() + " called=" + measured.called + " came=" + measured.came
                + " from=" + measured.from + " to=" + measured.to + " window=" + window.toSeconds();
    }

    /**
     * Reads a body.
     *
     * @throws IllegalArgumentException when it has another form, or a share that cannot be
     */
    public static ShowEntry parse(String body) {
        Fields fields = Fields.parse(body).only(NAMES);
        return new ShowEntry(
                fields.moment("at"),
                new ShowRate(Math.toIntExact(fields.number("show"))),
                new Measured(
                        fields.number("from"), fields.number("to"), fields.number("called"), fields.number("came")),
                Duration.ofSeconds(fields.number("window")));
    }
}
